/** What is asked of Neo4j for an observation, and all that growth and shares are computed from. */
export interface Figure {
  readonly id: string;
  /** An exact decimal in `unit`, the unit that it is stored in. */
  readonly value: string;
  readonly unit: string;
  /** A partial date; null where the source gives none, and then it is compared with nothing. */
  readonly period: string | null;
  readonly status: string | null;
  /** A code such as MORE_THAN where the source does not give the very value. */
  readonly bound: string | null;
}

/** The stored properties of an observation that make a `Figure`, in the order in which `readFigure` takes them. */
export const figureProperties = ['id', 'value', 'valueUnit', 'period', 'status', 'bound'] as const;

/** Reads a figure from the values of `figureProperties`. */
export function readFigure([id, value, unit, period, status, bound]: readonly unknown[]): Figure {
  return {
    id: id as string,
    value: value as string,
    unit: unit as string,
    period: period as string | null,
    status: status as string | null,
    bound: bound as string | null,
  };
}
