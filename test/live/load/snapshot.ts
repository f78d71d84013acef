import type { Database } from '../../../src/neo4j/database.js';
import { runRead } from '../../../src/neo4j/run-statement.js';

const moments = ['recordedAt', 'retiredAt', 'at'];

/** All nodes and relationships, sorted; of moments only whether they are there, so that two runs compare. */
export async function snapshot(database: Database): Promise<readonly string[]> {
  const nodes = await runRead(database, 'MATCH (n) RETURN labels(n), properties(n)');
  const links = await runRead(
    database,
    'MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.number), type(r), coalesce(b.id, b.number), properties(r)',
  );
  return [...nodes, ...links].map((row) => JSON.stringify(row, printValue)).sort();
}

function printValue(key: string, value: unknown): unknown {
  if (moments.includes(key)) return 'a moment';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
