import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { type RunningServer, startServer } from '../../../src/server/start-server.js';
import { copyWorld } from '../load/world-copy.js';
import { openEmptyGraph } from '../open-empty-graph.js';
import { ask } from '../server/open-world.js';

let database: Database;
let server: RunningServer;
/** When each release was made. */
let moments: readonly string[];

const retired = `  - id: observation:dunes-2019
    name: { zh-Hans: 沙丘区2019年渔获 }
    value: 110 CNY
    period: 2019
    status: ACTUAL
    observes: [{ object: indicator:landings, evidence: [passage:tallies-1] }]
    about: [{ object: district:dunes, evidence: [passage:tallies-1] }]
`;
const start = 'observations:\n';

/** Release 2 corrects figures, their names, a period and what a passage says; release 3 retires a figure, and release 4 brings it back as another. */
beforeAll(async () => {
  database = await openEmptyGraph();
  const tallies = await copyWorld('tallies', 'tallies');
  const load = () => loadSeeds({ folder: tallies.folder, documents: undefined, catalogue, database });
  const edit = (from: string, to: string) => tallies.edit('tallies.yaml', from, to);
  try {
    await load();
    await edit('沙丘区2021年渔获 }\n    value: 121 CNY', '沙丘区2021年渔获（订正） }\n    value: 143 CNY');
    await edit('湾边市2021年渔获 }\n    value: 484 CNY', '湾边市2021年渔获 }\n    value: 286 CNY');
    await edit('value: 12 CNY\n    period: 2020-06', 'value: 12 CNY\n    period: 2022-06');
    await edit('账上记着各地渔获', '订正后的账');
    await load();
    await edit(retired, '');
    await load();
    await edit(start, `${start}${retired.replace('110 CNY', '130 CNY')}`);
    await load();
  } finally {
    await tallies.remove();
  }
  moments = (await runRead(database, 'MATCH (r:Release) RETURN toString(r.at) ORDER BY r.number')).map(([at]) => String(at));
  server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

interface Computed {
  readonly value: string;
  readonly inputs: readonly ({ readonly value: { readonly value: string } } | null)[];
}

interface Figures {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly node: {
      readonly id: string;
      readonly name: string;
      readonly revision: number;
      readonly value: { readonly value: string };
      readonly observes: {
        readonly edges: readonly { readonly fact: { readonly evidence: readonly { readonly paraphrase: string }[] } }[];
      };
    } | null;
    readonly growth: Computed | null;
    readonly share: Computed | null;
  }[];
}

async function figures(release: number | undefined, conditions: string): Promise<Figures | undefined> {
  const knownOn = release === undefined ? undefined : moments[release - 1];
  const { data, errors } = await ask<{ figures: Figures }>(
    server,
    `query ($asOf: AsOf) { figures(${conditions}, asOf: $asOf) {
      totalCount
      edges {
        node { id name revision value { value } observes { edges { fact { evidence { paraphrase } } } } }
        growth { value inputs { value { value } } } share { value inputs { value { value } } }
      }
    } }`,
    { asOf: { knownOn } },
  );
  expect(errors).toEqual([]);
  expect(data?.figures.totalCount).toBe(data?.figures.edges.length);
  return data?.figures;
}

const dunes = 'indicator: ["indicator:landings"], about: ["district:dunes"]';
const outline = (computed: Computed | null): unknown => computed && [computed.value, ...computed.inputs.map((one) => one?.value.value)];

/** The figures of whole years up to 2021, each with its value, and its growth and share with the values that went in. */
async function years(release: number | undefined): Promise<unknown> {
  const found = await figures(release, `${dunes}, to: "2021"`);
  return found?.edges
    .filter(({ node }) => node?.id.endsWith('-06') !== true)
    .map(({ node, growth, share }) => [node?.id.replace('observation:dunes-', ''), node?.value.value, outline(growth), outline(share)]);
}

describe('figures as they were known', () => {
  const first = ['2018', '100', null, null];
  const nineteen = ['2019', '110', ['10', '110', '100'], null];

  test('have the values of then, and are compared with those of then', async () => {
    expect(await years(1)).toEqual([first, nineteen, ['2021', '121', ['10', '121', '110'], ['25', '121', '484']]]);
    expect(await years(2)).toEqual([first, nineteen, ['2021', '143', ['30', '143', '110'], ['50', '143', '286']]]);
    expect(await years(3)).toEqual([first, ['2021', '143', ['43', '143', '100'], ['50', '143', '286']]]);
    const now = [first, ['2019', '130', ['30', '130', '100'], null], ['2021', '143', ['10', '143', '130'], ['50', '143', '286']]];
    expect(await years(4)).toEqual(now);
    expect(await years(undefined)).toEqual(now);
  });

  test('have the names and the evidence of then', async () => {
    const shown = async (release: number | undefined): Promise<unknown> =>
      (await figures(release, `${dunes}, from: "2021", to: "2021"`))?.edges.map(({ node }) => [
        node?.name,
        node?.revision,
        node?.observes.edges.map(({ fact }) => fact.evidence.map(({ paraphrase }) => paraphrase)),
      ]);
    expect(await shown(1)).toEqual([['沙丘区2021年渔获', 1, [['账上记着各地渔获']]]]);
    expect(await shown(2)).toEqual([['沙丘区2021年渔获（订正）', 2, [['订正后的账']]]]);
    expect(await shown(undefined)).toEqual(await shown(2));
  });

  test.each([
    ['from the entities asked about', dunes],
    ['from the indicators', 'indicator: ["indicator:landings"]'],
    ['from all observations', 'unit: "CNY"'],
  ])('are found by what they then said, %s', async (_start, conditions) => {
    const found = async (release: number | undefined, period: string): Promise<readonly unknown[] | undefined> =>
      (await figures(release, `${conditions}, from: "${period}", to: "${period}"`))?.edges.map(({ node }) => node?.id);
    const half = ['observation:dunes-2020-06'];
    expect(await found(1, '2020-06')).toEqual(expect.arrayContaining(half));
    expect(await found(2, '2020-06')).not.toEqual(expect.arrayContaining(half));
    expect(await found(1, '2022-06')).not.toEqual(expect.arrayContaining(half));
    expect(await found(2, '2022-06')).toEqual(expect.arrayContaining(half));
    expect(await found(undefined, '2022-06')).toEqual(await found(2, '2022-06'));
    const retiredOnce = await Promise.all([1, 2, 3, 4, undefined].map((release) => found(release, '2019')));
    const there = ['observation:dunes-2019'];
    expect(retiredOnce).toEqual([there, there, [], there, there]);
  });

  test('come page by page, in the order of then', async () => {
    interface Page {
      readonly nodes: readonly { readonly id: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    }
    const met: string[] = [];
    for (let after: string | undefined; ;) {
      const { data, errors } = await ask<{ figures: Page }>(
        server,
        `query ($asOf: AsOf, $after: String) { figures(${dunes}, first: 1, after: $after, asOf: $asOf) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { asOf: { knownOn: moments[0] }, after },
      );
      expect(errors).toEqual([]);
      met.push(...(data?.figures.nodes.map(({ id }) => id) ?? []));
      if (data?.figures.pageInfo.hasNextPage !== true) break;
      after = data.figures.pageInfo.endCursor;
    }
    expect(met).toEqual((await figures(1, dunes))?.edges.map(({ node }) => node?.id));
    expect(met.indexOf('observation:dunes-2020-06')).toBe(2);
  });
});
