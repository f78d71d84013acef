import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from '../../../src/generated/gql.js';
import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { type RunningServer, startServer } from '../../../src/server/start-server.js';
import { openEmptyGraph } from '../open-empty-graph.js';
import { ask } from './open-world.js';

let database: Database;
let server: RunningServer;
const statements: string[] = [];

beforeAll(async () => {
  database = await openEmptyGraph();
  await loadSeeds({ folder: 'seeds/xiangzhou-hengqin', documents: undefined, catalogue, database });
  server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0 });
  database.onStatement = (text) => statements.push(text);
});

afterAll(async () => {
  await server.close();
  await database.close();
});

async function refusalOf(query: string): Promise<unknown> {
  const { data, errors } = await ask(server, query);
  expect(data).toEqual({ savedQuery: null });
  return errors.map(({ message, extensions }) => [message, extensions?.['code']]);
}

describe('savedQueries', () => {
  test('tell all that a form needs, in the language asked for', async () => {
    const { data } = await ask(
      server,
      graphql(`
        query SavedQueries {
          savedQueries {
            id
            title
            heading: title(languages: ["en-GB"])
            description(languages: ["en"])
            parameters {
              name
              type
              of
              default
              suggestions
              description(languages: ["zh-Hant", "zh"])
            }
            result
            asOf
            statement
          }
        }
      `),
    );
    expect(data?.savedQueries?.find(({ id }) => id === 'places-within')).toEqual({
      id: 'places-within',
      title: '一地之内的所有地方（图）',
      heading: 'All places within a place (graph)',
      description: 'Every place that is a part of a place, at any remove, the nearest first',
      parameters: [
        {
          name: 'district',
          type: 'ID',
          of: ['District'],
          default: 'district:guangdong',
          suggestions: ['district:guangdong', 'district:zhuhai', 'district:xiangzhou', 'district:greater-bay-area'],
          description: '外围的地区',
        },
      ],
      result: 'graph',
      asOf: true,
      statement: expect.stringContaining('(outer:District {id: $district})'),
    });
  });
});

