import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { emptyGraph, openEmptyGraph } from '../open-empty-graph.js';
import { snapshot } from './snapshot.js';
import { copyWorld, type WorldCopy } from './world-copy.js';

jest.setTimeout(180_000);

const root = join(import.meta.dirname, '../../..');
let database: Database;
let old: WorldCopy;
let young: WorldCopy;

beforeAll(async () => {
  database = await openEmptyGraph();
  old = await copyWorld();
  young = await copyWorld();
  // Something of each kind is added, changed and retired.
  await young.edit('places.yaml', 'confidence: 0.95', 'confidence: 0.5');
  await young.edit(
    'places.yaml',
    '    adjacentTo:\n      - object: district:linyu-zone\n        confidence: 1\n        evidence: [passage:wc-01]\n',
    '',
  );
  await young.edit('initiatives.yaml', 'en: One Tide Programme', 'en: One Tide');
  await young.edit(
    'people-and-institutions.yaml',
    'institutions:\n',
    'institutions:\n  - id: institution:bridge\n    name: { zh-Hans: 大桥公司 }\n',
  );
  await young.edit('documents.yaml', 'passage:wc-05', 'passage:wc-55');
  await young.edit('places.yaml', 'evidence: [passage:wc-05]', 'evidence: [passage:wc-55]');
});
afterAll(async () => {
  await old.remove();
  await young.remove();
  await database.close();
});

const load = (folder: string) => loadSeeds({ folder, catalogue, database });

interface Moment {
  /** The number of the statement before which the kill comes. */
  readonly statement: number;
  /** Whether the load waits there for it, or goes on so that the kill comes somewhere in what follows, the commit included. */
  readonly waits: boolean;
}

/** Loads in a process of its own and kills it at that moment; says whether it had finished before. */
async function loadAndKill(folder: string, { statement, waits }: Moment): Promise<{ readonly finished: boolean }> {
  const script = ['--import', './test/run-typescript.mjs', 'test/live/load/load-and-tell.ts', folder, waits ? String(statement) : ''];
  const child = spawn(process.execPath, script, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.split('statement\n').length > statement) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return { finished: said.includes('loaded') };
}

/** Neo4j notices that a client is gone a moment later; until then its transaction is still open. */
async function waitForRollback(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [[open] = []] = await runRead(database, 'SHOW TRANSACTIONS YIELD transactionId RETURN count(*)');
    if (open === 1) return;
    await delay(50);
  }
  throw new Error('expected no open transaction after ten seconds');
}

test('a load that is killed at any moment leaves the graph as it was before or as it is after', async () => {
  await load(old.folder);
  const before = await snapshot(database);
  let statements = 0;
  database.onStatement = () => (statements += 1);
  await load(young.folder);
  database.onStatement = undefined;
  const after = await snapshot(database);
  expect(after).not.toEqual(before);
  expect(statements).toBeGreaterThan(15);

  const inside = [0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 1].map((part): Moment => ({ statement: Math.ceil(statements * part), waits: true }));
  const atTheEnd = [2, 1, 0].map((left): Moment => ({ statement: statements - left, waits: false }));
  for (const moment of [...inside, ...atTheEnd]) {
    await emptyGraph(database);
    await load(old.folder);
    await loadAndKill(young.folder, moment);
    await waitForRollback();
    const found = await snapshot(database);
    // Where the load waited for the kill, the commit cannot have been sent.
    if (moment.waits) expect(found).toEqual(before);
    else expect([JSON.stringify(before), JSON.stringify(after)]).toContain(JSON.stringify(found));
  }

  await load(young.folder);
  expect(await snapshot(database)).toEqual(after);
});

test('the process that the test kills loads to the end when it is left alone', async () => {
  await emptyGraph(database);
  expect(await loadAndKill(old.folder, { statement: 1_000, waits: false })).toEqual({ finished: true });
  expect((await load(old.folder)).release).toBeNull();
});
