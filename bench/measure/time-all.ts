import type { Operation, Side } from '../operations/operation.js';
import type { Sides } from '../sides/sides.js';
import type { Comparison, Failure } from './compare-answers.js';
import type { Figures } from './figures.js';
import { type Asked, timeOperation, type Timing } from './time-operation.js';

/** What one operation's runs gave, and how the peer failed in them. */
export interface Timed {
  readonly runs: readonly ReadonlyMap<Side, Figures>[];
  readonly failures: readonly Failure[];
}

/**
 * Times the operations, all of them once a run, so that the runs of one operation lie apart. A peer that fails at an operation gets a new
 * process and is not asked in that way again.
 * @throws Error where another side fails.
 */
export async function timeAll(
  sides: Sides,
  compared: ReadonlyMap<Operation, Comparison>,
  timing: Timing & { readonly runs: number },
  report: (line: string) => void,
): Promise<ReadonlyMap<Operation, Timed>> {
  const timed = new Map(
    [...compared].map(([operation, { failures }]) => [operation, { runs: [] as ReadonlyMap<Side, Figures>[], failures: [...failures] }]),
  );
  for (let run = 1; run <= timing.runs; run += 1) {
    for (const [operation, { runs, failures }] of timed) {
      const hasFailed = (side: Side, connections: 1 | 32): boolean =>
        failures.some((one) => one.side === side && one.connections === connections);
      const asked = sides.all().flatMap((running): readonly Asked[] => {
        const questions = compared.get(operation)?.questions.get(running.side);
        if (questions === undefined || hasFailed(running.side, 1)) return [];
        return [{ running, questions, loaded: !hasFailed(running.side, 32) }];
      });
      // Which side is warmed and loaded first alternates, too.
      if (run % 2 === 0) asked.reverse();
      const failedNow = new Set<Side>();
      const figures = await timeOperation(asked, timing, (side, connections, error) => {
        if (side !== 'peer') throw new Error(`${operation.name}: ${side} failed while it was timed: ${String(error)}`, { cause: error });
        failures.push({ side, connections, reason: String(error) });
        failedNow.add(side);
      });
      for (const side of failedNow) await sides.restart(side);
      runs.push(figures);
      const shown = [...figures].map(([side, { p50, load }]) => `${side} ${p50.toFixed(2)} ms, ${load?.perSecond.toFixed(0) ?? '–'}/s`);
      report(`run ${String(run)}, ${operation.name}: ${shown.join('; ')}`);
    }
  }
  return timed;
}