describe('savedQuery', () => {
  test('answers rows whose refs are shown with all their fields, each list by one statement', async () => {
    statements.length = 0;
    const { data, errors } = await ask(
      server,
      graphql(`
        query MoneyFlows {
          savedQuery(id: "money-flows") {
            rows: table {
              columns
              rows
              truncated
            }
            nodes {
              __typename
              id
              name(languages: ["en"])
            }
            facts {
              kind
              subject {
                id
              }
              object {
                id
              }
              evidence(first: 1) {
                id
              }
            }
          }
        }
      `),
    );
    expect(errors).toEqual([]);
    expect(statements).toHaveLength(3);
    const answer = data?.savedQuery;
    expect(answer?.rows.columns).toEqual(['payer', 'flow', 'receiver', 'use', 'purpose', 'about', 'sum', 'amount']);
    expect(answer?.rows.truncated).toBe(false);
    expect((answer?.rows.rows[0] as readonly unknown[])[0]).toEqual({ ref: 'district:xiangzhou' });
    expect((answer?.rows.rows[0] as readonly unknown[])[7]).toBe('250000000');
    expect(answer?.nodes).toContainEqual({
      __typename: 'InvestmentFund',
      id: 'investment-fund:guidance-and-venture-funds',
      name: 'Guidance and venture funds of Xiangzhou',
    });
    expect(answer?.facts).toContainEqual({
      kind: 'FUNDS',
      subject: { id: 'district:xiangzhou' },
      object: { id: 'investment-fund:guidance-and-venture-funds' },
      evidence: [{ id: 'passage:xh-65' }],
    });
  });

  test('takes its parameters from a variable and its moment from asOf', async () => {
    const { data, errors } = await ask(
      server,
      graphql(`
        query Supporters($values: JSON, $validOn: PartialDate) {
          before: savedQuery(id: "supporters", parameters: { supported: "district:hengqin-zone" }, asOf: { validOn: "2021-08" }) {
            table {
              rows
            }
          }
          then: savedQuery(id: "supporters", parameters: $values, asOf: { validOn: $validOn }) {
            table {
              rows
            }
          }
        }
      `),
      { values: { supported: 'district:hengqin-zone' }, validOn: '2021-09' },
    );
    expect(errors).toEqual([]);
    expect(data?.before?.table.rows).toEqual([]);
    expect(data?.then?.table.rows).toHaveLength(1);
  });

  test('stands beside fields that are compiled', async () => {
    const { data } = await ask(
      server,
      '{ district(id: "district:macao") { id } savedQuery(id: "positions") { table { columns: rows } nodes { ... on Person { id } } } }',
    );
    expect(data).toEqual({
      district: { id: 'district:macao' },
      savedQuery: {
        table: { columns: [expect.any(Array), expect.any(Array)] },
        nodes: [{ id: 'person:li-weihui' }, { id: 'person:xi-jinping' }],
      },
    });
  });

  test.each([
    ['{ savedQuery(id: "suporters") { table { rows } } }', /^saved query: expected one of acting-on-both, .*, got "suporters"$/],
    [
      '{ savedQuery(id: "supporters", parameters: ["x"]) { table { rows } } }',
      /^saved query supporters: parameters: expected an object with a value for each name, got \["x"\]$/,
    ],
    [
      '{ savedQuery(id: "supporters", parameters: {suported: "district:macao"}) { table { rows } } }',
      /^saved query supporters: parameters: expected some of supported, got "suported"$/,
    ],
    [
      '{ savedQuery(id: "places-within", parameters: {district: "person:li-weihui"}) { table { rows } } }',
      /^saved query places-within: parameters.district: expected the id of a District, "district:…", got "person:li-weihui"$/,
    ],
    [
      '{ savedQuery(id: "doubtful-facts", parameters: {below: 1}) { table { rows } } }',
      /^saved query doubtful-facts: parameters.below: expected a decimal as a text, such as "0.447", got 1$/,
    ],
    [
      '{ savedQuery(id: "supporters", parameters: {supported: null}) { table { rows } } }',
      /^saved query supporters: parameters.supported: expected an id such as "district:xiangzhou", got null$/,
    ],
  ])('refuses %s', async (query, message) => {
    expect(await refusalOf(query)).toEqual([[expect.stringMatching(message), 'BAD_USER_INPUT']]);
  });
});

test('shows the names in its rows and the fields of its records as they were known, though an entity has been renamed since', async () => {
  const [[knownOn] = []] = await runRead(database, 'MATCH (r:Release) RETURN toString(max(r.at))');
  const parent = await mkdtemp(path.join(tmpdir(), 'pearlgraph-renamed-'));
  try {
    const folder = path.join(parent, 'xiangzhou-hengqin');
    await cp('seeds/xiangzhou-hengqin', folder, { recursive: true });
    const file = path.join(folder, 'districts.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('zh-Hans: 香洲区, zh-Hant: 香洲區', 'zh-Hans: 新洲区, zh-Hant: 新洲區'));
    await loadSeeds({ folder, documents: undefined, catalogue, database });
  } finally {
    await rm(parent, { recursive: true });
  }
  const namesAt = async (asOf: object | undefined): Promise<unknown> => {
    const { data, errors } = await ask<{ savedQuery: { table: { rows: unknown[][] }; nodes: { name: string }[] } }>(
      server,
      'query Named($asOf: AsOf) { savedQuery(id: "supporters", parameters: { supported: "district:hengqin-zone" }, asOf: $asOf) { table { rows } nodes { name } } }',
      { asOf },
    );
    expect(errors).toEqual([]);
    return [data?.savedQuery.table.rows.map((row) => row[1]), data?.savedQuery.nodes.map(({ name }) => name)];
  };
  expect(await namesAt(undefined)).toEqual([['新洲区'], ['新洲区']]);
  expect(await namesAt({ knownOn })).toEqual([['香洲区'], ['香洲区']]);
  expect(await namesAt({ knownOn: '2001-01-01T00:00:00Z' })).toEqual([[], []]);
});
