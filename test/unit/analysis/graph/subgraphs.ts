import type { Subgraph } from '../../../../src/analysis/graph/run-subgraph.js';

/** A subgraph of facts written as `a-b`: a supports b. */
export function subgraphOf(...pairs: readonly string[]): Subgraph {
  const facts = pairs.map((pair, index) => {
    const [subject = '', object = ''] = pair.split('-');
    return { id: `supports:${String(index)}`, subject, object };
  });
  return { nodes: [...new Set(facts.flatMap(({ subject, object }) => [subject, object]))].sort(), facts };
}

/** A subgraph that is too large to be measured beside other requests: a ring with chords. */
export function largeSubgraph(): Subgraph {
  const size = 600;
  const pairs = Array.from({ length: size }, (_, at) => [
    `n${String(at)}-n${String((at + 1) % size)}`,
    `n${String(at)}-n${String((at * 7) % size)}`,
  ]);
  return subgraphOf(...pairs.flat());
}
