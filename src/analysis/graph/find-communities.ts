import louvainModule from 'graphology-communities-louvain';
import { buildGraph } from './build-graph.js';
import type { Settings } from './measure-centrality.js';
import type { Subgraph } from './run-subgraph.js';
import { seededRandom } from './seeded-random.js';

// Its types speak of a default export, which Node gives as the module itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

const seed = 1;
const resolution = 1;

/** Groups of entities that have more facts among themselves than with others. */
export interface Communities {
  /** The largest first, then by their first id; the members by the number of their facts within, then by id. */
  readonly communities: readonly (readonly string[])[];
  /** How much better the groups are than chance, from -0.5 to 1; null where there are no facts. */
  readonly modularity: number | null;
  readonly settings: Settings;
}

/** Finds communities by the Louvain method, the same ones each time. An entity without facts is a community of its own. */
export function findCommunities(subgraph: Subgraph): Communities {
  const graph = buildGraph(subgraph, 'undirected');
  const settings = { method: 'louvain', edges: 'undirected', weight: 'facts', resolution: String(resolution), seed: String(seed) };
  if (graph.size === 0) return { communities: graph.nodes().map((id) => [id]), modularity: null, settings };
  const found = louvain.detailed(graph, { getEdgeWeight: 'weight', resolution, rng: seededRandom(seed) });
  const members = new Map<number, string[]>();
  for (const [id, community] of Object.entries(found.communities)) members.set(community, [...(members.get(community) ?? []), id]);
  const within = (id: string): number =>
    graph.reduceNeighbors(id, (sum, other) => sum + (found.communities[other] === found.communities[id] ? 1 : 0), 0);
  const communities = [...members.values()].map((ids) => sortBy(ids, within));
  communities.sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  return { communities, modularity: found.modularity, settings };
}

function sortBy(ids: readonly string[], weigh: (id: string) => number): readonly string[] {
  const weighed = ids.map((id) => ({ id, weight: weigh(id) }));
  return weighed.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}
