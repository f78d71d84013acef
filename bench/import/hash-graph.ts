import { createHash } from 'node:crypto';
import type { Database } from '../../src/neo4j/database.js';
import { streamReads } from '../../src/neo4j/stream-reads.js';

/** What a graph holds, but for moments, search keys, which nobody else makes, and the change log: two graphs with the same hash and counts are one. */
export interface GraphHash {
  readonly nodes: number;
  readonly facts: number;
  readonly hash: string;
}

const statements = {
  nodes: 'MATCH (n:Entity|Passage) RETURN labels(n) AS labels, properties(n) AS properties',
  facts: 'MATCH (a)-[f]->(b) RETURN a.id AS subject, type(f) AS type, b.id AS object, properties(f) AS properties',
};

/** Adds up the hashes of all nodes and relationships, so that their order does not matter and none need be kept. */
export async function hashGraph(database: Database): Promise<GraphHash> {
  const counts = { nodes: 0, facts: 0 };
  let sum = 0n;
  for (const kind of ['nodes', 'facts'] as const) {
    const rows = streamReads(database, (read) => read(statements[kind]));
    for await (const row of rows) {
      counts[kind] += 1;
      const digest = createHash('sha256').update(JSON.stringify(row, printSorted)).digest();
      sum = (sum + digest.readBigUInt64BE()) & 0xffff_ffff_ffff_ffffn;
    }
  }
  return { ...counts, hash: sum.toString(16).padStart(16, '0') };
}

function printSorted(key: string, value: unknown): unknown {
  if (key === 'recordedAt' || key === 'searchKeys') return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
