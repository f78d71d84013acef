/** How exact a date is. */
type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

/** A date as exact as its source, with the first and last day that it may mean (ISO 8601 days, both inclusive). */
export interface PartialDate {
  readonly value: string;
  readonly precision: DatePrecision;
  readonly earliest: string;
  readonly latest: string;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the Gregorian calendar; anything else, 30 February included, is undefined. */
export function readPartialDate(value: string): PartialDate | undefined {
  const match = pattern.exec(value);
  if (match === null) return undefined;
  const [, year = '', month, day] = match;
  if (year === '0000') return undefined;
  if (month === undefined) {
    return { value, precision: 'YEAR', earliest: `${year}-01-01`, latest: `${year}-12-31` };
  }
  const days = daysInMonth(Number(year), Number(month));
  if (days === undefined) return undefined;
  if (day === undefined) {
    return { value, precision: 'MONTH', earliest: `${value}-01`, latest: `${value}-${String(days)}` };
  }
  if (Number(day) < 1 || Number(day) > days) return undefined;
  return { value, precision: 'DAY', earliest: value, latest: value };
}

/** Says of a text that is no date, as it is to be shown, what was expected: the form, or that the calendar has no such day. */
export function describeBadDate(value: string, shown = JSON.stringify(value)): string {
  const [, year, month, day] = pattern.exec(value) ?? [];
  if (year === undefined) return `expected YYYY, YYYY-MM or YYYY-MM-DD, got ${shown}`;
  const hasMonth = month !== undefined && daysInMonth(Number(year), Number(month)) !== undefined;
  const missing = year === '0000' ? 'year' : hasMonth && day !== undefined ? 'day' : 'month';
  return `expected a date of the calendar, got ${shown}: there is no such ${missing}`;
}

function daysInMonth(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

/** The day after a day, both in ISO 8601. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
