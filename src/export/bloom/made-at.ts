/** When every perspective says that it was made: were it the clock's time, the same ontology would not give the same file. */
const start = Date.UTC(2026, 0, 1);

/** Returns the moment of what comes at an index, in milliseconds: Bloom lists by it, and makes ids of it. */
export function madeAt(index = 0): number {
  return start + index;
}
