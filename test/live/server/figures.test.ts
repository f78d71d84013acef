import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { type RunningServer, startServer } from '../../../src/server/start-server.js';
import { openEmptyGraph } from '../open-empty-graph.js';
import { type Answer, ask } from './open-world.js';

let database: Database;
let server: RunningServer;
let folder: string;
/** A moment at which the tallies of 2019 were known. */
let before: string;
const statements: string[] = [];

beforeAll(async () => {
  database = await openEmptyGraph();
  await loadSeeds({ folder: 'seeds/xiangzhou-hengqin', documents: undefined, catalogue, database });
  folder = await mkdtemp(join(tmpdir(), 'pearlgraph-tallies-'));
  const tallies = join(folder, 'tallies');
  await cp('test/fixture/tallies', tallies, { recursive: true });
  await loadSeeds({ folder: tallies, documents: undefined, catalogue, database });
  const [[at] = []] = await runRead(database, 'MATCH (release:Release) RETURN toString(max(release.at))');
  before = String(at);
  const file = join(tallies, 'tallies.yaml');
  const text = await readFile(file, 'utf8');
  const start = text.indexOf('  - id: observation:dunes-2019');
  await writeFile(file, text.slice(0, start) + text.slice(text.indexOf('  - id: ', start + 1)));
  await loadSeeds({ folder: tallies, documents: undefined, catalogue, database });
  server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0 });
  database.onStatement = (statement) => statements.push(statement);
});

beforeEach(() => {
  statements.length = 0;
});

afterAll(async () => {
  await server.close();
  await database.close();
  await rm(folder, { recursive: true });
});

interface Shown {
  readonly value: string;
  readonly formula: string;
  readonly isComputed: boolean;
  readonly isApproximate: boolean;
  readonly inputs: readonly ({ readonly id: string } | null)[];
}

interface Row extends Readonly<Record<'growth' | 'yearlyGrowth' | 'requiredYearlyGrowth' | 'share', Shown | null>> {
  readonly node: { readonly id: string } | null;
}

/** The rows of a query whose only root field is `figures`, and which must not fail. */
async function rowsOf<T = Row>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<readonly T[]> {
  const { data, errors } = await ask<{ figures: { edges: readonly T[] } }>(server, query, variables);
  expect(errors).toEqual([]);
  return data?.figures.edges ?? [];
}

const shown = '{ value formula isComputed isApproximate inputs { id } }';

