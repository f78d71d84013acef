import { printWhere } from '../../compiler/print-layout.js';
import { RefusedError } from '../../errors.js';
import { openHop, type Reach } from '../neighbourhood/reach.js';
import { type FactAmong, runFactsAmong } from '../neighbourhood/run-facts-among.js';
import { runKnown } from '../neighbourhood/run-known.js';
import { runLevel } from '../neighbourhood/run-level.js';
import type { Run } from '../run.js';

/** The facts that a measure is taken over: those among what lies around some entities, or all that may be followed. */
export interface AskedSubgraph {
  readonly reach: Reach;
  /** Undefined for the whole graph. */
  readonly ids: readonly string[] | undefined;
  readonly depth: number;
}

/** Entities and the facts between them. */
export interface Subgraph {
  /** In the order of their ids. */
  readonly nodes: readonly string[];
  readonly facts: readonly FactAmong[];
}

/**
 * Reads a subgraph whole.
 * @throws RefusedError LIMIT_EXCEEDED, with its size, where it has more facts, or reaches more entities, than `most`.
 */
export async function runSubgraph(run: Run, { reach, ids, depth }: AskedSubgraph, most: number): Promise<Subgraph> {
  const { facts, nodes } = ids === undefined ? await runAll(run, reach, most) : await runAround(run, reach, ids, depth, most);
  const ends = facts.flatMap(({ subject, object }) => [subject, object]);
  return {
    nodes: [...new Set([...nodes, ...ends])].sort(),
    // In an order of their own, so that what is computed from them repeats.
    facts: [...facts].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

async function runAround(run: Run, reach: Reach, ids: readonly string[], depth: number, most: number): Promise<Subgraph> {
  const nodes = new Set(await runKnown(run, reach, ids));
  if (reach.relations.length === 0) return { nodes: [...nodes], facts: [] };
  let from: readonly string[] = [...nodes];
  for (let distance = 1; distance <= depth && from.length > 0; distance += 1) {
    from = await runLevel(run, reach, from, [...nodes], most + 1);
    for (const id of from) nodes.add(id);
    if (nodes.size > most) refuseSize(most, 'entities', `more than ${String(most)}, ${String(distance)} facts away`);
  }
  const facts = await runFactsAmong(run, reach, [...nodes], most + 1);
  if (facts.length > most) refuseSize(most, 'facts', `more, between ${String(nodes.size)} entities`);
  return { nodes: [...nodes], facts };
}

/** A fact is followed from either end, so that the classes that may be reached bind both. */
async function runAll(run: Run, reach: Reach, most: number): Promise<Subgraph> {
  if (reach.relations.length === 0) return { nodes: [], facts: [] };
  const hop = openHop(reach);
  const conditions = [...hop.conditionsOn('fact', 'subject'), ...hop.conditionsOn('fact', 'object')];
  const pattern = [`MATCH (subject)${hop.along('fact', 'OUT')}(object)`, ...printWhere([...new Set(conditions)])];
  const [[size] = [0]] = await run([...pattern, 'RETURN count(*)'].join('\n'), hop.parameters());
  if (Number(size) > most) refuseSize(most, 'facts', String(size));
  const rows = await run([...pattern, 'RETURN fact.id, subject.id, object.id'].join('\n'), hop.parameters());
  return {
    nodes: [],
    facts: rows.map(([id, subject, object]) => ({ id: id as string, subject: subject as string, object: object as string })),
  };
}

function refuseSize(most: number, what: string, got: string): never {
  throw new RefusedError(
    'LIMIT_EXCEEDED',
    `over: expected a subgraph of at most ${String(most)} ${what}, got ${got}: narrow types, relations, ids or depth`,
  );
}
