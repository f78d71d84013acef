import { existsSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from '../../errors.js';
import { connect } from '../connect.js';
import { runRead } from '../run-statement.js';
import { Neo4jProcess } from './neo4j-process.js';
import { type LocalServerOptions, prepareLaunch, startLocalServer, takeFolder } from './start-local-server.js';
import { writeConfig } from './write-config.js';

/**
 * Refuses where the managed Neo4j of this home runs, or its database holds anything: the importer makes a database, and adds to none. A
 * database that was made before is looked into, which starts and stops it.
 */
export async function refuseFull(options: LocalServerOptions): Promise<void> {
  if (!existsSync(path.resolve(options.home, 'neo4j', 'data', 'databases', 'neo4j'))) return;
  const server = await startLocalServer({ ...options, port: 0 }).catch((error: unknown) => {
    if (!(error instanceof SetupError)) throw error;
    throw new SetupError(`--offline: expected a managed Neo4j that is not running, got one that cannot be taken: ${error.message}`, {
      cause: error,
    });
  });
  try {
    const database = await connect(server);
    const [[nodes] = []] = await runRead(database, 'MATCH (n) RETURN count(n)');
    await database.close();
    if (nodes === 0) return;
    throw new SetupError(
      `--offline: expected an empty database in ${options.home}, got one with ${String(nodes)} nodes: leave --offline out, or set PEARLGRAPH_HOME to a new folder`,
    );
  } finally {
    await server.close();
  }
}

/**
 * Runs neo4j-admin's importer into the database of the managed Neo4j, which must not be running; what the database held is gone. Killed or
 * failed, it leaves an empty one.
 */
export async function runImporter(options: LocalServerOptions, args: readonly string[]): Promise<void> {
  const settings = await prepareLaunch(options);
  await writeConfig(settings.folder, 0);
  const neo4j = new Neo4jProcess({ ...settings, importer: ['database', 'import', 'full', 'neo4j', '--overwrite-destination', ...args] });
  try {
    await takeFolder(neo4j, settings.folder, options.report);
    const word = await neo4j.readLine();
    if (word !== 'imported') throw new Error(`the launcher said ${word}`);
  } finally {
    await neo4j.close();
  }
}
