import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { applyConstraints } from '../../../src/neo4j/constraints.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead, runWrite } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { type RunningServer, startServer } from '../../../src/server/start-server.js';
import { openEmptyGraph } from '../open-empty-graph.js';
import { compile } from '../../unit/compiler/compile.js';
import { ask } from './open-world.js';

const districts = 20_000;
let database: Database;
let server: RunningServer;

beforeAll(async () => {
  database = await openEmptyGraph();
  await applyConstraints(database, catalogue);
  const statement = "UNWIND range(1, $count) AS n CREATE (:Entity:District {id: 'district:d' + n, name: 'd' + n, revision: 1})";
  await runWrite(database, (transaction) => transaction.run(statement, { count: BigInt(districts) }));
  const facts =
    "UNWIND range(1, $count) AS n MATCH (a:District {id: 'district:d' + n}) MATCH (b:District {id: 'district:d1'}) " +
    "CREATE (a)-[:PART_OF {id: 'part-of:' + n, revision: 1, evidence: ['passage:p' + n, 'passage:p' + (n + 1)]}]->(b)";
  await runWrite(database, (transaction) => transaction.run(facts, { count: 5_000n }));
  // Plans that Neo4j keeps from other tests were made for another graph.
  await runRead(database, 'CALL db.clearQueryCaches()');
  server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

interface ProfiledOperator {
  readonly dbHits: number;
  readonly children: readonly ProfiledOperator[];
}

/** The database hits of a query's only statement. */
async function hitsOf(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<number> {
  const { text = '', parameters = {} } = compile(query, variables) ?? {};
  const session = database.openSession('READ');
  const { summary } = await session.run(`PROFILE ${text}`, parameters);
  await session.close();
  const sum = ({ dbHits, children }: ProfiledOperator): number => children.reduce((total, child) => total + sum(child), dbHits);
  return sum(summary.profile as ProfiledOperator);
}

/** The cursor of a first row, moved to another place of the same list. */
async function cursorAt(orderBy: string, values: readonly string[]): Promise<string> {
  const { data } = await ask<{ districts: { pageInfo: { endCursor: string } } }>(
    server,
    `{ districts(first: 1, orderBy: ${orderBy}) { pageInfo { endCursor } } }`,
  );
  const [version, fingerprint] = JSON.parse(Buffer.from(data?.districts.pageInfo.endCursor ?? '', 'base64url').toString()) as unknown[];
  return Buffer.from(JSON.stringify([version, fingerprint, ...values])).toString('base64url');
}

describe('a page of a label costs the page, not the label', () => {
  test.each([
    ['[]', ['district:d15000']],
    ['[{ name: ASC }]', ['d15000', 'district:d15000']],
    ['[{ name: DESC }]', ['d15000', 'district:d15000']],
  ])('sorted by %s, the first and one in the middle', async (orderBy, values) => {
    const query = `query Q($after: String) { districts(first: 10, after: $after, orderBy: ${orderBy}) { nodes { id name } } }`;
    expect(await hitsOf(query)).toBeLessThan(200);
    expect(await hitsOf(query, { after: await cursorAt(orderBy, values) })).toBeLessThan(200);
  });
});

describe('a page of facts costs the page, not the graph', () => {
  test.each([
    ['by id', '', 400],
    ['by id, of one kind', '(where: {kinds: [PART_OF]})', 200],
    ['about an entity', '(where: {about: {eq: "district:d7"}})', 200],
    ['that cite a passage', '(where: {evidence: {passage: {eq: "passage:p7"}}})', 200],
  ])('%s', async (_name, args, most) => {
    const shown = args === '' ? '(first: 10)' : args.replace('(', '(first: 10, ');
    expect(await hitsOf(`{ facts${shown} { nodes { id subject { name } object { name } } } }`)).toBeLessThan(most);
  });

  test('and their count is the one that Neo4j keeps', async () => {
    expect(await hitsOf('{ facts { totalCount } }')).toBeLessThan(200);
  });

  test('but sorted by what has no index, it costs all facts, as explain says', async () => {
    expect(await hitsOf('{ facts(first: 10, orderBy: [{ validFrom: ASC }]) { nodes { id } } }')).toBeGreaterThan(5_000);
  });
});
