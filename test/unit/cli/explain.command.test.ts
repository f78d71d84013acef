import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { runCommand } from 'citty';
import { explainCommand } from '../../../src/cli/explain.command.js';

let folder: string;
let said: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pearlgraph-explain-'));
  said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
});

afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function explain(query: string, ...args: readonly string[]): Promise<string> {
  const file = path.join(folder, 'query.graphql');
  await writeFile(file, query);
  await runCommand(explainCommand, { rawArgs: [file, ...args] });
  return said;
}

test('prints selection, plan and passes of each root field, and the one statement for all', async () => {
  const text = await explain(
    'query Q($id: ID!) { a: district(id: $id) { name } people { totalCount } }',
    '--variables',
    '{"id": "district:x"}',
  );
  expect(text.match(/^# .*$/gm)).toEqual([
    '# a: selection', '# a: plan', '# a: plan after limitPages', '# a: plan after stableOrder', '# a: plan after seekPages',
    '# people: selection', '# people: plan', '# people: plan after limitPages', '# people: plan after stableOrder', '# people: plan after seekPages',
    '# Cypher', '# parameters',
  ]); // prettier-ignore
  expect(text).toContain('MATCH (district:District {id: $district_id})');
  expect(text).toContain('district_id: district:x');
});

test('prints the Cypher alone where the stages are not wanted', async () => {
  expect((await explain('{ people { totalCount } }', '--no-stages')).match(/^# .*$/gm)).toEqual(['# Cypher', '# parameters']);
});

test.each([
  ['a query that does not parse', '{ people', 'Syntax Error: Expected Name, found <EOF>.'],
  ['a field that is not there', '{ peeple { totalCount } }', 'Cannot query field "peeple" on type "Query".'],
  [
    'a variable that is missing',
    'query Q($id: ID!) { district(id: $id) { id } }',
    'Variable "$id" of required type "ID!" was not provided.',
  ],
  ['what the compiler refuses', '{ districts(first: 1001) { totalCount } }', 'districts(first:): expected at most 1000, got 1001'],
  ['an operation without a question', '{ __typename }', 'expected an operation that asks for something of the graph, got none'],
])('fails on %s and says why', async (_what, query, message) => {
  await expect(explain(query)).rejects.toThrow(message);
});
