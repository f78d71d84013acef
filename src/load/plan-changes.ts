import type { EntityRecord, FactRecord, Graph, PassageRecord } from './graph.js';

/** What the graph holds live, with what the next write needs to know of it. */
export interface Stored<T> {
  readonly record: T;
  /** Neo4j's own id, good within one transaction. */
  readonly element: string;
  readonly revision: number;
}

/** All that one dataset has live in the graph. */
export interface StoredGraph {
  readonly entities: readonly Stored<EntityRecord>[];
  readonly facts: readonly Stored<FactRecord>[];
  readonly passages: readonly Stored<PassageRecord>[];
}

export interface ChangesOf<T> {
  readonly added: readonly T[];
  readonly changed: readonly { readonly before: Stored<T>; readonly after: T }[];
  readonly retired: readonly Stored<T>[];
  readonly unchanged: number;
}

/** What it takes to make a dataset in the graph what its seeds say. */
export interface Changes {
  readonly entities: ChangesOf<EntityRecord>;
  readonly facts: ChangesOf<FactRecord>;
  readonly passages: ChangesOf<PassageRecord>;
}

/** Plans what is added, changed and retired. Records are compared whole, so a hand's edit in Neo4j counts as a change and is put right. */
export function planChanges(stored: StoredGraph, graph: Graph): Changes {
  return {
    entities: compare(stored.entities, graph.entities),
    facts: compare(stored.facts, graph.facts),
    passages: compare(stored.passages, graph.passages),
  };
}

function compare<T extends { readonly id: string }>(stored: readonly Stored<T>[], wanted: readonly T[]): ChangesOf<T> {
  const before = new Map(stored.map((one) => [one.record.id, one]));
  const added: T[] = [];
  const changed: { before: Stored<T>; after: T }[] = [];
  for (const after of wanted) {
    const known = before.get(after.id);
    if (known === undefined) added.push(after);
    else if (printSorted(known.record) !== printSorted(after)) changed.push({ before: known, after });
  }
  const kept = new Set(wanted.map(({ id }) => id));
  const retired = stored.filter(({ record }) => !kept.has(record.id));
  return { added, changed, retired, unchanged: wanted.length - added.length - changed.length };
}

/** JSON with sorted keys: two records are one where this text is. */
function printSorted(record: object): string {
  return JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
