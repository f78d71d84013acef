import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runWrite } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { answerDirectly } from '../../../src/server/answer-directly.js';
import type { Context } from '../../../src/server/context.js';
import { buildSchema } from '../../../src/server/schema/build-schema.js';
import { type RunningServer, startServer } from '../../../src/server/start-server.js';
import { connectToTestNeo4j } from '../connect-to-test-neo4j.js';
import { ask, openWorld, type World } from './open-world.js';
import { diceOf } from './operations/dice.js';
import { drawOperations } from './operations/draw-operations.js';
import { drawQuestion } from './operations/draw-question.js';
import { accepted, drawRequest, getRequest, type HttpRequest, postRequest } from './operations/draw-request.js';
import { readIds } from './operations/read-ids.js';

let world: World;
let plain: RunningServer;

beforeAll(async () => {
  world = await openWorld();
  plain = await startServer({ catalogue, database: world.database, host: '127.0.0.1', port: 0, plugins: [] });
});

afterAll(async () => {
  await plain.close();
  await world.close();
});

/** All that a client sees of a response, but for the moment and the ids of requests that failed on our side. */
interface Response {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

async function send(server: RunningServer, { method, search, headers, body }: HttpRequest): Promise<Response> {
  const response = await fetch(server.url + search, { method, headers, ...(body === undefined ? {} : { body }) });
  return {
    status: response.status,
    headers: [...response.headers].filter(([name]) => name !== 'date'),
    body: (await response.text()).replace(/"requestId":"[\da-f-]{36}"/g, '"requestId":"…"'),
  };
}

/** What both servers send; it must be the same. */
async function sendToBoth(
  request: HttpRequest,
  servers: readonly [RunningServer, RunningServer] = [world.server, plain],
): Promise<Response> {
  const [direct, executed] = [await send(servers[0], request), await send(servers[1], request)];
  expect({ request, ...direct }).toEqual({ request, ...executed });
  return executed;
}

describe('a server that answers directly sends the very bytes of one that executes every field', () => {
  test('for operations drawn at random, by GET and POST, whatever the client accepts', async () => {
    const schema = buildSchema(catalogue);
    const ids = await readIds(world.database);
    const seen = { asked: 0, answered: 0, failed: 0, refused: 0 };
    for (let seed = 1_001; seed <= 1_012; seed += 1) {
      const dice = diceOf(seed);
      const question = drawQuestion(schema, ids, dice);
      for (const { source, operationName, requests } of drawOperations(schema, ids, question, dice, { count: 24, cursors: [] })) {
        for (const { variables } of requests) {
          const name = dice.chance(0.9) ? operationName : dice.oneOf([null, '', 'Nobody']);
          const { status, body } = await sendToBoth(drawRequest({ query: source, operationName: name, variables }, dice));
          seen.asked += 1;
          seen.answered += Number(!body.startsWith('{"errors"'));
          seen.failed += Number(status === 200 && body.startsWith('{"errors"'));
          seen.refused += Number(status !== 200);
        }
      }
    }
    expect(seen.asked).toBeGreaterThan(300);
    expect(seen.answered / seen.asked).toBeGreaterThan(0.5);
    expect(seen.failed / seen.asked).toBeGreaterThan(0.1);
    expect(seen.refused / seen.asked).toBeGreaterThan(0.05);
  });

  const query = '{ people { totalCount } }';
  const two = `query A ${query} query B($n: Int) { people(first: $n) { nodes { id } } }`;
  const hash = createHash('sha256').update(query).digest('hex');
  const contents: readonly (readonly [what: string, content: unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a batch', [{ query }, { query }]],
    ['no query', { variables: {} }],
    ['an empty query', { query: '' }],
    ['a query that is no text', { query: 5 }],
    ['a syntax error', { query: '{ district(' }],
    ['an unknown field', { query: '{ people { totalCount } peeple { id } }' }],
    ['a literal of the wrong type', { query: '{ people(first: "2") { totalCount } }' }],
    ['too many root fields', { query: `{ ${Array.from({ length: 31 }, (_, n) => `a${String(n)}: people { totalCount }`).join(' ')} }` }],
    ['a mutation', { query: 'mutation { district }' }],
    ['a subscription', { query: 'subscription { district }' }],
    ['a fragment alone', { query: 'fragment F on Person { id }' }],
    ['variables that are a text', { query, variables: 'n' }],
    ['variables that are a list', { query, variables: [1] }],
    ['variables that are null', { query, variables: null }],
    ['variables that nobody asks for', { query, variables: { n: 1 } }],
    ['one operation of two', { query: two, operationName: 'B', variables: { n: 1 } }],
    ['one operation of two, with a wrong variable', { query: two, operationName: 'B', variables: { n: 'x' } }],
    ['one operation of two, with a null that only its field refuses', { query: two, operationName: 'B', variables: { n: null } }],
    ['two operations, and none named', { query: two }],
    ['two operations, and another named', { query: two, operationName: 'C' }],
    ['an operation name that is no text', { query, operationName: 7 }],
    ['extensions that are a text', { query, extensions: 'x' }],
    ['a persisted query that is not known', { extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } } }],
    ['a persisted query, sent', { query, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }],
    ['a persisted query, known', { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }],
    ['a persisted query with a wrong hash', { query, extensions: { persistedQuery: { version: 1, sha256Hash: 'no' } } }],
    [
      'a directive whose variable is null',
      { query: 'query Q($b: Boolean = true) { people @skip(if: $b) { totalCount } }', variables: { b: null } },
    ],
    ['nothing left to answer', { query: '{ people @skip(if: true) { totalCount } }' }],
    ['a key that JavaScript gives a meaning', JSON.parse(`{ "query": "${query}", "__proto__": 1 }`)],
  ];

  test.each(contents)('for %s', async (_what, content) => {
    for (const accept of accepted) {
      await sendToBoth(postRequest(content, accept));
      if (typeof content === 'object' && content !== null && !Array.isArray(content)) await sendToBoth(getRequest(content, accept));
    }
  });

  test('for what is not sent as GraphQL is', async () => {
    const [post, get] = [postRequest({ query }, 'application/json'), getRequest({ query }, 'application/json')];
    expect((await sendToBoth({ ...post, body: '{"query":' })).status).toBe(400);
    expect((await sendToBoth({ ...post, headers: { ...post.headers, 'content-type': 'text/plain' } })).status).toBe(400);
    expect((await sendToBoth({ ...get, headers: {} })).status).toBe(400);
    expect((await sendToBoth({ ...post, headers: { ...post.headers, accept: 'application/xml' } })).status).toBe(406);
    expect((await sendToBoth({ ...post, method: 'PUT' })).status).toBe(404);
  });

  test('where the database is gone, each failure masked under its own request id', async () => {
    const database = await connectToTestNeo4j();
    const settings = { catalogue, database, host: '127.0.0.1', port: 0 };
    const servers = [await startServer(settings), await startServer({ ...settings, plugins: [] })] as const;
    await database.close();
    for (const accept of accepted.slice(0, 2)) {
      const { status, body } = await sendToBoth(
        postRequest({ query: '{ people { totalCount } __typename more: people { totalCount } }' }, accept),
        servers,
      );
      expect([status, body.match(/The database failed\..*?"requestId":"…"/g)]).toEqual([200, [expect.anything(), expect.anything()]]);
    }
    await Promise.all(servers.map((server) => server.close()));
  });

  test('where others wrote into the graph and left out what the schema promises', async () => {
    await runWrite(world.database, (transaction) =>
      transaction.run(`MATCH (person:Person {id: 'person:lin-wangshu'}), ()-[funds:FUNDS]->(), (passage:Passage {id: 'passage:wc-01'})-[of:PASSAGE_OF]->()
        MATCH ()-[supports:SUPPORTS]->() REMOVE person.name, funds.amountUnit, supports.endState, passage.verified DELETE of`),
    );
    const queries: readonly (readonly [query: string, errors: number])[] = [
      ['{ person(id: "person:lin-wangshu") { name } }', 1],
      ['{ people { nodes { id name } } person(id: "person:yoshida-haruka") { name } }', 1],
      ['{ programme(id: "programme:one-tide") { fundedBy { edges { fact { amount { value unit } } } } } }', 1],
      ['{ programme(id: "programme:one-tide") { fundedBy { edges { fact { amount { value } } } } } }', 0],
      ['{ district(id: "district:wangchao") { supports { edges { fact { validity { state: endState } } } } } }', 1],
      ['{ node(id: "passage:wc-01") { ... on Passage { verified } } }', 1],
      ['{ node(id: "passage:wc-01") { ... on Passage { document { id } } } }', 1],
    ];
    for (const [broken, errors] of queries) {
      const { body } = await sendToBoth(postRequest({ query: broken }, 'application/json'));
      expect([broken, body.match(/The database failed\./g) ?? []]).toEqual([
        broken,
        Array.from({ length: errors }, () => expect.anything()),
      ]);
    }
  });
});

