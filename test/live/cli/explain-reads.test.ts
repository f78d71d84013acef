import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { explainOperation } from '../../../src/cli/explain.command.js';
import { applyConstraints } from '../../../src/neo4j/constraints.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead, runWrite } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { compile } from '../../unit/compiler/compile.js';
import { openEmptyGraph } from '../open-empty-graph.js';

let database: Database;

beforeAll(async () => {
  database = await openEmptyGraph();
  await applyConstraints(database, catalogue);
  // Every second one has a level, a code and a date; three share a name.
  const statements = [
    "UNWIND range(1, 3000) AS n CREATE (d:Entity:District {id: 'district:d' + n, name: 'd' + n / 3, nameFolded: 'd' + n / 3}) " +
      "WITH d, n WHERE n % 2 = 0 SET d.level = ['CITY', 'ZONE', 'TOWN'][n % 3], d.divisionCode = toString(100000 + n)",
    "UNWIND range(1, 3000) AS n CREATE (e:Entity:Event {id: 'event:e' + n, name: 'e' + n}) " +
      "WITH e, n, date('2010-01-01') + duration({days: n}) AS day WHERE n % 2 = 0 " +
      'SET e.startDate = toString(day), e.startDateEarliest = day, e.startDateLatest = day',
  ];
  for (const statement of statements) await runWrite(database, (transaction) => transaction.run(statement));
  // Plans that Neo4j keeps from other tests were made for another graph.
  await runRead(database, 'CALL db.clearQueryCaches()');
});

afterAll(() => database.close());

interface ProfiledOperator {
  readonly operatorType: string;
  readonly dbHits: number;
  readonly arguments: { readonly Details?: string };
  readonly children: readonly ProfiledOperator[];
}

/** How Neo4j runs a query's only statement, and in how many hits. */
async function profile(query: string): Promise<{ readonly operators: readonly string[]; readonly hits: number }> {
  const { text = '', parameters = {} } = compile(query) ?? {};
  const session = database.openSession('READ');
  const { summary } = await session.run(`PROFILE ${text}`, parameters);
  await session.close();
  const list = (one: ProfiledOperator): readonly ProfiledOperator[] => [one, ...one.children.flatMap(list)];
  const all = list(summary.profile as ProfiledOperator);
  return {
    operators: all.map((one) => `${one.operatorType.replace('@neo4j', '')} ${one.arguments.Details ?? ''}`),
    hits: all.reduce((sum, { dbHits }) => sum + dbHits, 0),
  };
}

/** The ways that explain says there are, without what it says of a count. */
function waysOf(query: string): readonly string[] {
  const { text, refusals } = explainOperation(catalogue, query, {}, true);
  expect(refusals).toEqual([]);
  const [, reads = ''] = /: reads\n([^]*?)\n\n/.exec(text) ?? [];
  return reads.split('\n').filter((line) => !line.startsWith('for the count'));
}

/** Whether Neo4j runs a statement in this way. */
function isRunSo(way: string, operators: readonly string[]): boolean {
  const reads = operators.filter((one) => /^Node(?:ByLabel|Index|UniqueIndex)/.test(one));
  const sorts = operators.some((one) => /^(?:Top|Sort) /.test(one));
  if (way.startsWith('every ')) return reads.length === 1 && reads.every((one) => one.startsWith('NodeByLabelScan'));
  const [, property = ''] = /its index on (\w+), in order/.exec(way) ?? [];
  if (property !== '') return reads.length === 1 && reads.every((one) => one.includes(`(${property})`)) && !sorts;
  const properties = [...way.matchAll(/index(?:es)? on ([\w ]+?)(?= or by |;)/g)].flatMap(([, names = '']) => names.split(' and '));
  return reads.length > 0 && reads.every((one) => properties.some((name) => one.includes(`(${name})`)));
}

test.each([
  '{ districts(first: 10) { nodes { id } } }',
  '{ districts(first: 10, where: { level: { in: ["CITY"] } }) { nodes { id } } }',
  '{ districts(first: 10, where: { name: { eq: "d7" } }) { nodes { id } } }',
  '{ districts(first: 10, where: { name: { contains: "d77" } }) { nodes { id } } }',
  '{ districts(first: 10, where: { level: { isNull: false } }) { nodes { id } } }',
  '{ districts(first: 10, where: { supports: { some: {} } }) { nodes { id } } }',
  '{ districts(first: 10, where: { or: [{ divisionCode: { eq: "100004" } }, { name: { contains: "d77" } }] }) { nodes { id } } }',
  ...['ASC', 'DESC'].flatMap((direction) => [
    `{ districts(first: 10, orderBy: [{ name: ${direction} }]) { nodes { id } } }`,
    `{ districts(first: 10, orderBy: [{ level: ${direction} }]) { nodes { id } } }`,
    `{ districts(first: 10, where: { level: { isNull: false } }, orderBy: [{ level: ${direction} }]) { nodes { id } } }`,
    `{ districts(first: 10, where: { level: { isNull: false } }, orderBy: [{ divisionCode: ${direction} }]) { nodes { id } } }`,
    `{ districts(first: 10, where: { level: { in: ["CITY", "ZONE"] } }, orderBy: [{ level: ${direction} }]) { nodes { id } } }`,
    `{ districts(first: 10, where: { level: { in: ["CITY"] } }, orderBy: [{ name: ${direction} }]) { nodes { id } } }`,
    `{ districts(first: 10, where: { divisionCode: { isNull: false } }, orderBy: [{ divisionCode: ${direction} }]) { nodes { id } } }`,
    `{ districts(first: 10, where: { divisionCode: { in: ["100004"] } }, orderBy: [{ divisionCode: ${direction} }]) { nodes { id } } }`,
    `{ events(first: 10, orderBy: [{ startDate: ${direction} }]) { nodes { id } } }`,
    `{ events(first: 10, where: { startDate: { isNull: false } }, orderBy: [{ startDate: ${direction} }]) { nodes { id } } }`,
    `{ events(first: 10, where: { startDate: { before: "2012" } }, orderBy: [{ startDate: ${direction} }]) { nodes { id } } }`,
    `{ events(first: 10, where: { startDate: { after: "2012" } }, orderBy: [{ startDate: ${direction} }]) { nodes { id } } }`,
  ]),
])('Neo4j reads as explain says: %s', async (query) => {
  const ways = waysOf(query);
  const { operators, hits } = await profile(query);
  expect({ ways, operators, isRunSo: ways.some((way) => isRunSo(way, operators)) }).toMatchObject({ isRunSo: true });
  const [way = ''] = ways;
  // Ten rows, and at most three that share a name: nothing beyond is read.
  if (ways.length === 1 && /until the page is full(?: and no more share its last (?:name|startDateEarliest))?$/.test(way))
    expect(hits).toBeLessThan(100);
});

test('as explain advises, an index serves the order where what is missing is filtered out', async () => {
  const all = '{ events(first: 10, orderBy: [{ startDate: DESC }]) { nodes { id } } }';
  const [, advice = ''] = /with (where: .*) its index serves/.exec(waysOf(all).join()) ?? [];
  expect((await profile(all)).hits).toBeGreaterThan(3_000);
  expect((await profile(all.replace('first: 10', `first: 10, ${advice}`))).hits).toBeLessThan(100);
});
