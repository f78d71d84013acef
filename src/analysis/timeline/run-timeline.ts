import { fingerprintOf, markOf, readCursor, writeCursor } from '../../compiler/cursor.js';
import { readMoment } from '../../compiler/moment.js';
import type { Statement } from '../../compiler/print-cypher.js';
import { RefusedError } from '../../errors.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import { idPattern, idPrefix } from '../../ontology/graph-names.js';
import { type PartialDate, readPartialDate } from '../../ontology/partial-date.js';
import type { Run } from '../run.js';
import { printTimeline, printTimelineCount, printUndatedCount, type TimelineOf, type TimelinePlace } from './print-timeline.js';

/** Whose timeline is asked for. */
export interface TimelineAsked {
  readonly id: string;
  /** `{validOn, knownOn}`; what is live if left out. */
  readonly asOf: unknown;
}

/** `EVENT` and `FIGURE` are dates of what schema.org calls so, `DATED` those of other entities. */
export type TimelineKind = 'FACT_BEGAN' | 'FACT_ENDED' | 'EVENT' | 'FIGURE' | 'DATED';

/** Something that happened on a date. */
interface TimelineEntry {
  readonly date: PartialDate;
  readonly kind: TimelineKind;
  /** The id of what has the date, and in which property. */
  readonly id: string;
  readonly property: string;
}

/** A page of a timeline, earliest first. */
export interface TimelinePage {
  readonly rows: readonly { readonly cursor: string; readonly entry: TimelineEntry }[];
  readonly hasNextPage: boolean;
}

/**
 * Reads a page of an entity's timeline: the dates of its facts, its own, and those of entities that facts join it to; undefined where there is no such
 * entity. Costs as much as it has facts.
 * @throws RefusedError BAD_USER_INPUT for what is no id, and as `readCursor` does
 */
export async function runTimeline(
  run: Run,
  catalogue: Catalogue,
  asked: TimelineAsked,
  page: { readonly first: number; readonly after?: string | undefined },
): Promise<TimelinePage | undefined> {
  const mark = markOf(fingerprintOf(['timeline', asked.asOf]), asked.id);
  const after = page.after === undefined ? undefined : (readCursor(page.after, mark, 4) as TimelinePlace);
  const [row] = await send(run, printTimeline(catalogue, readAsked(asked), page.first + 1, after));
  if (row === undefined) return undefined;
  const places = row[0] as readonly (readonly [id: string, property: string, date: string, earliest: string, latest: string])[];
  const rows = places.slice(0, page.first).map(([id, property, date, earliest, latest]) => ({
    cursor: writeCursor(mark, [earliest, latest, id, property]),
    entry: { id, property, kind: kindOf(catalogue, id, property), date: readDate(date) },
  }));
  return { rows, hasNextPage: places.length > page.first };
}

/** Counts the entries of a timeline. */
export async function countTimeline(run: Run, catalogue: Catalogue, asked: TimelineAsked): Promise<number> {
  const [[count] = []] = await send(run, printTimelineCount(catalogue, readAsked(asked)));
  return Number(count ?? 0);
}

/** Counts the facts that neither have a date nor lead to an entity that has one. */
export async function countUndated(run: Run, catalogue: Catalogue, asked: TimelineAsked): Promise<number> {
  const [[count] = []] = await send(run, printUndatedCount(catalogue, readAsked(asked)));
  return Number(count ?? 0);
}

function send(run: Run, { text, parameters }: Statement): ReturnType<Run> {
  return run(text, parameters);
}

function readAsked({ id, asOf }: TimelineAsked): TimelineOf {
  if (!idPattern.test(id))
    throw new RefusedError('BAD_USER_INPUT', `timeline(id:): expected an id such as "district:xiangzhou", got "${id}"`);
  return { id, moment: readMoment(asOf, 'timeline') };
}

function kindOf({ prefixes }: Catalogue, id: string, property: string): TimelineKind {
  const found = prefixes.get(idPrefix(id) ?? '');
  if (found !== undefined && 'factName' in found) return property === 'validFrom' ? 'FACT_BEGAN' : 'FACT_ENDED';
  switch (found?.schemaOrg) {
    case 'Event':
      return 'EVENT';
    case 'Observation':
      return 'FIGURE';
    default:
      return 'DATED';
  }
}

function readDate(date: string): PartialDate {
  const read = readPartialDate(date);
  if (read === undefined) throw new TypeError(`${date} is stored as a date and is none`);
  return read;
}
