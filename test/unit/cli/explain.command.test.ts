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

test('prints selection, plan and passes of each root field, with its column where it has an alias, and the one statement for all', async () => {
  const text = await explain(
    'query Q($id: ID!) { a: district(id: $id) { name } people { totalCount } }',
    '--variables',
    '{"id": "district:x"}',
  );
  expect(text.match(/^# .*$/gm)).toEqual([
    '# a: selection', '# a (column district): plan', '# a (column district): plan after limitPages', '# a (column district): plan after stableOrder',
    '# a (column district): plan after seekPages', '# a (column district): reads',
    '# people: selection', '# people: plan', '# people: plan after limitPages', '# people: plan after stableOrder', '# people: plan after seekPages', '# people: reads',
    '# Cypher', '# parameters',
  ]); // prettier-ignore
  expect(text).toContain('MATCH (district:District {id: $district_id})');
  expect(text).toContain('district_id: district:x');
});

test.each([
  ['{ district(id: "district:x") { id } }', 'what its id leads to'],
  ['{ districts { nodes { id } totalCount } }', 'District by its index on id, in order, until the page is full'],
  [
    '{ districts(where: { level: { in: ["CITY"] } }) { nodes { id } } }',
    'either District by its index on level; what is found is sorted\n' +
      'or District by its index on id, in order, until the page is full; each is held against the filter, in the worst case all',
  ],
  ['{ districts(where: { name: { contains: "香" } }) { totalCount } }', 'for the count, District by its index on nameFolded'],
  [
    '{ districts(where: { level: { in: ["CITY"] }, name: { eq: "香洲区" } }) { totalCount } }',
    'for the count, District by its index on level or by its indexes on name and nameHant and nameEn and namePt',
  ],
  [
    '{ districts(where: { or: [{ level: { in: ["CITY"] } }, { supports: { some: {} } }] }) { totalCount } }',
    'for the count, every District: no index serves its filter',
  ],
  [
    '{ districts(where: { supports: { some: {} } }) { nodes { id } } }',
    'District by its index on id, in order, until the page is full; each is held against the filter, in the worst case all',
  ],
  ['{ districts(where: { supports: { some: {} } }) { totalCount } }', 'for the count, every District: no index serves its filter'],
  [
    '{ districts(orderBy: [{ name: DESC }]) { nodes { id } } }',
    'District by its index on name, in order, until the page is full and no more share its last name',
  ],
  [
    '{ districts(orderBy: [{ level: ASC }]) { nodes { id } } }',
    'every District: no index serves its order; with where: { level: { isNull: false } } its index serves, and those without are left out',
  ],
  [
    '{ districts(where: { level: { isNull: false } }, orderBy: [{ level: DESC }]) { nodes { id } totalCount } }',
    'District by its index on level, in order, until the page is full and no more share its last level\n' +
      'for the count, District by its index on level',
  ],
  [
    '{ districts(where: { level: { isNull: true } }, orderBy: [{ level: ASC }]) { nodes { id } } }',
    'every District: no index serves its filter',
  ],
  [
    '{ districts(where: { level: { in: ["CITY"] } }, orderBy: [{ level: ASC }]) { nodes { id } } }',
    'either District by its index on level; what is found is sorted\n' +
      'or District by its index on level, in order, until the page is full and no more share its last level; ' +
      'each is held against the filter, in the worst case all',
  ],
  [
    '{ districts(where: { divisionCode: { isNull: false }, supports: { some: {} } }, orderBy: [{ divisionCode: ASC }]) { nodes { id } } }',
    'District by its index on divisionCode, in order, until the page is full; each is held against the filter, in the worst case all',
  ],
  [
    '{ events(where: { startDate: { isNull: false } }, orderBy: [{ startDate: ASC }]) { nodes { id } } }',
    'Event by its index on startDateEarliest, in order, until the page is full and no more share its last startDateEarliest',
  ],
  ['{ people { totalCount } }', 'the count that Neo4j keeps'],
])('says of %s how its rows are found', async (query, reads) => {
  expect((await explain(query)).split('\n\n').find((part) => /^# \w+: reads/.test(part))).toBe(
    `${/^\{ (\w+)/.exec(query)?.[1] ?? ''}: reads\n${reads}`.replace(/^/, '# '),
  );
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
