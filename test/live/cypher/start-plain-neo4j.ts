import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../../src/config.js';
import { connect } from '../../../src/neo4j/connect.js';
import type { Database } from '../../../src/neo4j/database.js';
import { Neo4jProcess } from '../../../src/neo4j/local-server/neo4j-process.js';
import { prepareLaunch, takeFolder } from '../../../src/neo4j/local-server/start-local-server.js';

const password = 'somebody-elses';

/** A Neo4j with the settings that it has by itself, but for where it listens, until it is closed. */
export interface PlainNeo4j {
  readonly database: Database;
  close(): Promise<void>;
}

/** Starts a Neo4j as someone who knows nothing of Pearlgraph would: no time-out, no memory limit of ours, LOAD CSV as it comes. */
export async function startPlainNeo4j(): Promise<PlainNeo4j> {
  const home = await mkdtemp(path.join(tmpdir(), 'pearlgraph-plain-'));
  const { cache, heap } = readConfig({ ...process.env, NEO4J_URI: undefined });
  const settings = await prepareLaunch({ home, cache, heap, report: () => undefined });
  await writeFile(
    path.join(settings.folder, 'neo4j.conf'),
    'server.bolt.enabled=true\nserver.bolt.listen_address=127.0.0.1:0\nserver.http.enabled=false\n',
  );
  const neo4j = new Neo4jProcess(settings);
  const close = async (): Promise<void> => {
    await neo4j.close();
    await rm(home, { recursive: true, force: true });
  };
  try {
    await takeFolder(neo4j, settings.folder, () => undefined);
    neo4j.writeLine(password);
    const address = (await neo4j.readLine()).replace(/^ready /, '');
    const database = await connect({ uri: `bolt://${address}`, username: 'neo4j', password, database: 'neo4j' });
    return {
      database,
      close: async () => {
        await database.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
