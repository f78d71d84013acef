import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { startServer } from '../../../src/server/start-server.js';
import { connectToTestNeo4j } from '../connect-to-test-neo4j.js';
import { ask, openWorld, type World } from './open-world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

describe('what a client sees of a mistake', () => {
  const cases: readonly (readonly [what: string, query: string, status: number, code: string, message: string])[] = [
    ['a syntax error', '{ district(', 400, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
    [
      'an unknown field',
      '{ distrikt }',
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "distrikt" on type "Query". Did you mean "district" or "districts"?',
    ],
    [
      'two operations of which none is named',
      'query A { people { totalCount } } query B { people { totalCount } }',
      400,
      'OPERATION_RESOLUTION_FAILURE',
      'Must provide operation name if query contains multiple operations.',
    ],
    [
      'a malformed id',
      '{ district(id: "x") { id } }',
      200,
      'BAD_USER_INPUT',
      'district(id:): expected an id such as "district:xiangzhou", got "x"',
    ],
    [
      'a page too large',
      '{ districts(first: 1001) { totalCount } }',
      200,
      'LIMIT_EXCEEDED',
      'districts(first:): expected at most 1000, got 1001',
    ],
    [
      'a date that is none',
      '{ people(where: { holdsPosition: { some: { validity: { overlaps: "2021-02-30" } } } }) { totalCount } }',
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'PartialDate: expected a date as "YYYY", "YYYY-MM" or "YYYY-MM-DD", got "2021-02-30"',
    ],
    [
      'too many root fields',
      `{ ${Array.from({ length: 31 }, (_, n) => `a${String(n)}: people { totalCount }`).join(' ')} }`,
      400,
      'LIMIT_EXCEEDED',
      'The operation is too large: expected at most 30 root fields, got 31.',
    ],
    [
      'two fields of a one-of input',
      '{ districts(orderBy: [{ name: ASC, id: ASC }]) { totalCount } }',
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'OneOf Input Object "DistrictOrderBy" must specify exactly one key.',
    ],
  ];

  test.each(cases)('%s', async (_what, query, status, code, message) => {
    const answer = await ask(world.server, query);
    expect(answer.status).toBe(status);
    expect(answer.errors).toMatchObject([{ message, extensions: { code } }]);
  });

  test('a document of too many words stops the parser', async () => {
    const { errors } = await ask(world.server, `{ people(where: { or: [${'{ name: { eq: "a" } } '.repeat(2000)}] }) { totalCount } }`);
    expect(errors).toMatchObject([{ message: expect.stringContaining('10000 tokens'), extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
  });

  test('a wrong variable is refused before anything runs', async () => {
    world.statements.length = 0;
    const { status, errors } = await ask(world.server, 'query Q($id: ID!) { district(id: $id) { id } }', { id: null });
    expect([status, errors[0]?.extensions?.['code']]).toEqual([400, 'BAD_USER_INPUT']);
    expect(world.statements).toEqual([]);
  });

  test.each([
    ['an argument that a variable makes null', 'query Q($n: Int) { districts(first: $n) { totalCount } }', { n: null }],
    ['the same within a list', 'query Q($n: Int) { districts { nodes { supports(first: $n) { totalCount } } } }', { n: null }],
    ['a key of a one-of input that is left out', 'query Q($d: SortDirection!) { districts(orderBy: [{ name: $d }]) { totalCount } }', {}],
    ['a mutation, of which there are none', 'mutation M { district }', {}],
  ])("%s is the client's mistake, not ours", async (_what, query, variables) => {
    const { errors } = await ask(world.server, query, variables);
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual([
      expect.stringMatching(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/),
    ]);
  });

  test('a cursor whose date is no date', async () => {
    const query =
      'query Q($after: String) { district(id: "district:wangchao") { facts(first: 1, after: $after, orderBy: [{ validFrom: ASC }]) { pageInfo { endCursor } } } }';
    const { data } = await ask<{ district: { facts: { pageInfo: { endCursor: string } } } }>(world.server, query);
    const content = JSON.parse(Buffer.from(data?.district.facts.pageInfo.endCursor ?? '', 'base64url').toString()) as unknown[];
    const forged = Buffer.from(JSON.stringify([...content.slice(0, 2), 'nonsense', ...content.slice(3)])).toString('base64url');
    const { errors } = await ask(world.server, query, { after: forged });
    expect(errors).toMatchObject([
      {
        message: 'district.facts(after:): expected a cursor that this endpoint gave, got a changed one',
        extensions: { code: 'CURSOR_INVALID' },
      },
    ]);
  });

  test('a failing database shows a request id, and the log has the rest under it', async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write: (chunk, _encoding, done) => {
        lines.push(String(chunk));
        done();
      },
    });
    const database = await connectToTestNeo4j();
    const server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0, logger: pino({ level: 'warn' }, stream) });
    await database.close();
    const { data, errors } = await ask(server, '{ people { totalCount } }');
    await server.close();
    expect(data).toEqual({ people: null });
    expect(errors).toMatchObject([
      {
        message: 'The database failed. Quote the request id when you report it.',
        path: ['people'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    const requestId = errors[0]?.extensions?.['requestId'];
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([{ requestId, err: { type: 'DatabaseError' } }]);
  });
});

describe('a browser', () => {
  test('that asks the endpoint for HTML gets GraphiQL, under a policy that lets nothing in from outside', async () => {
    const response = await fetch(world.server.url, { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect((await fetch(new URL(file, world.server.url))).status).toBe(200);
    expect(page).not.toMatch(/(src|href)="https?:/);
  });

  test('is sent from the root to the endpoint', async () => {
    const response = await fetch(new URL('/', world.server.url), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });
});

test('a port that is taken is named, with the way around', async () => {
  const { port } = new URL(world.server.url);
  await expect(startServer({ catalogue, database: world.database, host: '127.0.0.1', port: Number(port) })).rejects.toThrow(
    `127.0.0.1:${port} is in use: set PORT to another, e.g. PORT=4001`,
  );
});
