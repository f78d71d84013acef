import type { LocalServer } from '../../src/neo4j/local-server/start-local-server.js';

/** What tells a process which Neo4j it is to ask. */
export function environmentOf({ uri, username, password, database }: LocalServer): Readonly<Record<string, string>> {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}
