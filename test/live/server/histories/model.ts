import { emptyWorld, type PlainFact, type PlainWorld } from './history.js';
import type { Release } from './load-history.js';

/** The world as the graph knew it at a moment in milliseconds; the last without one. */
export function knownAt(releases: readonly Release[], moment: number | undefined): PlainWorld {
  return releases.filter(({ at }) => moment === undefined || at <= moment).at(-1)?.world ?? emptyWorld;
}

/** Days as whole numbers. */
type Days = readonly number[];

/** Whether there are a beginning and an end, of those that the fact's dates may mean, between which a day of the period lies. */
export function mayHold({ validFrom, end }: PlainFact, period: string): boolean {
  return daysOf(period).some((day) => {
    const mayHaveBegun = validFrom === undefined || daysOf(validFrom).some((begin) => begin <= day);
    return mayHaveBegun && (typeof end === 'string' || daysOf(end.validTo).some((ended) => day < ended));
  });
}

/** Whether every day of the period lies between each beginning and each end that the fact's dates may mean. */
export function surelyHolds({ validFrom, end }: PlainFact, period: string): boolean {
  return daysOf(period).every((day) => {
    const hasBegun = validFrom !== undefined && daysOf(validFrom).every((begin) => begin <= day);
    return hasBegun && (end === 'ongoing' || (end !== 'unknown' && daysOf(end.validTo).every((ended) => day < ended)));
  });
}

const known = new Map<string, Days>();

/** Every day that a date may mean. */
function daysOf(date: string): Days {
  let days = known.get(date);
  if (days === undefined) {
    const all: number[] = [];
    for (let day = Date.UTC(2019, 0, 1); day < Date.UTC(2023, 0, 1); day += 86_400_000)
      if (new Date(day).toISOString().startsWith(date)) all.push(day / 86_400_000);
    days = all;
    known.set(date, days);
  }
  return days;
}
