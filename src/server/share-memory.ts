import { RefusedError } from '../errors.js';

/** Waits until an answer of so many values may be made, and returns what gives their place back; refuses as UNAVAILABLE what waits too long. */
export type TakeTurn = (cells: number) => Promise<() => void>;

/** Answers of no more values go ahead: a small question never waits for a large one. */
const small = 20_000;

/**
 * Makes what lets large answers be made one after another once those under way come to `most` values together, in the order in which
 * they were asked for. One that is larger by itself goes alone; none waits longer than `patience` milliseconds.
 */
export function shareMemory(most: number, patience: number): TakeTurn {
  let taken = 0;
  const waiting: { readonly cells: number; readonly start: () => void }[] = [];
  const startNext = (): void => {
    for (let [next] = waiting; next !== undefined && (taken === 0 || taken + next.cells <= most); [next] = waiting) {
      waiting.shift();
      taken += next.cells;
      next.start();
    }
  };
  return async (cells) => {
    if (cells <= small) return () => undefined;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(one), 1);
        startNext();
        reject(new RefusedError('UNAVAILABLE', 'too many large answers are being made: ask for less, or try again later'));
      }, patience).unref();
      const one = {
        cells,
        start: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      waiting.push(one);
      startNext();
    });
    let isGiven = false;
    return () => {
      if (isGiven) return;
      isGiven = true;
      taken -= cells;
      startNext();
    };
  };
}
