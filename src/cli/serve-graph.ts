import { pino } from 'pino';
import type { ServerConfig } from '../config.js';
import type { OpenNeo4j } from '../neo4j/open-neo4j.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { type RunningServer, startServer } from '../server/start-server.js';

/** Starts GraphQL over an open graph; closes the graph if it cannot. Warnings and errors go to standard error as JSON lines. */
export async function serveGraph(catalogue: Catalogue, neo4j: OpenNeo4j, { host, port, token }: ServerConfig): Promise<RunningServer> {
  try {
    const logger = pino({ level: 'warn' }, pino.destination(2));
    return await startServer({ catalogue, database: neo4j.database, host, port, token, logger });
  } catch (error) {
    await neo4j.close();
    throw error;
  }
}
