import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorld, type World } from './open-world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

interface CypherAnswer {
  readonly data?: {
    readonly cypher: { readonly columns: readonly string[]; readonly rows: readonly unknown[]; readonly truncated: boolean } | null;
  };
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** Asks with a header, by default the right one. */
async function ask(variables: object, authorization: string | undefined = `Bearer ${world.server.token}`): Promise<CypherAnswer> {
  const query =
    'query Q($statement: String!, $parameters: JSON, $limit: Int! = 200) { cypher(statement: $statement, parameters: $parameters, limit: $limit) { columns rows truncated } }';
  const response = await fetch(world.server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization === '' ? {} : { authorization }) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as CypherAnswer;
}

test.each([
  ['no header', ''],
  ['another token', 'Bearer wrong'],
  ['another scheme', 'Basic wrong'],
])('wants the token of the server: %s', async (_what, authorization) => {
  world.statements.length = 0;
  const { data, errors } = await ask({ statement: 'RETURN 1' }, authorization);
  expect([data, errors?.map(({ extensions }) => extensions)]).toEqual([{ cypher: null }, [{ code: 'UNAUTHENTICATED' }]]);
  expect(errors?.[0]?.message).toContain('expected the header "Authorization: Bearer <token>"');
  expect(world.statements).toEqual([]);
});

test('nodes, facts and paths are refs, numbers keep their kind, and aliases of the table work', async () => {
  const statement =
    'MATCH p = (d:District {id: $id})-[s:SUPPORTS]->(z) RETURN d, s.validFrom AS since, $n AS n, valueType($n) AS kind, valueType($x) AS other, p LIMIT 1';
  const { data } = await ask({ statement, parameters: { id: 'district:wangchao', n: 7, x: 7.5 } });
  const [[d, since, n, kind, other, path] = []] = (data?.cypher?.rows ?? []) as unknown[][];
  expect([d, since, n, kind, other]).toEqual([{ ref: 'district:wangchao' }, '2021-09-15', 7, 'INTEGER NOT NULL', 'FLOAT NOT NULL']);
  expect(path).toEqual([{ ref: 'district:wangchao' }, { ref: expect.any(String) }, { ref: 'district:linyu-zone' }]);
  expect(data?.cypher?.columns).toEqual(['d', 'since', 'n', 'kind', 'other', 'p']);
});

test('refusals and mistakes come with their place and code', async () => {
  const refused = await ask({ statement: 'MATCH (d)\nDETACH DELETE d' });
  expect(refused.errors).toMatchObject([
    { message: expect.stringMatching(/^2:1 DETACH changes the graph/), extensions: { code: 'FORBIDDEN_STATEMENT' } },
  ]);
  const mistaken = await ask({ statement: 'RETURN nothing' });
  expect(mistaken.errors).toMatchObject([
    { message: 'Variable `nothing` not defined (line 1, column 8)', extensions: { code: 'BAD_USER_INPUT' } },
  ]);
  const failing = await ask({ statement: 'RETURN 1 / 0 AS x' });
  expect(failing.errors).toMatchObject([{ message: '/ by zero', extensions: { code: 'BAD_USER_INPUT' } }]);
  const missing = await ask({ statement: 'RETURN $id' });
  expect(missing.errors).toMatchObject([{ message: 'Expected parameter(s): id', extensions: { code: 'BAD_USER_INPUT' } }]);
  const many = await ask({ statement: 'RETURN 1', limit: 1001 });
  expect(many.errors).toMatchObject([
    { message: 'limit: expected a number from 1 to 1000, got 1001', extensions: { code: 'LIMIT_EXCEEDED' } },
  ]);
});

test('rows beyond the limit are left out, and the table says so', async () => {
  const { data } = await ask({ statement: 'UNWIND range(1, 1000000) AS i RETURN i', limit: 2 });
  expect(data?.cypher).toEqual({ columns: ['i'], rows: [[1], [2]], truncated: true });
});
