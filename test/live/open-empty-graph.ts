import type { Database } from '../../src/neo4j/database.js';
import { runWrite } from '../../src/neo4j/run-statement.js';
import { connectToTestNeo4j } from './connect-to-test-neo4j.js';

/** Connects to the Neo4j of the live tests and empties it; constraints and indexes stay. Whoever opens it closes it. */
export async function openEmptyGraph(): Promise<Database> {
  const database = await connectToTestNeo4j();
  await emptyGraph(database);
  return database;
}

/** Deletes every node and relationship. */
export async function emptyGraph(database: Database): Promise<void> {
  await runWrite(database, (transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
}
