import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import '../run-typescript.mjs';

const { readConfig } = await import('../../src/config.ts');
const { startLocalServer } = await import('../../src/neo4j/local-server/start-local-server.ts');
const { connect } = await import('../../src/neo4j/connect.ts');
const { runRead } = await import('../../src/neo4j/run-statement.ts');

/**
 * Starts one Neo4j in a temporary folder for all live tests, unless NEO4J_URI names one. Tests find it in NEO4J_* either way;
 * `stop-neo4j` finds it in `globalThis`, for Jest hands nothing from one to the other.
 */
export default async function startNeo4j() {
  if (process.env.NEO4J_URI) return refuseToDelete();
  const home = await mkdtemp(path.join(tmpdir(), 'pearlgraph-live-'));
  const remove = () => rm(home, { recursive: true, force: true });
  const steps = [];
  try {
    const server = await startLocalServer({ ...readConfig(process.env), home, port: 0, report: (line) => steps.push(line) });
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

/** The tests empty the graph that they run on: one that holds something is not theirs unless its owner says so. */
async function refuseToDelete() {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: name = 'neo4j' } = process.env;
  const database = await connect({ uri, username, password, database: name });
  const [[nodes]] = await runRead(database, 'MATCH (n) RETURN count(n)').finally(() => database.close());
  if (nodes > 0 && process.env.PEARLGRAPH_TESTS_DELETE !== '1') {
    throw new Error(
      `The tests delete all that the Neo4j at ${uri} holds, and it holds ${String(nodes)} nodes: unset NEO4J_URI, name an empty one, or set PEARLGRAPH_TESTS_DELETE=1`,
    );
  }
}
