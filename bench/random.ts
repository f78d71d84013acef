/** A seeded generator of numbers in [0, 1) (mulberry32): the same seed gives the same graph and the same questions. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number below `count`, each as likely as any other. */
export function evenly(random: () => number, count: number): number {
  return Math.floor(random() * count);
}

/** A rank below `count`, small far more often than large, so that degrees follow a power law: the higher the power, the larger the hubs. */
export function skewed(random: () => number, count: number, power: number): number {
  return Math.min(count - 1, Math.floor(count * random() ** power));
}
