import { evenly, randomFrom } from '../../../../bench/random.js';

/** Draws at random; the same seed draws the same. */
export interface Dice {
  /** Whether something happens that happens so often, from 0 to 1. */
  chance(often: number): boolean;
  /** A whole number below `count`. */
  below(count: number): number;
  oneOf<T>(things: readonly T[]): T;
  /** All of them, in another order. */
  shuffle<T>(things: readonly T[]): readonly T[];
}

/** Makes dice of a seed. */
export function diceOf(seed: number): Dice {
  const random = randomFrom(seed);
  const below = (count: number): number => evenly(random, count);
  return {
    below,
    chance: (often) => random() < often,
    oneOf: <T>(things: readonly T[]) => things[below(things.length)] as T,
    shuffle: (things) => {
      const left = [...things];
      return things.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
