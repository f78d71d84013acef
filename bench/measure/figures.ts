/** What was measured of one side at one operation in one run. */
export interface Figures {
  /** Milliseconds at one connection. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Undefined where the side failed under load. */
  readonly load: Load | undefined;
}

/** What was measured over 32 connections. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds of the side's own processor time a request. */
  readonly cpu: number;
}

/** The value below which that share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The median of each figure over the runs; no load where one of the runs has none. */
export function medianFigures(runs: readonly Figures[]): Figures {
  const median = (read: (figures: Figures) => number): number => quantile(runs.map(read), 0.5);
  const loads = runs.flatMap(({ load }) => load ?? []);
  const medianLoad = (key: keyof Load): number =>
    quantile(
      loads.map((load) => load[key]),
      0.5,
    );
  return {
    p50: median(({ p50 }) => p50),
    p95: median(({ p95 }) => p95),
    p99: median(({ p99 }) => p99),
    load: loads.length < runs.length ? undefined : { perSecond: medianLoad('perSecond'), cpu: medianLoad('cpu') },
  };
}
