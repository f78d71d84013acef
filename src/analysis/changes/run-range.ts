import { labels } from '../../ontology/graph-names.js';
import type { Run } from '../run.js';
import { batchKind } from './read-change.js';
import type { Moments } from './run-moments.js';

/** Numbers of the change log, both exclusive, between which all changes between two moments stand, and few others. */
export interface Range {
  readonly after: bigint;
  readonly before: bigint;
}

const everything: Range = { after: 0n, before: 9_223_372_036_854_775_807n };

// A load's moment is later than all before it. A batch's may be earlier than that of the batch before, as several are on their way at
// once: only a load's line parts the log in two.
const lastBefore = `COLLECT {
  MATCH (c:${labels.change})
  USING INDEX SEEK c:${labels.change}(at, number)
  WHERE c.at <= datetime($from) AND c.number > 0 AND c.kind <> '${batchKind}'
  RETURN c.number ORDER BY c.at DESC, c.number DESC LIMIT 1
}[0]`;

const firstAfter = `COLLECT {
  MATCH (c:${labels.change})
  USING INDEX SEEK c:${labels.change}(at, number)
  WHERE c.at > datetime($to) AND c.number > 0 AND c.kind <> '${batchKind}'
  RETURN c.number ORDER BY c.at, c.number LIMIT 1
}[0]`;

/** Finds the range of two moments in the index, whatever their distance. */
export async function runRange(run: Run, { from, to }: Moments): Promise<Range> {
  if (from === undefined && to === undefined) return everything;
  const text = `RETURN ${from === undefined ? 'null' : lastBefore}, ${to === undefined ? 'null' : firstAfter}`;
  const [[after, before] = []] = await run(text, { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
  return {
    after: typeof after === 'number' ? BigInt(after) : everything.after,
    before: typeof before === 'number' ? BigInt(before) : everything.before,
  };
}
