import { betweenness, pagerank } from 'graphology-metrics/centrality/index.js';
import { assertNever } from '../../errors.js';
import { buildGraph } from './build-graph.js';
import type { Subgraph } from './run-subgraph.js';

/** How central an entity is: by how many facts it has, by who points to it, or by how many shortest paths lead through it. */
export const centralityMeasures = ['DEGREE', 'PAGERANK', 'BETWEENNESS'] as const;
export type CentralityMeasure = (typeof centralityMeasures)[number];

/** What a measure was computed with, by name, as text. */
export type Settings = Readonly<Record<string, string>>;

/** The entities of a subgraph with their scores, the highest first, then by id. */
export interface Centrality {
  readonly scores: readonly { readonly id: string; readonly score: number }[];
  readonly settings: Settings;
}

const pagerankSettings = { alpha: 0.85, maxIterations: 100, tolerance: 1e-6 };

/** Measures every entity of a subgraph. */
export function measureCentrality(subgraph: Subgraph, measure: CentralityMeasure): Centrality {
  const { scores, settings } = measured(subgraph, measure);
  const sorted = subgraph.nodes.map((id) => ({ id, score: scores[id] ?? 0 }));
  sorted.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { scores: sorted, settings };
}

function measured(subgraph: Subgraph, measure: CentralityMeasure): { scores: Readonly<Record<string, number>>; settings: Settings } {
  switch (measure) {
    case 'DEGREE': {
      const scores: Record<string, number> = {};
      for (const { subject, object } of subgraph.facts) for (const end of [subject, object]) scores[end] = (scores[end] ?? 0) + 1;
      return { scores, settings: { counts: 'facts' } };
    }
    case 'PAGERANK': {
      const graph = buildGraph(subgraph, 'directed');
      const scores = graph.order === 0 ? {} : pagerank(graph, { ...pagerankSettings, getEdgeWeight: 'weight' });
      return { scores, settings: { edges: 'directed', weight: 'facts', ...asTexts(pagerankSettings) } };
    }
    case 'BETWEENNESS': {
      const scores = betweenness(buildGraph(subgraph, 'undirected'), { getEdgeWeight: null, normalized: true });
      return { scores, settings: { edges: 'undirected', weight: 'none', normalized: 'true' } };
    }
    default:
      return assertNever(measure);
  }
}

function asTexts(settings: Readonly<Record<string, number>>): Settings {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]));
}
