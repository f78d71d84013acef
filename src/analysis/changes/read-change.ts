import path from 'node:path';
import type { Change, LogLine } from './change.js';
import { classifyChange } from './classify-change.js';
import { compareStates, type DerivedProperties, type State } from './state.js';

/** The kind of a line that stands for a whole batch of an import, which only adds. */
export const batchKind = 'BATCH_ADDED';

/** What the line of a batch says of it, among other things. */
interface BatchState {
  readonly file: string;
  readonly lines: readonly [first: number, last: number];
  readonly added: number;
}

/**
 * Reads what a line of the change log says; undefined where it says that nothing differs, as the first state and the last of a record may
 * that was added and retired, or changed and put back, in between.
 */
export function readChange(line: LogLine, derived: DerivedProperties): Change | undefined {
  const { number, release, at, kind, subject } = line;
  const place = { number, release, at };
  if (kind === batchKind) {
    const { file, lines, added } = JSON.parse(line.after ?? '{}') as BatchState;
    const [firstLine, lastLine] = lines;
    return { ...place, kind: 'ADDED', batch: { dataset: subject, file: path.basename(file), firstLine, lastLine }, count: added };
  }
  const [before, after] = [readState(line.before), readState(line.after)];
  const properties = compareStates(before, after, derived);
  const state = after ?? before;
  if (state === undefined || (before !== undefined && after !== undefined && properties.length === 0)) return undefined;
  const { id, revision, type, subject: from, object: to } = state;
  const fact = type === undefined || from === undefined || to === undefined ? {} : { fact: { type, subject: from, object: to } };
  return { ...place, kind: classifyChange(before, after, properties), id, revision, ...fact, properties };
}

function readState(json: string | null): State | undefined {
  return json === null ? undefined : (JSON.parse(json) as State);
}
