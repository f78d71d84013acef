import type { Database } from '../../../../src/neo4j/database.js';
import { runRead } from '../../../../src/neo4j/run-statement.js';

/** The ids of all entities, facts and passages of a graph. */
export async function readIds(database: Database): Promise<readonly string[]> {
  const rows = await runRead(
    database,
    'MATCH (node:Entity|Passage) RETURN node.id AS id UNION ALL MATCH (:Entity)-[fact]->(:Entity) RETURN fact.id AS id ORDER BY id',
  );
  return rows.map(([id]) => String(id));
}