describe("the article's figures", () => {
  test('GDP of 2020, its stated share of the city, the target for 2025 and the yearly growth that it needs are one operation', async () => {
    const { data, errors } = await ask(
      server,
      `{
        actual: figures(indicator: ["indicator:gdp"], about: ["district:xiangzhou"], from: "2020", to: "2020") {
          edges { node { ...Figure } }
        }
        statedShare: figures(indicator: ["indicator:gdp-share-of-city"], about: ["district:xiangzhou"], from: "2020", to: "2020") {
          edges { node { ...Figure } share { value } growth { value } }
        }
        target: figures(indicator: ["indicator:gdp"], about: ["district:xiangzhou"], status: ["TARGET"]) {
          edges {
            node { ...Figure }
            growth { value }
            requiredYearlyGrowth { value unit formula isComputed inputs { id value(unit: "CNY_100M") { value } } }
          }
        }
      }
      fragment Figure on Observation {
        id
        stated: value { value unit }
        period { value }
        status { code }
        observes { edges { fact { evidence { id } } } }
      }`,
    );
    expect(errors).toEqual([]);
    const evidence = (passage: string) => ({ observes: { edges: [{ fact: { evidence: [{ id: passage }] } }] } });
    expect(data).toEqual({
      actual: {
        edges: [
          {
            node: {
              id: 'observation:xiangzhou-gdp-2020',
              stated: { value: '155700000000', unit: 'CNY' },
              period: { value: '2020' },
              status: { code: 'ACTUAL' },
              ...evidence('passage:xh-18'),
            },
          },
        ],
      },
      statedShare: {
        edges: [
          {
            node: {
              id: 'observation:xiangzhou-gdp-share-2020',
              stated: { value: '44.7', unit: 'PERCENT' },
              period: { value: '2020' },
              status: { code: 'ACTUAL' },
              ...evidence('passage:xh-18'),
            },
            share: null,
            growth: null,
          },
        ],
      },
      target: {
        edges: [
          {
            node: {
              id: 'observation:xiangzhou-gdp-target-2025',
              stated: { value: '250000000000', unit: 'CNY' },
              period: { value: '2025' },
              status: { code: 'TARGET' },
              ...evidence('passage:xh-19'),
            },
            growth: null,
            requiredYearlyGrowth: {
              value: '9.9336',
              unit: 'PERCENT',
              formula: '((250000000000 / 155700000000) ^ (1 / 5) - 1) * 100',
              isComputed: true,
              inputs: [
                { id: 'observation:xiangzhou-gdp-target-2025', value: { value: '2500' } },
                { id: 'observation:xiangzhou-gdp-2020', value: { value: '1557' } },
              ],
            },
          },
        ],
      },
    });
    // 9.9336 % is right to its last digit: five years at half of that digit less do not reach 2500 from 1557, half of it more passes it.
    expect(1557n * 2_198_671n ** 5n < 2500n * 2_000_000n ** 5n).toBe(true);
    expect(1557n * 2_198_673n ** 5n > 2500n * 2_000_000n ** 5n).toBe(true);
  });

  test('livelihood spending of 1984 and 2020, how much it grew, and how much a year, are one operation', async () => {
    const rows = await rowsOf(`{
      figures(indicator: ["indicator:livelihood-spending"], about: ["district:xiangzhou"]) {
        edges { node { id period { value } value(unit: "CNY_10K") { value unit } } growth ${shown} yearlyGrowth { value formula } requiredYearlyGrowth { value } }
      }
    }`);
    expect(rows).toEqual([
      {
        node: {
          id: 'observation:xiangzhou-livelihood-spending-1984',
          period: { value: '1984' },
          value: { value: '210', unit: 'CNY_10K' },
        },
        growth: null,
        yearlyGrowth: null,
        requiredYearlyGrowth: null,
      },
      {
        node: {
          id: 'observation:xiangzhou-livelihood-spending-2020',
          period: { value: '2020' },
          value: { value: '748000', unit: 'CNY_10K' },
        },
        growth: {
          value: '356090.4762',
          formula: '(7480000000 / 2100000 - 1) * 100',
          isComputed: true,
          isApproximate: false,
          inputs: [{ id: 'observation:xiangzhou-livelihood-spending-2020' }, { id: 'observation:xiangzhou-livelihood-spending-1984' }],
        },
        yearlyGrowth: { value: '25.5041', formula: '((7480000000 / 2100000) ^ (1 / 36) - 1) * 100' },
        requiredYearlyGrowth: null,
      },
    ]);
    // (748000 - 210) / 210 in millionths, rounded: 3560904761.9 gives 356090.4762 %.
    expect((2n * (748_000n - 210n) * 1_000_000n + 210n) / (2n * 210n)).toBe(3_560_904_762n);
    // 36 years at 25.5041 %, half of the last digit less and more.
    expect(210n * 2_510_081n ** 36n < 748_000n * 2_000_000n ** 36n).toBe(true);
    expect(210n * 2_510_083n ** 36n > 748_000n * 2_000_000n ** 36n).toBe(true);
  });

  test('a bounded figure says so, and a unit picks those that can be shown in it', async () => {
    const rows = await rowsOf<{ node: unknown }>(`{
      figures(about: ["district:xiangzhou"], unit: "CNY_100M", status: ["TARGET"]) {
        edges { node { id bound { code } value(unit: "CNY_100M") { value } } }
      }
    }`);
    expect(rows.map(({ node }) => node)).toEqual([
      { id: 'observation:xiangzhou-gdp-target-2025', bound: null, value: { value: '2500' } },
      { id: 'observation:xiangzhou-annual-fund-input', bound: { code: 'MORE_THAN' }, value: { value: '2.5' } },
    ]);
  });
});

const landings = 'indicator: ["indicator:landings"]';

