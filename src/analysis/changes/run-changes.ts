import { fingerprintOf, readCursor, writeCursor } from '../../compiler/cursor.js';
import { RefusedError } from '../../errors.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import { idPattern, labels } from '../../ontology/graph-names.js';
import type { Run } from '../run.js';
import type { Change, LogLine } from './change.js';
import type { KnownPoint } from './known-point.js';
import { type LinesShape, printLineCount, printLines } from './print-lines.js';
import { readChange } from './read-change.js';
import { type Moments, runMoments } from './run-moments.js';
import { type Range, runRange } from './run-range.js';
import { readDerivedProperties } from './state.js';

/** Which changes are asked for. */
export interface ChangesAsked {
  /** Exclusive; the beginning if left out. */
  readonly from?: KnownPoint | undefined;
  /** Inclusive; now if left out. */
  readonly to?: KnownPoint | undefined;
  /** Only changes of these entities, of facts that they are an end of, and of passages that mention them; all if left out. */
  readonly about?: readonly string[] | undefined;
  /** One change a record: what differs between the two points. */
  readonly net: boolean;
}

/** A page of changes, in the order of the log. */
export interface ChangePage {
  readonly rows: readonly { readonly cursor: string; readonly change: Change }[];
  readonly hasNextPage: boolean;
}

const head = `
MATCH (log:${labels.changeLog} {id: 'log'})
RETURN toString(log.at)`;

/**
 * Reads a page of changes. Of a net difference a record's change stands where its last line stands, and what came to nothing is left out.
 * @throws RefusedError BAD_USER_INPUT for points and ids that are none, and as `readCursor` does
 */
export async function runChanges(
  run: Run,
  catalogue: Catalogue,
  asked: ChangesAsked,
  page: { readonly first: number; readonly after?: string | undefined },
): Promise<ChangePage> {
  const mark = fingerprintOf(['changes', asked.from, asked.to, asked.about, asked.net]);
  const [behind, fixed] = page.after === undefined ? [] : readCursor(page.after, mark, 2);
  const { moments, range } = await runAsked(run, asked, typeof fixed === 'string' ? fixed : undefined);
  const derived = readDerivedProperties(catalogue);
  const text = printLines(shapeOf(asked, moments));
  const limit = page.first + 1;
  const rows: { readonly cursor: string; readonly change: Change }[] = [];
  let after = typeof behind === 'number' ? BigInt(behind) : range.after;
  for (let isLast = false; !isLast && rows.length < limit;) {
    const lines = (await run(text, { ...parametersOf(asked, moments, range), after, limit: BigInt(limit) })).map(readLine);
    isLast = lines.length < limit;
    for (const line of lines) {
      after = BigInt(line.number);
      const change = readChange(line, derived);
      if (change !== undefined) rows.push({ cursor: writeCursor(mark, [line.number, moments.to ?? null]), change });
    }
  }
  return { rows: rows.slice(0, page.first), hasNextPage: rows.length > page.first };
}

/** Counts the changes; undefined for a net difference, which only reading it tells. */
export async function countChanges(run: Run, asked: ChangesAsked): Promise<number | undefined> {
  if (asked.net) return undefined;
  const { moments, range } = await runAsked(run, asked, undefined);
  const [[count] = []] = await run(printLineCount(shapeOf(asked, moments)), { ...parametersOf(asked, moments, range), after: range.after });
  return Number(count);
}

/** A net difference that has no end ends where its first page was read, so that no record comes twice. */
async function runAsked(
  run: Run,
  { from, to, about = [], net }: ChangesAsked,
  fixed: string | undefined,
): Promise<{ readonly moments: Moments; readonly range: Range }> {
  const odd = about.find((id) => !idPattern.test(id));
  if (odd !== undefined) throw new RefusedError('BAD_USER_INPUT', `about: expected ids such as "district:xiangzhou", got "${odd}"`);
  const points = await runMoments(run, { from, to });
  const moments = net && points.to === undefined ? { ...points, to: fixed ?? (await runHead(run)) } : points;
  return { moments, range: await runRange(run, moments) };
}

async function runHead(run: Run): Promise<string | undefined> {
  const [[at] = []] = await run(head, {});
  return typeof at === 'string' ? at : undefined;
}

function shapeOf({ about, net }: ChangesAsked, { from, to }: Moments): LinesShape {
  return { from: from !== undefined, to: to !== undefined, about: about !== undefined, net };
}

function parametersOf({ about, net }: ChangesAsked, { from, to }: Moments, range: Range): Readonly<Record<string, unknown>> {
  return {
    before: range.before,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(about === undefined ? {} : { about, quoted: about.map((id) => JSON.stringify(id)) }),
    ...(net ? { since: range.after } : {}),
  };
}

function readLine([number, release, at, kind, subject, before, after]: readonly unknown[]): LogLine {
  return {
    number: Number(number),
    release: Number(release),
    at: String(at),
    kind: String(kind),
    subject: String(subject),
    before: before as string | null,
    after: after as string | null,
  };
}
