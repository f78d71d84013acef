import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { type RunningServer, startServer } from '../../../src/server/start-server.js';
import { copyWorld, worldDocuments } from '../load/world-copy.js';
import { openEmptyGraph } from '../open-empty-graph.js';
import { ask } from '../server/open-world.js';

let database: Database;
let server: RunningServer;
/** When each release was made. */
let moments: readonly string[];

/**
 * Release 2 renames an event and corrects its date and what a passage says; release 3 retires a figure, release 4 brings it back for another year, and release
 * 5 drops its year.
 */
beforeAll(async () => {
  database = await openEmptyGraph();
  const world = await copyWorld();
  const load = () => loadSeeds({ folder: world.folder, documents: worldDocuments, catalogue, database });
  try {
    await load();
    await world.edit(
      'initiatives.yaml',
      'zh-Hans: 同潮论坛, en: Tide Forum }\n    startDate: 2021-09-15',
      'zh-Hans: 同潮大会 }\n    startDate: 2021-10',
    );
    await world.edit('documents.yaml', '论坛当天宣布全力支持合作区', '大会宣布全力支持合作区');
    await load();
    const text = await readFile(join(world.folder, 'initiatives.yaml'), 'utf8');
    const figure = text.slice(text.indexOf('observations:\n'));
    await world.edit('initiatives.yaml', figure, '');
    await world.edit('documents.yaml', 'observation:wangchao-gdp-2020, ', '');
    await load();
    await world.write('initiatives.yaml', text.replace('period: 2020', 'period: 2019'));
    await load();
    await world.edit('initiatives.yaml', '    period: 2019\n', '');
    await load();
  } finally {
    await world.remove();
  }
  moments = (await runRead(database, 'MATCH (r:Release) RETURN toString(r.at) ORDER BY r.number')).map(([at]) => String(at));
  server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

interface Timeline {
  readonly nodes: readonly {
    readonly date: { readonly value: string };
    readonly property: string;
    readonly record: {
      readonly id: string;
      readonly name?: string;
      readonly period?: { readonly value: string };
      readonly evidence?: readonly { readonly paraphrase: string }[];
    } | null;
  }[];
  readonly totalCount: number;
  readonly undatedCount: number;
}

async function timeline(id: string, release: number | undefined): Promise<Timeline | undefined> {
  const knownOn = release === undefined ? undefined : moments[release - 1];
  const { data, errors } = await ask<{ timeline: Timeline }>(
    server,
    `query ($asOf: AsOf) { timeline(id: "${id}", asOf: $asOf) {
      nodes { date { value } property record { id ... on Entity { name } ... on Observation { period { value } } ... on Fact { evidence { paraphrase } } } }
      totalCount undatedCount
    } }`,
    { asOf: { knownOn } },
  );
  expect(errors).toEqual([]);
  return data?.timeline;
}

/** What stands in it of events and figures, with the name that each record shows. */
async function dated(id: string, release: number | undefined): Promise<unknown> {
  const found = await timeline(id, release);
  expect(found?.totalCount).toBe(found?.nodes.length);
  return found?.nodes.flatMap(({ date, property, record }) =>
    record !== null && ['startDate', 'period'].includes(property)
      ? [[date.value, record.id.replace(/:.*/, ''), record.name, ...(record.period === undefined ? [] : [record.period.value])]]
      : [],
  );
}

describe('a timeline as it was known', () => {
  const releases = [1, 2, 3, 4, 5];
  const forum = ['2021-09-15', 'event', '同潮论坛'];
  const congress = ['2021-10', 'event', '同潮大会'];
  const figure = (year: string): readonly string[] => [year, 'observation', '望潮区2020年地区生产总值', year];

  test('has the dates of then, each with its record of then', async () => {
    const found = await Promise.all([...releases, undefined].map((release) => dated('district:wangchao', release)));
    expect(found).toEqual([
      [figure('2020'), forum],
      [figure('2020'), congress],
      [congress],
      [figure('2019'), congress],
      [congress],
      [congress],
    ]);
  });

  test("has the entity's own dates of then, also where it was not there for a time", async () => {
    const own = async (id: string): Promise<unknown> => Promise.all(releases.map((release) => dated(id, release)));
    expect(await own('event:tide-forum')).toEqual([[forum], [congress], [congress], [congress], [congress]]);
    expect(await own('observation:wangchao-gdp-2020')).toEqual([[figure('2020')], [figure('2020')], undefined, [figure('2019')], []]);
  });

  test('shows the evidence of then', async () => {
    const evidence = async (release: number | undefined): Promise<unknown> =>
      (await timeline('event:tide-forum', release))?.nodes.flatMap(
        ({ record }) => record?.evidence?.map(({ paraphrase }) => paraphrase) ?? [],
      );
    expect(await evidence(1)).toEqual(['论坛当天宣布全力支持合作区']);
    expect(await evidence(2)).toEqual(['大会宣布全力支持合作区']);
    expect(await evidence(undefined)).toEqual(await evidence(2));
  });

  test('counts what leads to no date as it then stood', async () => {
    const counts = await Promise.all([...releases, undefined].map((release) => timeline('district:wangchao', release)));
    expect(counts.map((found) => found?.undatedCount)).toEqual([3, 3, 3, 3, 4, 4]);
  });
});
