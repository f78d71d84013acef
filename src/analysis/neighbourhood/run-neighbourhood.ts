import type { Run } from '../run.js';
import type { Reach } from './reach.js';
import { type FactAmong, runFactsAmong } from './run-facts-among.js';
import { runKnown } from './run-known.js';
import { runLevel } from './run-level.js';

/** What lies around some entities. */
export interface Neighbourhood {
  /** Nearest first; each once. */
  readonly nodes: readonly { readonly id: string; readonly distance: number }[];
  /** The facts between them, those of the nearest nodes first; each once. */
  readonly facts: readonly FactAmong[];
  /** Whether there were more nodes or facts than may be shown. */
  readonly truncated: boolean;
}

/** How far it reaches, and how much of it is shown. */
export interface Extent {
  readonly depth: number;
  readonly nodes: number;
  readonly facts: number;
}

/** Finds what lies around the entities of these ids, level by level. An id of nothing is left out. */
export async function runNeighbourhood(run: Run, reach: Reach, ids: readonly string[], extent: Extent): Promise<Neighbourhood> {
  const distances = new Map((await runKnown(run, reach, ids)).map((id) => [id, 0]));
  let truncated = false;
  if (reach.relations.length === 0) return { nodes: inOrder(distances), facts: [], truncated };
  let from: readonly string[] = [...distances.keys()];
  for (let distance = 1; distance <= extent.depth && from.length > 0 && !truncated; distance += 1) {
    const room = extent.nodes - distances.size;
    const found = await runLevel(run, reach, from, [...distances.keys()], room + 1);
    truncated = found.length > room;
    from = found.slice(0, room);
    for (const id of from) distances.set(id, distance);
  }
  const facts = await runFactsAmong(run, reach, [...distances.keys()], extent.facts + 1);
  const distanceOf = ({ subject, object }: FactAmong): number => Math.max(distances.get(subject) ?? 0, distances.get(object) ?? 0);
  return {
    nodes: inOrder(distances),
    facts: facts.slice(0, extent.facts).sort((a, b) => distanceOf(a) - distanceOf(b)),
    truncated: truncated || facts.length > extent.facts,
  };
}

/** Levels are found one after the other. */
function inOrder(distances: ReadonlyMap<string, number>): Neighbourhood['nodes'] {
  return [...distances].map(([id, distance]) => ({ id, distance }));
}
