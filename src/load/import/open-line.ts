/** Work that is on its way, at most so many pieces at once; their results are taken in the order in which the work was added. */
export interface Line {
  /** Waits for a place and starts the work there. Throws what any work, or the taking of its result, has thrown. */
  readonly add: <T>(start: () => Promise<T>, take: (result: T) => Promise<void>) => Promise<void>;
  /** Waits until nothing is on its way; throws as `add` does. */
  readonly empty: () => Promise<void>;
}

/** Opens a line with so many places. Once something has thrown nothing more is started, and no result behind it is taken. */
export function openLine(places: number): Line {
  const running: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  let failed: { readonly reason: unknown } | undefined;
  const tell = (): void => {
    if (failed !== undefined) throw failed.reason;
  };
  return {
    add: async (start, take) => {
      if (running.length >= places) await running.shift();
      tell();
      const work = start();
      const before = last;
      last = (async () => {
        const result = await work;
        await before;
        await take(result);
      })();
      // Whoever adds to the line or empties it is told.
      running.push(last.catch((reason: unknown) => void (failed ??= { reason })));
    },
    empty: async () => {
      await Promise.all(running.splice(0));
      tell();
    },
  };
}
