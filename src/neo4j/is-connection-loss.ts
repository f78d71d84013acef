import neo4j from 'neo4j-driver';

/** Whether the driver failed because it has lost Neo4j, rather than because of what it was asked. */
export function isConnectionLoss(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && [neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED].includes(error.code);
}
