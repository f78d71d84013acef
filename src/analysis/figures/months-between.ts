/**
 * How many months lie between two partial dates that are exact to the same unit; undefined where that is no whole number, as between
 * 15 March and 20 April, and where one is more exact than the other.
 */
export function monthsBetween(earlier: string, later: string): number | undefined {
  const [[year, month, day], [laterYear, laterMonth, laterDay]] = [partsOf(earlier), partsOf(later)];
  if (earlier.length !== later.length || day !== laterDay) return undefined;
  return (laterYear - year) * 12 + (laterMonth - month);
}

function partsOf(date: string): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}
