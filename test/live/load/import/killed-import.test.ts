import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Database } from '../../../../src/neo4j/database.js';
import { runRead } from '../../../../src/neo4j/run-statement.js';
import { emptyGraph, openEmptyGraph } from '../../open-empty-graph.js';
import { snapshot } from '../snapshot.js';
import { writeArchipelago } from './write-archipelago.js';

jest.setTimeout(180_000);

const root = join(import.meta.dirname, '../../../..');
const places = 2_000;
let database: Database;
let parent: string;
let folder: string;
let rejects: string;

beforeAll(async () => {
  database = await openEmptyGraph();
  parent = await mkdtemp(join(tmpdir(), 'pearlgraph-archipelago-'));
  folder = join(parent, 'archipelago');
  rejects = join(parent, 'rejects.csv');
  await writeArchipelago(folder, places);
});
afterAll(async () => {
  await database.close();
  await rm(parent, { recursive: true });
});

interface Run {
  readonly code: number | null;
  readonly out: string;
}

/** Imports the folder in a process of its own, which is killed so many milliseconds after it has begun to write. */
async function runImport(killAfter?: number): Promise<Run> {
  const command = ['import', folder, '--batch-rows', '50', '--sessions', '3', '--rejects', rejects, '--no-seeds'];
  const child = spawn(process.execPath, ['--import', './test/run-typescript.mjs', 'src/cli/pearlgraph.ts', ...command], { cwd: root });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  let writing = false;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (writing || killAfter === undefined || !text.includes('writing')) return;
    writing = true;
    setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
  await once(child, 'close');
  return { code: child.exitCode, out };
}

/** All that the graph holds but the numbers of changes, whose batches may come in any order. */
async function contents(): Promise<readonly string[]> {
  const numbers = await runRead(database, 'MATCH (c:Change) RETURN c.number ORDER BY c.number');
  expect(numbers.map(([number]) => number)).toEqual(numbers.map((_, index) => index + 1));
  return (await snapshot(database)).map((row) => row.replace(/("number":)\d+(,"release")/, '$1"n"$2'));
}

test('an import that is killed at any moments ends as the same graph, no batch twice and none lost', async () => {
  const whole = await runImport();
  expect(whole).toMatchObject({ code: 0, out: expect.stringContaining('archipelago: release 1\n') });
  expect(whole.out).toContain(`  entities: ${places - places / 100 + 1} added, 0 unchanged`);
  const wanted = [await contents(), await readFile(rejects, 'utf8')];

  await emptyGraph(database);
  let killed = 0;
  for (let round = 0; round < 6; round += 1) {
    const { code } = await runImport(Math.random() * 500);
    if (code === null) killed += 1;
  }
  expect(killed).toBeGreaterThan(2);
  expect((await runImport()).code).toBe(0);
  expect([await contents(), await readFile(rejects, 'utf8')]).toEqual(wanted);
});
