import type { Config } from '../config.js';
import { connect } from './connect.js';
import type { Database } from './database.js';
import { findRunningServer } from './local-server/find-running-server.js';
import { startLocalServer } from './local-server/start-local-server.js';

/** A database that answers, and whatever had to be started for it. */
export interface OpenNeo4j {
  readonly database: Database;
  readonly uri: string;
  /** Closes the connection, and the managed Neo4j if this call started it. */
  close(): Promise<void>;
}

/**
 * Connects to the Neo4j that the configuration names, or to the managed one that another process, such as `pearlgraph start`, runs in
 * the same home, or starts that one.
 */
export async function joinNeo4j(config: Config, report: (line: string) => void): Promise<OpenNeo4j> {
  const running = config.neo4j === undefined ? await findRunningServer(config.home) : undefined;
  // One that was killed left its address behind, and nobody answers there.
  const database = running === undefined ? undefined : await connect(running).catch(() => undefined);
  if (running === undefined || database === undefined) return openNeo4j(config, report);
  report(`Using the Neo4j that already runs at ${running.uri}`);
  return { database, uri: running.uri, close: () => database.close() };
}

/** Connects to the Neo4j that the configuration names, or starts the managed one. `report` takes a line on each step of the latter. */
export async function openNeo4j({ neo4j, home, cache, heap }: Config, report: (line: string) => void): Promise<OpenNeo4j> {
  if (neo4j !== undefined) {
    const database = await connect(neo4j);
    return { database, uri: neo4j.uri, close: () => database.close() };
  }
  const server = await startLocalServer({ home, cache, heap, report });
  try {
    const database = await connect(server);
    const close = async (): Promise<void> => {
      await database.close();
      await server.close();
    };
    return { database, uri: server.uri, close };
  } catch (error) {
    await server.close();
    throw error;
  }
}
