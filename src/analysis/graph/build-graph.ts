import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import type { Subgraph } from './run-subgraph.js';

/** A graph with a weight on its edges: how many facts each stands for. */
type WeightedGraph = AbstractGraph<Record<string, never>, { weight: number }>;

/** Makes graphology's graph of a subgraph: facts between the same two entities are one edge, a fact of an entity with itself is left out. */
export function buildGraph({ nodes, facts }: Subgraph, type: 'directed' | 'undirected'): WeightedGraph {
  const options = { multi: false, allowSelfLoops: false } as const;
  const graph: WeightedGraph = type === 'directed' ? new DirectedGraph(options) : new UndirectedGraph(options);
  for (const node of nodes) graph.addNode(node);
  for (const { subject, object } of facts) {
    if (subject === object) continue;
    graph.updateEdge(subject, object, ({ weight = 0 }) => ({ weight: weight + 1 }));
  }
  return graph;
}
