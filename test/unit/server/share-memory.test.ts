import { describe, expect, test } from '@jest/globals';
import { shareMemory } from '../../../src/server/share-memory.js';

/** Asks for a turn and tells whether it has come. */
function ask(
  takeTurn: ReturnType<typeof shareMemory>,
  cells: number,
): { readonly hasCome: () => Promise<boolean>; readonly end: () => void } {
  let giveBack: (() => void) | undefined;
  takeTurn(cells).then(
    (given) => (giveBack = given),
    () => undefined,
  );
  return {
    hasCome: async () => {
      await new Promise(setImmediate);
      return giveBack !== undefined;
    },
    end: () => giveBack?.(),
  };
}

describe('large answers share the memory', () => {
  test('those that fit together are made together, the next when one has ended, in their order', async () => {
    const takeTurn = shareMemory(100_000, 60_000);
    const [first, second, third, fourth] = [60_000, 40_000, 50_000, 30_000].map((cells) => ask(takeTurn, cells));
    expect([await first?.hasCome(), await second?.hasCome(), await third?.hasCome()]).toEqual([true, true, false]);
    second?.end();
    expect([await third?.hasCome(), await fourth?.hasCome()]).toEqual([false, false]);
    first?.end();
    expect([await third?.hasCome(), await fourth?.hasCome()]).toEqual([true, true]);
  });

  test('one that is larger than all of it goes alone', async () => {
    const takeTurn = shareMemory(100_000, 60_000);
    const [first, huge, last] = [30_000, 200_000, 30_000].map((cells) => ask(takeTurn, cells));
    expect([await first?.hasCome(), await huge?.hasCome()]).toEqual([true, false]);
    first?.end();
    expect([await huge?.hasCome(), await last?.hasCome()]).toEqual([true, false]);
    huge?.end();
    expect(await last?.hasCome()).toBe(true);
  });

  test('a small one never waits', async () => {
    const takeTurn = shareMemory(100_000, 60_000);
    const [huge, small] = [200_000, 500].map((cells) => ask(takeTurn, cells));
    expect([await huge?.hasCome(), await small?.hasCome()]).toEqual([true, true]);
  });

  test('one that waits too long is refused, and holds up nobody any more', async () => {
    const takeTurn = shareMemory(100_000, 20);
    const first = ask(takeTurn, 60_000);
    await first.hasCome();
    const late = takeTurn(200_000);
    await expect(late).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    const behind = ask(takeTurn, 40_000);
    expect(await behind.hasCome()).toBe(true);
    behind.end();
    first.end();
  });

  test('what is given back twice counts once', async () => {
    const takeTurn = shareMemory(100_000, 60_000);
    const [first, second, third] = [60_000, 40_000, 50_000].map((cells) => ask(takeTurn, cells));
    await first?.hasCome();
    second?.end();
    second?.end();
    expect(await third?.hasCome()).toBe(false);
    first?.end();
    expect(await third?.hasCome()).toBe(true);
  });
});
