/** `npm run bench:start`: with Neo4j running and the seeds loaded, how long from starting `pearlgraph serve` to the first answer. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seedFolders } from '../src/cli/seed-folders.js';
import { readConfig } from '../src/config.js';
import { loadSeeds } from '../src/load/load.js';
import { connect } from '../src/neo4j/connect.js';
import { startLocalServer } from '../src/neo4j/local-server/start-local-server.js';
import { catalogue } from '../src/ontology/entities/index.js';
import { quantile } from './measure/figures.js';
import { printTable } from './print-table.js';
import { readArguments, readCommandLine } from './read-arguments.js';
import { RunningSide } from './sides/running-side.js';

readCommandLine((args) => readArguments('npm run bench:start', {}, args));

const starts = 11;
const question = Buffer.from(JSON.stringify({ query: '{ district(id: "district:hengqin-zone") { name supportedBy { totalCount } } }' }));

const home = await mkdtemp(path.join(tmpdir(), 'pearlgraph-bench-start-'));
const report = (line: string): void => void process.stderr.write(`${line}\n`);
const neo4j = await startLocalServer({ home, cache: readConfig({}).cache, heap: '512m', port: 0, report });
try {
  const database = await connect(neo4j);
  for (const folder of await seedFolders()) await loadSeeds({ folder, documents: undefined, catalogue, database });
  await database.close();
  const [listens, answers]: [number[], number[]] = [[], []];
  for (let n = 0; n < starts; n += 1) {
    const began = performance.now();
    const running = await RunningSide.start('pearlgraph', neo4j, 'report-usage');
    listens.push(performance.now() - began);
    const answer = (await running.ask(question)).toString();
    answers.push(performance.now() - began);
    await running.close();
    if (!answer.includes('横琴粤澳深度合作区')) throw new Error(`expected the zone, got ${answer}`);
  }
  const row = (what: string, times: readonly number[]): readonly string[] => [
    what,
    ...[0, 0.5, 1].map((share) => quantile(times, share).toFixed(0)),
  ];
  const head = ['from starting the process to', 'least ms', 'median', 'most'];
  process.stdout.write(`${printTable(head, [row('listening', listens), row('the first answer', answers)])}\n`);
} finally {
  await neo4j.close();
  await rm(home, { recursive: true, force: true });
}
