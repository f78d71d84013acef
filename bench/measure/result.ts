import type { Operation, Side } from '../operations/operation.js';
import type { Failure } from './compare-answers.js';
import { type Figures, medianFigures } from './figures.js';
import type { Hits } from './measure-hits.js';
import type { Timed } from './time-all.js';

/** What was found of one operation. */
export interface Result {
  readonly operation: Operation;
  /** Medians of the runs, of the sides that answered in all of them. */
  readonly figures: ReadonlyMap<Side, Figures>;
  readonly runs: Timed['runs'];
  readonly hits: ReadonlyMap<Side, Hits>;
  readonly failures: readonly Failure[];
}

/** Joins what was timed and what was profiled, operation by operation. */
export function joinResults(
  sides: readonly Side[],
  timed: ReadonlyMap<Operation, Timed>,
  profiled: ReadonlyMap<Side, ReadonlyMap<Operation, Hits>>,
): readonly Result[] {
  return [...timed].map(([operation, { runs, failures }]) => {
    const answered = sides.filter((side) => runs.every((figures) => figures.has(side)));
    const medians = answered.map((side) => [side, medianFigures(runs.flatMap((figures) => figures.get(side) ?? []))] as const);
    const hits = sides.flatMap((side): readonly (readonly [Side, Hits])[] => {
      const found = profiled.get(side)?.get(operation);
      return found === undefined ? [] : [[side, found]];
    });
    return { operation, figures: new Map(medians), runs, hits: new Map(hits), failures };
  });
}
