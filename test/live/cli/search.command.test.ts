import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { runCommand } from 'citty';
import { searchCommand } from '../../../src/cli/search.command.js';
import { openWorld, type World } from '../server/open-world.js';

let world: World;
let said: string;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

beforeEach(() => {
  said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
});
afterEach(() => void jest.restoreAllMocks());

async function search(...rawArgs: string[]): Promise<string> {
  await runCommand(searchCommand, { rawArgs });
  return said;
}

test('a search prints a line a row: score, id, name, and what matched, in brackets', async () => {
  expect(await search('wcq', '--type', 'District')).toMatch(
    /^0\.\d{3}  district:wangchao  望潮区  name zh-Hans: \[望潮区\] \(initials\)\n/,
  );
  said = '';
  expect(await search('Wangchao District', '--first', '1')).toMatch(
    /^0\.\d{3}  district:wangchao  望潮区  name en: \[Wangchao District\] \(exact\)\n$/,
  );
});

test('classes narrow it, several with commas between', async () => {
  const lines = (await search('望潮', '--type', 'Institution,Person')).trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/^0\.\d{3}  (?:institution|person):/);
});

test('where nothing is found it says so', async () => {
  expect(await search('龘龘龘')).toBe('nothing found\n');
});

test('a moment before the load knew of nothing', async () => {
  expect(await search('望潮', '--known-on', '2001-01-01T00:00:00Z')).toBe('nothing found\n');
});

test('as JSON it is a list of rows', async () => {
  await search('临屿', '--first', '1', '--format', 'json');
  expect(JSON.parse(said)).toMatchObject([
    {
      node: { __typename: 'District', id: 'district:linyu-zone', name: '临屿合作区' },
      matches: expect.arrayContaining([expect.objectContaining({ field: 'aliases', kind: 'EXACT', snippet: '临屿', start: 0, end: 2 })]),
    },
  ]);
});

test.each([
  [['望潮', '--first', 'many'], '--first: expected a whole number, got "many"'],
  [['望潮', '--format', 'xml'], '--format: expected table or json, got "xml"'],
  [['望潮', '--known-on', 'yesterday'], '--known-on: '],
  [['望潮', '--type', 'Planet'], 'got "Planet"'],
  [['望潮', '--first', '101'], 'search(first:)'],
])('what cannot be searched is refused: %s', async (rawArgs, message) => {
  await expect(runCommand(searchCommand, { rawArgs })).rejects.toThrow(message);
});
