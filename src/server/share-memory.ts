/** Waits until an answer of so many values may be made, and returns what gives their place back. */
export type TakeTurn = (cells: number) => Promise<() => void>;

/** Answers of no more values go ahead: a small question never waits for a large one. */
const small = 20_000;

/**
 * Makes what lets large answers be made one after another once those under way come to `most` values together, in the order in which
 * they were asked for. One that is larger by itself goes alone.
 */
export function shareMemory(most: number): TakeTurn {
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
    await new Promise<void>((start) => {
      waiting.push({ cells, start });
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
