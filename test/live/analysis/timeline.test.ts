import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { type RunningServer, startServer } from '../../../src/server/start-server.js';
import { emptyGraph, openEmptyGraph } from '../open-empty-graph.js';
import { ask } from '../server/open-world.js';
import { writeHistory } from './write-history.js';

interface Timeline {
  readonly nodes: readonly {
    readonly date: { readonly value: string; readonly earliest: string; readonly latest: string; readonly precision: string };
    readonly kind: string;
    readonly property: string;
    readonly record: { readonly id: string } | null;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
  readonly undatedCount: number;
}

let database: Database;
let server: RunningServer;

beforeAll(async () => {
  database = await openEmptyGraph();
  server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

async function timeline(id: string, args = ''): Promise<Timeline | null> {
  const { data, errors } = await ask<{ timeline: Timeline | null }>(
    server,
    `{ timeline(id: "${id}"${args}) {
      nodes { date { value precision earliest latest } kind property record { id } }
      pageInfo { hasNextPage endCursor } totalCount undatedCount
    } }`,
  );
  expect(errors).toEqual([]);
  return data?.timeline ?? null;
}

const outline = (found: Timeline | null): readonly string[] | undefined =>
  found?.nodes.map(({ date, kind, property, record }) =>
    [date.value, kind, property, record === null ? 'gone' : record.id.replace(/:[0-9a-f]{20}$/, '')].join(' '),
  );

/** Every page of one entry. */
async function walk(id: string): Promise<readonly Timeline['nodes'][number][]> {
  const met: Timeline['nodes'][number][] = [];
  for (let after = ''; ;) {
    const page = await timeline(id, `, first: 1${after}`);
    met.push(...(page?.nodes ?? []));
    if (page?.pageInfo.hasNextPage !== true) return met;
    after = `, after: "${page.pageInfo.endCursor ?? ''}"`;
  }
}

describe('the timeline of the fixture world', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await writeHistory(database);
  });

  const whole = [
    '2020 FACT_BEGAN validFrom funds',
    '2020 FIGURE period observation:wangchao-gdp-2020',
    '2021-06 FACT_BEGAN validFrom holds-position',
    '2021-09 FACT_BEGAN validFrom issued',
    '2021-09 DATED issuedOn policy:wangchao-ten',
    '2021-09-15 EVENT startDate event:tide-forum',
    '2021-09-15 FACT_BEGAN validFrom held',
    '2021-09-15 FACT_BEGAN validFrom supports',
    '2023 FACT_ENDED validTo funds',
    '2024-05 FACT_ENDED validTo holds-position',
  ];

  test('has the dates of its facts and of what they lead to, in order, and counts what has none', async () => {
    const found = await timeline('district:wangchao');
    expect(outline(found)).toEqual(whole);
    expect(found).toMatchObject({ totalCount: 10, undatedCount: 3, pageInfo: { hasNextPage: false } });
    expect(found?.nodes[0]?.date).toEqual({ value: '2020', precision: 'YEAR', earliest: '2020-01-01', latest: '2020-12-31' });
  });

  test('comes page by page', async () => {
    expect(await walk('district:wangchao')).toEqual((await timeline('district:wangchao'))?.nodes);
  });

  test('has its own dates', async () => {
    expect(outline(await timeline('policy:wangchao-ten'))).toEqual([
      '2021-09 FACT_BEGAN validFrom issued',
      '2021-09 DATED issuedOn policy:wangchao-ten',
    ]);
  });

  test('holds what may hold on a day', async () => {
    const on = async (validOn: string): Promise<readonly string[] | undefined> =>
      outline(await timeline('district:wangchao', `, asOf: { validOn: "${validOn}" }`));
    expect(await on('2019')).toEqual(['2020 FIGURE period observation:wangchao-gdp-2020']);
    expect(await on('2021-07')).toEqual(whole.filter((line) => /2020|2023|2021-06|2024/.test(line)));
  });

  test('holds what was known at a moment, also where it is there no more', async () => {
    const releases = await runRead(database, 'MATCH (r:Release) RETURN toString(r.at) ORDER BY r.number');
    const [first, second, third] = releases.map(([at]) => `, asOf: { knownOn: "${String(at)}" }`);
    const known = async (asOf: string | undefined): Promise<readonly string[] | undefined> =>
      outline(await timeline('district:wangchao', asOf));
    expect(await known(first)).toEqual(whole.slice(0, -1));
    expect(await known(second)).toEqual(whole);
    expect(await known(third)).toEqual(whole.filter((line) => !line.includes('supports')));
    expect(await timeline('district:wangchao', ', asOf: { knownOn: "2020-01-01T00:00:00Z" }')).toBeNull();
  });

  test('is null for what is not there, and refused for what is no id and for a cursor of another', async () => {
    expect(await timeline('district:nowhere')).toBeNull();
    const { errors } = await ask(server, '{ timeline(id: "香洲") { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    const cursor = (await timeline('district:wangchao', ', first: 1'))?.pageInfo.endCursor ?? '';
    const other = await ask(server, `{ timeline(id: "policy:wangchao-ten", after: "${cursor}") { totalCount } }`);
    expect(other.errors).toMatchObject([{ extensions: { code: 'CURSOR_MISMATCH' } }]);
  });
});

describe("the timeline of the project's own subject", () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await loadSeeds({ folder: 'seeds/xiangzhou-hengqin', documents: undefined, catalogue, database });
  });

  test('has every dated fact, event and figure of 香洲区 once, in order', async () => {
    const found = await timeline('district:xiangzhou', ', first: 1000');
    const [[dated, ended, undated] = []] = await runRead(
      database,
      `MATCH (:District {id: 'district:xiangzhou'})-[f]-(:Entity)
       RETURN count(f.validFrom), count(f.validTo), count(f) - count(coalesce(f.validFrom, f.validTo))`,
    );
    const nodes = found?.nodes ?? [];
    const count = (...kinds: readonly string[]): number => nodes.filter(({ kind }) => kinds.includes(kind)).length;
    expect([count('FACT_BEGAN'), count('FACT_ENDED')]).toEqual([dated, ended]);
    const figures = await runRead(
      database,
      "MATCH (:District {id: 'district:xiangzhou'})--(o:Observation) WHERE o.period IS NOT NULL RETURN count(DISTINCT o)",
    );
    expect([[count('FIGURE')]]).toEqual(figures);
    expect(count('FIGURE')).toBeGreaterThan(0);
    const keys = nodes.map(({ date, record, property }) => [date.earliest, date.latest, record?.id, property].join(' '));
    expect(keys).toEqual(keys.toSorted());
    expect(new Set(keys).size).toBe(keys.length);
    expect(found?.totalCount).toBe(keys.length);
    expect(found?.undatedCount).toBeLessThanOrEqual(Number(undated));
    expect(await walk('district:xiangzhou')).toEqual(nodes);
  });
});