describe('what a figure is compared with', () => {
  /** What is computed for each figure about an entity, by the last part of its id; nothing is left out. */
  async function computedFor(entity: string, field: string, args = ''): Promise<Readonly<Record<string, unknown>>> {
    const rows = await rowsOf<{ node: { id: string } | null; computed: Shown | null }>(
      `query ($asOf: AsOf) { figures(${landings}, about: ["${entity}"], asOf: $asOf) { edges { node { id } computed: ${field}${args} ${shown} } } }`,
    );
    return Object.fromEntries(
      rows.map(({ node, computed }) => [
        node?.id.replace('observation:', '') ?? 'retired',
        computed === null ? null : [computed.value, computed.inputs[1]?.id.replace('observation:', '')],
      ]),
    );
  }

  test('is the last actual figure before it, for a period as exact, about the same entities', async () => {
    // 2018: 100, 2021: 121, 2023: 484. June 2020 is no year, and 2022 is about the city too.
    expect(await computedFor('district:dunes', 'growth')).toEqual({
      'dunes-2018': null,
      'dunes-2020-06': null,
      'dunes-2021': ['21', 'dunes-2018'],
      'bayside-and-dunes-2022': null,
      'dunes-target-2023': null,
      'dunes-landings-undated': null,
    });
    expect(await computedFor('district:dunes', 'requiredYearlyGrowth')).toMatchObject({
      'dunes-2021': null,
      'dunes-target-2023': ['100', 'dunes-2021'],
    });
    expect(await computedFor('district:cove', 'growth')).toEqual({ 'cove-2020': null, 'cove-2021': ['10', 'cove-2020'] });
  });

  test('is, for a share, the figure of the nearest whole, or of the one asked for', async () => {
    expect(await computedFor('district:dunes', 'share')).toMatchObject({
      'dunes-2018': null,
      'dunes-2021': ['25', 'bayside-2021'],
      'bayside-and-dunes-2022': null,
    });
    expect(await computedFor('district:cove', 'share')).toEqual({ 'cove-2020': null, 'cove-2021': ['9.0909', 'dunes-2021'] });
    expect(await computedFor('district:cove', 'share', '(of: "district:bayside")')).toEqual({
      'cove-2020': null,
      'cove-2021': ['2.2727', 'bayside-2021'],
    });
    expect(await computedFor('district:cove', 'share', '(of: "district:zhuhai")')).toEqual({ 'cove-2020': null, 'cove-2021': null });
  });

  test('makes what is computed approximate where it is bounded', async () => {
    const rows = await rowsOf(
      `{ figures(${landings}, about: ["district:cove"], from: "2021") { edges { growth ${shown} share ${shown} } } }`,
    );
    expect(rows.map(({ growth, share }) => [growth?.isApproximate, share?.isApproximate])).toEqual([[true, false]]);
  });

  test('is never a share or a rate, whose growth in per cent would mislead', async () => {
    const rows = await rowsOf(
      `{ figures(indicator: ["indicator:share-sold-fresh"]) { edges { node { id } growth ${shown} share ${shown} } } }`,
    );
    expect(rows.map(({ growth, share }) => [growth, share])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe('asOf', () => {
  const query = `query ($asOf: AsOf) {
    figures(${landings}, about: ["district:dunes"], to: "2021", asOf: $asOf) { edges { node { id } growth ${shown} } }
  }`;

  test('knownOn shows the figures that were known by then, and compares with them', async () => {
    const then = await rowsOf(query, { asOf: { knownOn: before } });
    expect(then.map(({ node, growth }) => [node?.id, growth?.value, growth?.inputs])).toEqual([
      ['observation:dunes-2018', undefined, undefined],
      // It was retired since.
      ['observation:dunes-2019', '10', [{ id: 'observation:dunes-2019' }, { id: 'observation:dunes-2018' }]],
      ['observation:dunes-2020-06', undefined, undefined],
      ['observation:dunes-2021', '10', [{ id: 'observation:dunes-2021' }, { id: 'observation:dunes-2019' }]],
    ]);
    const now = await rowsOf(query);
    expect(now.map(({ growth }) => growth?.value)).toEqual([undefined, undefined, '21']);
    const first = '2000-01-01T00:00:00Z';
    expect(await rowsOf(query, { asOf: { knownOn: first } })).toEqual([]);
  });

  test('knownOn counts without a filter too', async () => {
    const totals = await ask<Record<'now' | 'then', { totalCount: number }>>(
      server,
      'query ($t: DateTime!) { now: figures { totalCount } then: figures(asOf: { knownOn: $t }) { totalCount } }',
      { t: before },
    );
    expect((totals.data?.then.totalCount ?? 0) - (totals.data?.now.totalCount ?? 0)).toBe(1);
  });

  test('validOn keeps the parts that may have been parts by then', async () => {
    const shares = async (validOn: string): Promise<unknown> =>
      (
        await rowsOf('query ($asOf: AsOf) { figures(about: ["district:cove"], from: "2021", asOf: $asOf) { edges { share { value } } } }', {
          asOf: { validOn },
        })
      ).map(({ share }) => share?.value);
    expect(await shares('2014')).toEqual([undefined]);
    expect(await shares('2015')).toEqual(['9.0909']);
  });
});

interface Page {
  readonly edges: readonly { readonly id: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

describe('a page', () => {
  test('goes on behind its cursor, figures without a period last, and costs one statement for each thing that is asked', async () => {
    const query = `query ($after: String) {
      figures(${landings}, about: ["district:dunes", "district:cove"], first: 3, after: $after) {
        edges { id: node { id } growth { value inputs { id } } yearlyGrowth { value } share { value } }
        pageInfo { hasNextPage hasPreviousPage endCursor }
        totalCount
      }
    }`;
    const seen: unknown[] = [];
    const sent: number[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const answer: Answer<{ figures: Page }> = await ask(server, query, { after });
      expect(answer.errors).toEqual([]);
      sent.push(statements.splice(0).length);
      const figures: Page | undefined = answer.data?.figures;
      expect(figures?.totalCount).toBe(8);
      expect(figures?.pageInfo).toMatchObject({ hasNextPage: page < 2, hasPreviousPage: page > 0 });
      seen.push(...(figures?.edges.map(({ id }) => id.id) ?? []));
      after = figures?.pageInfo.endCursor ?? null;
    }
    expect(seen).toEqual(
      [
        'dunes-2018',
        'cove-2020',
        'dunes-2020-06',
        'cove-2021',
        'dunes-2021',
        'bayside-and-dunes-2022',
        'dunes-target-2023',
        'dunes-landings-undated',
      ].map((slug) => `observation:${slug}`),
    );
    // The page, the count, the observations, what came before, the wholes, and where growth is computed its inputs.
    expect(sent).toEqual([5, 6, 5]);
  });

  test('an alias that is the name of another field is that of its own field', async () => {
    const { data, errors } = await ask(
      server,
      `{ figures(${landings}, about: ["district:dunes"], from: "2021", to: "2021") {
        edges: nodes { node: id } nodes: edges { growth: node { node: id } share: growth { unit: formula } node: share { value: unit } }
        pageInfo { hasNextPage: hasPreviousPage hasPreviousPage: hasNextPage }
      } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      figures: {
        edges: [{ node: 'observation:dunes-2021' }],
        nodes: [{ growth: { node: 'observation:dunes-2021' }, share: { unit: '(121 / 100 - 1) * 100' }, node: { value: 'PERCENT' } }],
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      },
    });
  });

  test('of which only the count is asked is not read', async () => {
    const { data } = await ask(server, '{ figures(indicator: ["indicator:landings"]) { totalCount } }');
    expect(data).toEqual({ figures: { totalCount: 9 } });
    expect(statements).toHaveLength(1);
  });

  test('is empty for an empty list and for what is nowhere', async () => {
    expect(await rowsOf('{ figures(about: []) { edges { node { id } } } }')).toEqual([]);
    expect(await rowsOf('{ figures(indicator: ["indicator:nowhere"]) { edges { node { id } } } }')).toEqual([]);
  });

  test('refuses a value in a unit of another dimension, with what was expected, and answers what else is asked', async () => {
    const { data, errors } = await ask(
      server,
      `{
        figures(about: ["district:dunes"], from: "2021", to: "2021") { edges { node { value(unit: "CNY_10K") { value } } share { value } } }
        district(id: "district:dunes") { id }
      }`,
    );
    const message = 'node_entity.value(unit:): expected a unit of what is given in PERCENT, PERCENT or PER_MILLE, got "CNY_10K"';
    // All observations are read at once, so that each shows why there is none.
    expect(errors).toMatchObject(
      [0, 1].map((row) => ({ message, path: ['figures', 'edges', row, 'node'], extensions: { code: 'BAD_USER_INPUT' } })),
    );
    expect(data).toEqual({
      figures: {
        edges: [
          { node: null, share: { value: '25' } },
          { node: null, share: null },
        ],
      },
      district: { id: 'district:dunes' },
    });
  });

  test('and any other quantity is shown in a unit of its dimension, or refused alone, within the one statement of an operation', async () => {
    const { data, errors } = await ask(
      server,
      `query ($unit: String) {
        good: observation(id: "observation:xiangzhou-gdp-2020") { value(unit: $unit) { value unit } stored: value { value } }
        bad: observation(id: "observation:dunes-fresh-2021") { value(unit: $unit) { value } }
      }`,
      { unit: 'CNY_100M' },
    );
    expect(data).toEqual({ good: { value: { value: '1557', unit: 'CNY_100M' }, stored: { value: '155700000000' } }, bad: null });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('value(unit:): expected a unit of what is given in PERCENT, PERCENT or PER_MILLE, got "CNY_100M"'),
        path: ['bad'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(statements).toHaveLength(1);
  });

  test.each([
    ['first: -1', 'BAD_USER_INPUT', 'figures(first:): expected 0 or more, got -1'],
    ['first: 1001', 'LIMIT_EXCEEDED', 'figures(first:): expected at most 1000, got 1001'],
    ['about: ["Dunes"]', 'BAD_USER_INPUT', 'figures(about:): expected an id such as "district:xiangzhou", got "Dunes"'],
    ['status: ["PLANNED"]', 'BAD_USER_INPUT', 'figures(status:): expected ACTUAL or TARGET, got "PLANNED"'],
    ['from: "2021", to: "2020-06"', 'BAD_USER_INPUT', 'figures(to:): expected 2021 or later, as from is, got 2020-06'],
    ['after: "MTIz"', 'CURSOR_INVALID', 'after: expected a cursor that this endpoint gave, got "MTIz"'],
  ])('refuses %s', async (args, code, message) => {
    const { errors } = await ask(server, `{ figures(${args}) { totalCount } }`);
    expect(errors).toMatchObject([{ message, path: ['figures'], extensions: { code } }]);
  });
});
