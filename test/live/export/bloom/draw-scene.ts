import { expect } from '@jest/globals';
import neo4j, { type Node, type Relationship } from 'neo4j-driver';
import type { Perspective } from '../../../../src/export/bloom/perspective.js';
import type { Database, Parameters } from '../../../../src/neo4j/database.js';
import { runRead } from '../../../../src/neo4j/run-statement.js';

/** What Bloom would put on its scene, by element id. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly facts: ReadonlyMap<string, Relationship>;
  /** Pearlgraph's own ids of both. */
  readonly ids: ReadonlySet<string>;
}

/** Runs a statement as Bloom does, in a transaction that may only read, and takes the nodes and relationships that stand in its rows. */
export async function drawScene(database: Database, text: string, parameters: Parameters): Promise<Scene> {
  const nodes = new Map<string, Node>();
  const facts = new Map<string, Relationship>();
  for (const value of (await runRead(database, text, parameters)).flat()) {
    if (neo4j.isNode(value)) nodes.set(value.elementId, value);
    else if (neo4j.isRelationship(value)) facts.set(value.elementId, value);
    else expect(value).toBeNull();
  }
  const ids = [...nodes.values(), ...facts.values()].flatMap(({ properties }) => ('id' in properties ? [String(properties['id'])] : []));
  return { nodes, facts, ids: new Set(ids) };
}

/** Bloom draws no relationship whose ends are missing, and nothing that its perspective hides. */
export function expectDrawable({ nodes, facts }: Scene, { categories, relationshipTypes }: Perspective): void {
  expect(nodes.size).toBeGreaterThan(0);
  expect(facts.size).toBeGreaterThan(0);
  for (const { type, startNodeElementId, endNodeElementId } of facts.values()) {
    expect([nodes.has(startNodeElementId), nodes.has(endNodeElementId)]).toEqual([true, true]);
    expect(relationshipTypes.map(({ name }) => name)).toContain(type);
  }
  const shown = categories.flatMap(({ labels }) => labels);
  for (const { labels } of nodes.values()) expect(labels.filter((label) => shown.includes(label))).toHaveLength(1);
}

/** Words at which Bloom takes a statement for one that writes. */
const writing = /\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD)\b/i;

/** Expects a statement to do nothing but read, for Neo4j and for Bloom. */
export async function expectReading(database: Database, text: string): Promise<void> {
  expect(text).not.toMatch(writing);
  const session = database.openSession('READ');
  try {
    expect((await session.run(`EXPLAIN ${text}`)).summary.queryType).toBe('r');
  } finally {
    await session.close();
  }
}
