import { join } from 'node:path';
import { jest } from '@jest/globals';
import { runCommand } from 'citty';
import { loadCommand } from '../../../src/cli/load.command.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { openEmptyGraph } from '../open-empty-graph.js';

jest.setTimeout(60_000);

const world = join(import.meta.dirname, '../../fixture/world');
let database: Database;
let said: { out: string; err: string };
const environment = process.env;

beforeAll(async () => {
  database = await openEmptyGraph();
});
afterAll(() => database.close());

beforeEach(() => {
  said = { out: '', err: '' };
  process.env = { ...environment, PEARLGRAPH_DOCUMENTS: '' };
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((said.err += String(text)), true));
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = environment;
});

test('a dry run lists ids and writes nothing', async () => {
  await runCommand(loadCommand, { rawArgs: [world, '--dry-run'] });
  expect(said.out).toMatch(
    /^world: would become a release\n {2}entities: 13 added, 0 changed, 0 retired, 0 unchanged\n {4}\+ document:wangchao-2021\n/,
  );
  expect(await runRead(database, 'MATCH (n) RETURN count(*)')).toEqual([[0]]);
});

test('a load says what it did, with plain lines of progress where there is no terminal', async () => {
  await runCommand(loadCommand, { rawArgs: [world] });
  expect(said.out).toBe(
    [
      'world: release 1',
      '  entities: 13 added, 0 changed, 0 retired, 0 unchanged',
      '  facts: 17 added, 0 changed, 0 retired, 0 unchanged',
      '  passages: 9 added, 0 changed, 0 retired, 0 unchanged',
      '',
    ].join('\n'),
  );
  expect(said.err).toBe('checking the seeds\ncomparing with the graph\nwriting: 39 changes\n');
});

test('the same again is nothing to do', async () => {
  await runCommand(loadCommand, { rawArgs: [world] });
  expect(said.out).toMatch(/^world: nothing to do\n/);
});
