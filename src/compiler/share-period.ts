import { readPartialDate } from '../ontology/partial-date.js';
import { type Certainty, certainDays, type StatedValidity } from './certain-days.js';

/** A date that is known only to lie between two days, both inclusive (ISO 8601). */
interface DayRange {
  readonly earliest: string;
  readonly latest: string;
}

/** The valid time that some facts share, from a day to another, exclusive. */
export interface SharedPeriod {
  /** Null where no fact tells its start. */
  readonly from: DayRange | null;
  /** Null where no fact tells its end. */
  readonly to: DayRange | null;
  /** There is a day on which all of them hold, whatever days their dates mean; or there is one only if they mean the right ones. */
  readonly certainty: Certainty;
}

/**
 * The period that facts share: from the last of their starts to the first of their ends. Null where none is dated, and where no day is
 * left on which all may hold.
 */
export function sharePeriod(facts: readonly StatedValidity[]): SharedPeriod | null {
  const starts = facts.flatMap(({ from }) => rangeOf(from));
  const ends = facts.flatMap(({ to }) => rangeOf(to));
  const from = starts.length === 0 ? null : { earliest: last(starts, 'earliest'), latest: last(starts, 'latest') };
  const to = ends.length === 0 ? null : { earliest: first(ends, 'earliest'), latest: first(ends, 'latest') };
  if ((from === null && to === null) || (from !== null && to !== null && from.earliest >= to.latest)) return null;
  return { from, to, certainty: holdTogether(facts) ? 'CERTAIN' : 'POSSIBLE' };
}

/** Of periods each two of which share a day, all share one. */
function holdTogether(facts: readonly StatedValidity[]): boolean {
  const days = facts.map(certainDays);
  return days.every((one) => days.every((other) => one !== undefined && other !== undefined && one.start < other.end));
}

function rangeOf(date: string | null): readonly DayRange[] {
  const range = date === null ? undefined : readPartialDate(date);
  return range === undefined ? [] : [range];
}

function last(ranges: readonly DayRange[], bound: keyof DayRange): string {
  return ranges.map((range) => range[bound]).reduce((a, b) => (a > b ? a : b));
}

function first(ranges: readonly DayRange[], bound: keyof DayRange): string {
  return ranges.map((range) => range[bound]).reduce((a, b) => (a < b ? a : b));
}
