import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { collectReferences } from '../../../src/analysis/table/collect-references.js';
import { runTable } from '../../../src/analysis/table/run-table.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead, runWrite } from '../../../src/neo4j/run-statement.js';
import type { Json } from '../../../src/neo4j/value-to-json.js';
import { openEmptyGraph } from '../open-empty-graph.js';

const caps = { timeout: 60_000, rows: 100, bytes: 100_000 };
let database: Database;

beforeAll(async () => {
  database = await openEmptyGraph();
  await runWrite(database, (transaction) =>
    transaction.run(
      "CREATE (:Entity {id: 'district:a'})-[:SUPPORTS {id: 'supports:1'}]->(:Entity {id: 'district:b'})<-[:MENTIONS]-(:Passage {id: 'passage:p'}), (:Release {number: 7})",
    ),
  );
});

afterAll(() => database.close());

async function cellOf(expression: string, parameters = {}): Promise<Json | undefined> {
  const { rows } = await runTable(database, `RETURN ${expression} AS cell`, parameters, caps);
  return rows[0]?.[0];
}

describe('a cell loses nothing', () => {
  test.each([
    ['1', 1],
    ['1.5', 1.5],
    ['-9007199254740991', -9007199254740991],
    ['9007199254740993', '9007199254740993'],
    ['9223372036854775807', '9223372036854775807'],
    ['0.0 / 0.0', 'NaN'],
    ['-1.0 / 0.0', '-Infinity'],
    ['null', null],
    ['true', true],
    ["'香洲'", '香洲'],
    ["date('2021-09-05')", '2021-09-05'],
    ["datetime('2021-09-05T08:00:00.120Z')", '2021-09-05T08:00:00.12Z'],
    ["datetime('2021-09-05T08:00:00Z')", '2021-09-05T08:00:00Z'],
    ["localtime('08:30')", '08:30:00'],
    ["duration('P1DT2H')", 'P1DT2H'],
    ['point({x: 1, y: 2})', { srid: 7203, x: 1, y: 2 }],
    ['[1, [date("2021-01-01")], {a: null}]', [1, ['2021-01-01'], { a: null }]],
    ['{__isNode__: true, __proto__: 1}', JSON.parse('{"__isNode__": true, "__proto__": 1}') as Json],
  ])('%s', async (expression, expected) => {
    expect(await cellOf(expression)).toEqual(expected);
  });

  test('of a node, a fact and a path is what refers to them', async () => {
    const { columns, rows } = await runTable(
      database,
      "MATCH path = (a {id: 'district:a'})-[f]->(b)<-[m]-(p:Passage) RETURN a, f, path, m, p, {deep: [b]} AS map",
      {},
      caps,
    );
    const [a, f, b, p] = ['district:a', 'supports:1', 'district:b', 'passage:p'].map((ref) => ({ ref }));
    const mention = { type: 'MENTIONS', properties: {} };
    expect(columns).toEqual(['a', 'f', 'path', 'm', 'p', 'map']);
    expect(rows).toEqual([[a, f, [a, f, b, mention, p], mention, p, { deep: [b] }]]);
    expect(collectReferences({ rows })).toEqual(['district:a', 'supports:1', 'district:b', 'passage:p']);
  });

  test('of a node that has no id is its labels and properties', async () => {
    expect(await cellOf('COLLECT { MATCH (r:Release) RETURN r }')).toEqual([{ labels: ['Release'], properties: { number: 7 } }]);
  });
});

describe('a cap stops the statement', () => {
  /** The statements that Neo4j still runs, this question apart. */
  const running = (): Promise<readonly (readonly unknown[])[]> =>
    runRead(database, "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range(1, 1000000000' RETURN currentQuery").then(
      (rows) => rows.filter(([text]) => !String(text).startsWith('SHOW')),
    );

  test('at so many rows, in Neo4j too', async () => {
    const table = await runTable(database, 'UNWIND range(1, 1000000000) AS n RETURN n', {}, { ...caps, rows: 3 });
    expect(table).toEqual({ columns: ['n'], rows: [[1], [2], [3]], truncated: true });
    expect(await running()).toEqual([]);
  });

  test('not where there are just so many', async () => {
    const table = await runTable(database, 'UNWIND [1, 2, 3] AS n RETURN n', {}, { ...caps, rows: 3 });
    expect(table).toEqual({ columns: ['n'], rows: [[1], [2], [3]], truncated: false });
  });

  test('before so many bytes', async () => {
    const { rows, truncated } = await runTable(
      database,
      "UNWIND range(1, 1000000000) AS n RETURN '香' AS text",
      {},
      { ...caps, bytes: 20 },
    );
    expect([rows, truncated]).toEqual([[['香'], ['香']], true]);
    expect(await running()).toEqual([]);
  });

  test('after so much time', async () => {
    const asked = runTable(database, 'UNWIND range(1, 1000000000000) AS n WITH n WHERE n < 0 RETURN n', {}, { ...caps, timeout: 200 });
    await expect(asked).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(await running()).toEqual([]);
  });
});

test('a statement without rows has its columns', async () => {
  expect(await runTable(database, 'MATCH (n:Nothing) RETURN n, 1 AS `1`', {}, caps)).toEqual({
    columns: ['n', '1'],
    rows: [],
    truncated: false,
  });
});

test('a statement that would write is stopped', async () => {
  await expect(runTable(database, "CREATE (:Entity {id: 'district:c'})", {}, caps)).rejects.toThrow('access mode');
  expect(await runRead(database, "MATCH (n {id: 'district:c'}) RETURN count(n)")).toEqual([[0]]);
});
