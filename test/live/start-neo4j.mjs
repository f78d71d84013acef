import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import '../run-typescript.mjs';

const { startLocalServer } = await import('../../src/neo4j/local-server/start-local-server.ts');

/**
 * Starts one Neo4j in a temporary folder for all live tests, unless NEO4J_URI names one. Tests find it in NEO4J_* either way;
 * `stop-neo4j` finds it in `globalThis`, for Jest hands nothing from one to the other.
 */
export default async function startNeo4j() {
  if (process.env.NEO4J_URI) return;
  const home = await mkdtemp(path.join(tmpdir(), 'pearlgraph-live-'));
  const remove = () => rm(home, { recursive: true, force: true });
  const steps = [];
  try {
    const server = await startLocalServer({ home, port: 0, report: (line) => steps.push(line) });
    process.env.NEO4J_URI = server.uri;
    process.env.NEO4J_USERNAME = server.username;
    process.env.NEO4J_PASSWORD = server.password;
    process.env.NEO4J_DATABASE = server.database;
    globalThis.stopTestNeo4j = () => server.close().then(remove);
  } catch (error) {
    await remove();
    throw new Error([...steps, error.message].join('\n'), { cause: error });
  }
}
