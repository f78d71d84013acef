import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { runCommand } from 'citty';
import { queryCommand } from '../../../src/cli/query.command.js';
import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { openEmptyGraph } from '../open-empty-graph.js';

let database: Database;
let said: { out: string; err: string };

beforeAll(async () => {
  database = await openEmptyGraph();
  await loadSeeds({ folder: 'seeds/xiangzhou-hengqin', documents: undefined, catalogue, database });
});
afterAll(() => database.close());

beforeEach(() => {
  said = { out: '', err: '' };
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((said.err += String(text)), true));
});
afterEach(() => {
  jest.restoreAllMocks();
});

const query = (...rawArgs: string[]): Promise<unknown> => runCommand(queryCommand, { rawArgs });

test('the list tells each query with its parameters and both titles', async () => {
  await query('--list');
  expect(said.out).toMatch(/^places-within +district=district:guangdong +一地之内的所有地方（图） +All places within a place \(graph\)$/m);
});

test('a query is answered as a table', async () => {
  await query('positions');
  expect(said.out).toMatch(/^person:li-weihui +李伟辉 +书记 +中共珠海市香洲区委员会 /m);
  expect(said.err).toBe('');
});

test('a query is answered as CSV, with a parameter', async () => {
  await query('figures-of', '--param', 'about=policy:innovation-measures', '--format', 'csv');
  expect(said.out.split('\n')[0]).toBe('indicator,name,period,value,unit,status,bound,writtenAs,figure,proof');
  expect(said.out).toContain('\nindicator:gdp,地区生产总值,2025,250000000000,CNY,TARGET,,2500亿元,observation:xiangzhou-gdp-target-2025,');
});

test('a query is answered as JSON, as of a moment on either clock', async () => {
  const supporters = async (...more: string[]): Promise<number> => {
    said.out = '';
    await query('supporters', '--param=supported=district:hengqin-zone', '--format=json', ...more);
    return (JSON.parse(said.out) as { rows: unknown[] }).rows.length;
  };
  expect(await supporters()).toBe(1);
  expect(await supporters('--valid-on', '2021-09')).toBe(1);
  expect(await supporters('--valid-on', '2021-08')).toBe(0);
  expect(await supporters('--known-on', '2020-01-01T00:00:00Z')).toBe(0);
});

test('rows that are left out are told of', async () => {
  await query('thinnest-evidence');
  expect(said.err).toBe('200 rows are shown; there are more\n');
});

test.each([
  [[], /^expected one of acting-on-both, .*, got none: --list says what each asks$/],
  [['suporters'], /got suporters: --list says what each asks$/],
  [['supporters', '--param', 'supported'], /^--param: expected name=value, got "supported"$/],
  [['supporters', '--param', 'supported=a:b', '--param', 'supported=c:d'], /^--param supported: expected one value, got several$/],
  [['supporters', '--param', 'suported=x'], /^saved query supporters: parameters: expected some of supported, got "suported"$/],
  [
    ['doubtful-facts', '--param', 'below=much'],
    /^saved query doubtful-facts: parameters.below: expected a decimal as a text, such as "0.447", got "much"$/,
  ],
  [['supporters', '--valid-on', '2021-13'], /^--valid-on: expected a date of the calendar, got "2021-13": there is no such month$/],
  [
    ['supporters', '--known-on', '2021-02-03T25:00:00Z'],
    /^--known-on: expected a moment such as 2026-01-01T00:00:00Z, got "2021-02-03T25:00:00Z"$/,
  ],
  [['supporters', '--format', 'xml'], /^--format: expected one of table, csv, json, got "xml"$/],
])('what is wrong with the call is said: %j', async (args, message) => {
  await expect(query(...args)).rejects.toThrow(message);
  expect(said.out).toBe('');
});
