/** What was measured of one side at one operation. */
export interface Figures {
  /** Milliseconds at one connection. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Requests a second over 32 connections. */
  readonly perSecond: number;
}

/** The value below which that share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The median of each figure over the runs. */
export function medianFigures(runs: readonly Figures[]): Figures {
  const median = (key: keyof Figures): number =>
    quantile(
      runs.map((one) => one[key]),
      0.5,
    );
  return { p50: median('p50'), p95: median('p95'), p99: median('p99'), perSecond: median('perSecond') };
}
