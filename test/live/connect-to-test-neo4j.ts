import { connect } from '../../src/neo4j/connect.js';
import type { Database } from '../../src/neo4j/database.js';

/** Connects to the Neo4j that all live tests share; what is connected must be closed. */
export function connectToTestNeo4j(): Promise<Database> {
  const {
    NEO4J_URI: uri = '',
    NEO4J_USERNAME: username = '',
    NEO4J_PASSWORD: password = '',
    NEO4J_DATABASE: database = 'neo4j',
  } = process.env;
  return connect({ uri, username, password, database });
}
