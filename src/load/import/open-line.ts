/** Work that is on its way, at most so many pieces at once; their results are taken in the order in which the work was added. */
export interface Line {
  /** Waits for a place and starts the work there. Throws what any work, or the taking of its result, has thrown. */
  readonly add: <T>(start: () => Promise<T>, take: (result: T) => Promise<void>) => Promise<void>;
  /** Waits until nothing is on its way; throws as `add` does. */
  readonly empty: () => Promise<void>;
}

/** Opens a line with so many places. Once something has thrown nothing more is started, and no further result is taken. */
export function openLine(places: number): Line {
  const running: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  const leave = (): Promise<void> => running.shift() ?? Promise.resolve();
  return {
    add: async (start, take) => {
      if (running.length >= places) await leave();
      const work = start();
      const before = last;
      last = (async () => {
        const result = await work;
        await before;
        await take(result);
      })();
      running.push(last);
      // Whoever leaves the line or empties it is told.
      last.catch(() => undefined);
    },
    empty: async () => {
      const ends = await Promise.allSettled(running.splice(0));
      const failed = ends.find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
    },
  };
}
