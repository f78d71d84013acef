import { RefusedError } from '../../errors.js';
import { labels } from '../../ontology/graph-names.js';
import { readPartialDate } from '../../ontology/partial-date.js';
import type { Run } from '../run.js';
import type { KnownPoint } from './known-point.js';

const releases = `
MATCH (r:${labels.release})
WHERE r.number IN $numbers
RETURN r.number, toString(r.at)`;

/** Before whatever has been recorded. */
const beginning = '0001-01-01T00:00:00Z';

/** Moments in ISO 8601; undefined where no point is given. */
export interface Moments {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * Reads the moments that two points stand for. Release 0 is before the first.
 * @throws RefusedError BAD_USER_INPUT for a release that the graph has not, and where `to` comes before `from`
 */
export async function runMoments(
  run: Run,
  { from, to }: { readonly from: KnownPoint | undefined; readonly to: KnownPoint | undefined },
): Promise<Moments> {
  const numbers = [from, to].flatMap((point) => (point !== undefined && 'release' in point ? [BigInt(point.release)] : []));
  const rows = numbers.length === 0 ? [] : await run(releases, { numbers });
  const known = new Map<unknown, string>([[0, beginning], ...rows.map(([number, at]) => [number, String(at)] as const)]);
  const moments = { from: momentOf(from, 'from', known), to: momentOf(to, 'to', known) };
  if (moments.from !== undefined && moments.to !== undefined && Date.parse(moments.to) < Date.parse(moments.from))
    throw new RefusedError('BAD_USER_INPUT', `to: expected a point that is not before ${moments.from}, got ${moments.to}`);
  return moments;
}

function momentOf(point: KnownPoint | undefined, name: string, releasesAt: ReadonlyMap<unknown, string>): string | undefined {
  if (point === undefined) return undefined;
  if ('at' in point) return point.at;
  // What is recorded is recorded to the millisecond.
  if ('endOf' in point) return `${readPartialDate(point.endOf)?.latest ?? ''}T23:59:59.999Z`;
  const at = releasesAt.get(point.release);
  if (at !== undefined) return at;
  throw new RefusedError('BAD_USER_INPUT', `${name}: expected the number of a release that the graph has, got ${String(point.release)}`);
}
