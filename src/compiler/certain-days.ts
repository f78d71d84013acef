import { readPartialDate } from '../ontology/partial-date.js';

/** The valid time of a fact as it is stored: dates as exact as the source, null where it does not say. */
export interface StatedValidity {
  readonly from: string | null;
  /** Exclusive. */
  readonly to: string | null;
  readonly endState: string | null;
}

/** Days from one to another, both in ISO 8601, the second exclusive. There are none where the second is not later. */
interface Days {
  readonly start: string;
  readonly end: string;
}

/** Whether something is so whatever days the dates of facts mean, or only if they mean the right ones. */
export type Certainty = 'CERTAIN' | 'POSSIBLE';

/** Sorts behind every day. */
const never = '~';

/**
 * The days on which a fact holds whatever days its dates mean; undefined where it may hold but never for certain. What is not known is
 * open: where the source says nothing of the start, the fact may not have begun, and where it says nothing of the end, it may have ended.
 */
export function certainDays({ from, to, endState }: StatedValidity): Days | undefined {
  const begin = from === null ? undefined : readPartialDate(from);
  if (begin === undefined) return undefined;
  if (endState === 'ONGOING') return { start: begin.latest, end: never };
  const end = to === null ? undefined : readPartialDate(to);
  return end === undefined ? undefined : { start: begin.latest, end: end.earliest };
}
