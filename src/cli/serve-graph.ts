import { pino } from 'pino';
import { readConfig } from '../config.js';
import type { OpenNeo4j } from '../neo4j/open-neo4j.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { type RunningServer, startServer } from '../server/start-server.js';

/** Starts GraphQL over an open graph and says where it answers; closes the graph if it cannot. Warnings and errors go to standard error as JSON lines. */
export async function serveGraph(catalogue: Catalogue, neo4j: OpenNeo4j, report: (line: string) => void): Promise<RunningServer> {
  try {
    const { host, port } = readConfig(process.env);
    const logger = pino({ level: 'warn' }, pino.destination(2));
    const server = await startServer({ catalogue, database: neo4j.database, host, port, logger });
    report(`GraphQL answers at ${server.url} (open it in a browser for GraphiQL); Ctrl-C stops all of it`);
    return server;
  } catch (error) {
    await neo4j.close();
    throw error;
  }
}