describe('where fields are executed after all', () => {
  test('no statement is sent twice, though one of several root fields fails', async () => {
    world.statements.length = 0;
    const { data, errors } = await ask(world.server, '{ good: people { totalCount } bad: people(first: 1001) { totalCount } }');
    expect(data).toEqual({ good: { totalCount: 2 }, bad: null });
    expect(errors).toMatchObject([{ path: ['bad'], extensions: { code: 'LIMIT_EXCEEDED' } }]);
    expect(world.statements).toHaveLength(1);
  });

  test('introspection stands beside other fields', async () => {
    const { data } = await ask(world.server, '{ __typename people { totalCount } __type(name: "District") { name } }');
    expect(data).toEqual({ __typename: 'Query', people: { totalCount: 2 }, __type: { name: 'District' } });
  });
});

describe('the plugins of Apollo', () => {
  /** Notes which hooks are called, and what is about to be sent. */
  function watch(): { readonly plugin: ApolloServerPlugin<Context>; readonly calls: string[] } {
    const calls: string[] = [];
    const note = (text: string): Promise<void> => {
      calls.push(text);
      return Promise.resolve();
    };
    const plugin: ApolloServerPlugin<Context> = {
      requestDidStart: () =>
        Promise.resolve({
          didResolveOperation: ({ operationName }) => note(`resolved ${String(operationName)}`),
          didEncounterErrors: ({ errors }) => note(`${String(errors.length)} errors`),
          executionDidStart: () => note('execution').then(() => undefined),
          willSendResponse: ({ response }) => note(`sends ${JSON.stringify(response.body)}`),
        }),
    };
    return { plugin, calls };
  }

  test('see an operation and what is sent of it, executed or not', async () => {
    const [ours, theirs] = [watch(), watch()];
    const settings = { catalogue, database: world.database, host: '127.0.0.1', port: 0 };
    const direct = await startServer({ ...settings, plugins: [answerDirectly(), ours.plugin] });
    const executing = await startServer({ ...settings, plugins: [theirs.plugin] });
    const callsFor = async (query: string): Promise<readonly [readonly string[], readonly string[]]> => {
      await sendToBoth(postRequest({ query }, 'application/json'), [direct, executing]);
      return [ours.calls.splice(0), theirs.calls.splice(0)];
    };
    const answered = await callsFor('query Q { people { totalCount } }');
    const sends = 'sends {"kind":"single","singleResult":{"data":{"people":{"totalCount":2}}}}';
    expect(answered).toEqual([
      ['resolved Q', sends],
      ['resolved Q', 'execution', sends],
    ]);
    const refused = await callsFor('query Q { people(first: -1) { totalCount } }');
    expect(refused[0]).toEqual(['resolved Q', 'execution', '1 errors', expect.stringContaining('BAD_USER_INPUT')]);
    expect(refused[0]).toEqual(refused[1]);
    await direct.close();
    await executing.close();
  });
});
