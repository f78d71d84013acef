import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packageRoot, readConfig } from '../../src/config.js';
import { connect } from '../../src/neo4j/connect.js';
import { type LocalServer, startLocalServer } from '../../src/neo4j/local-server/start-local-server.js';
import { graphVersion } from './graph-shape.js';
import { writeGraph } from './write-graph.js';

/**
 * Starts the benchmark's own Neo4j for a graph of so many entities, in `.pearlgraph/bench/<entities>`, and writes the graph where it is
 * not there whole: a file beside it says that it is, so that a generation that broke off starts anew.
 */
export async function openGraph(entities: number, report: (line: string) => void): Promise<LocalServer> {
  const home = path.join(packageRoot, '.pearlgraph', 'bench', String(entities));
  const mark = path.join(home, 'complete.json');
  const wanted = JSON.stringify({ version: graphVersion, entities });
  const open = (): Promise<LocalServer> => startLocalServer({ home, cache: readConfig({}).cache, heap: '2g', port: 0, report });
  const server = await open();
  if ((await readFile(mark, 'utf8').catch(() => '')) === wanted) return server;
  // Whoever is writing there has the folder's lock, so that only what nobody uses is removed.
  await server.close();
  await rm(home, { recursive: true, force: true });
  const empty = await open();
  try {
    const database = await connect(empty);
    try {
      await writeGraph(database, entities, report);
    } finally {
      await database.close();
    }
    await writeFile(mark, wanted);
    return empty;
  } catch (error) {
    await empty.close();
    throw error;
  }
}
