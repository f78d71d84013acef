import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { runCommand } from 'citty';
import { diffCommand } from '../../../src/cli/diff.command.js';
import type { Database } from '../../../src/neo4j/database.js';
import { openEmptyGraph } from '../open-empty-graph.js';
import { writeHistory } from '../analysis/write-history.js';

let database: Database;
let said: string;

beforeAll(async () => {
  database = await openEmptyGraph();
  await writeHistory(database);
});
afterAll(() => database.close());

beforeEach(() => {
  said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
});
afterEach(() => void jest.restoreAllMocks());

/** What the command says, its lines sorted, hashes left out. */
async function diff(...rawArgs: string[]): Promise<readonly string[]> {
  await runCommand(diffCommand, { rawArgs });
  return said
    .replaceAll(/:[0-9a-f]{20}/g, ':…')
    .trimEnd()
    .split('\n')
    .toSorted();
}

test('two releases differ in a line a record, with names in 简体 and properties before and after', async () => {
  expect(await diff('1', '4')).toEqual([
    'corrected 同潮计划 (programme:one-tide): nameEn "One Tide Programme" → "One Tide"',
    'ended     林望舒 HOLDS_POSITION 望潮区 (holds-position:…): endState "ONGOING" → "ENDED"; validTo none → "2024-05"',
    'resourced 望潮区科创局 IMPLEMENTS 同潮计划 (implements:…): because "科创局实施同潮计划，与学院合作海洋观测" → "区财政三年出资三千万元办同潮计划"; evidence ["passage:wc-06"] → ["passage:wc-05"]',
  ]);
});

test('what was retired is named though it is there no more', async () => {
  expect(await diff('2', '3')).toEqual(['retired   望潮区 SUPPORTS 临屿合作区 (supports:…)']);
});

test('ids narrow it, the last point may be left out, and a day stands for its end', async () => {
  expect(await diff('2', '--about', 'district:linyu-zone,programme:one-tide')).toEqual([
    'corrected 望潮区 SUPPORTS 临屿合作区 (supports:…): confidence 0.5 → 0.95',
  ]);
  said = '';
  expect(await diff('2020-12', '2020-12-31')).toEqual(['nothing differs']);
});

test('as JSON it is a list of changes', async () => {
  await runCommand(diffCommand, { rawArgs: ['2', '3', '--format', 'json'] });
  expect(JSON.parse(said)).toMatchObject([
    { release: 3, kind: 'RETIRED', fact: { type: 'SUPPORTS', subject: 'district:wangchao', object: 'district:linyu-zone' } },
  ]);
  said = '';
  await runCommand(diffCommand, { rawArgs: ['4', '--format', 'json'] });
  expect(JSON.parse(said)).toEqual([]);
});

test.each([
  [['yesterday'], 'from: expected a release\'s number, YYYY-MM, YYYY-MM-DD or a moment as 2026-11-24T08:00:00Z, got "yesterday"'],
  [['1', '9'], 'to: expected the number of a release that the graph has, got 9'],
  [['1', '--format', 'xml'], '--format: expected one of text, json, got "xml"'],
])('what cannot be compared is refused: %s', async (rawArgs, message) => {
  await expect(runCommand(diffCommand, { rawArgs })).rejects.toThrow(message);
});
