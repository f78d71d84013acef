import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadSeeds } from '../../../src/load/load.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { ask, openWorld, type World } from './open-world.js';

interface Neighbourhood {
  readonly nodes: readonly {
    readonly distance: number;
    readonly node: { readonly id: string };
    readonly links: readonly {
      readonly relation: string;
      readonly direction: string;
      readonly total: number;
      readonly shown: number;
      readonly leftOut: number;
    }[];
  }[];
  readonly facts: readonly { readonly id: string; readonly subject: { readonly id: string }; readonly object: { readonly id: string } }[];
  readonly truncated: boolean;
}

const fields =
  '{ nodes { distance node { id } links { relation direction total shown leftOut } } facts { id subject { id } object { id } } truncated }';

describe('what lies around entities, and measures over it', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });

  beforeEach(() => {
    world.statements.length = 0;
  });

  afterAll(() => world.close());

  const answer = async <T>(query: string): Promise<T> => {
    const { data, errors } = await ask<T>(world.server, query);
    expect(errors).toEqual([]);
    if (!data) throw new Error('expected data');
    return data;
  };
  const neighbourhood = async (args: string): Promise<Neighbourhood> =>
    (await answer<{ neighbourhood: Neighbourhood }>(`{ neighbourhood(${args}) ${fields} }`)).neighbourhood;
  const idsOf = ({ nodes }: Neighbourhood): readonly string[] => nodes.map(({ distance, node }) => `${String(distance)} ${node.id}`);
  const code = async (query: string): Promise<unknown> => (await ask(world.server, query)).errors[0]?.extensions?.['code'];

  test('is nodes and facts once each, nearest first, the best proven first of those', async () => {
    const found = await neighbourhood('ids: ["programme:one-tide"], depth: 2');
    expect(idsOf(found)).toEqual([
      '0 programme:one-tide',
      '1 district:wangchao',
      '1 institution:wangchao-science-bureau',
      '2 district:linyu-zone',
      '2 event:tide-forum',
      '2 policy:wangchao-ten',
      '2 person:lin-wangshu',
      // No better proven than the others and as undated, but of more facts.
      '2 district:donglan',
      '2 document:wangchao-2021',
      '2 observation:wangchao-gdp-2020',
      '2 institution:wangchao-college',
    ]);
    expect(new Set(found.facts.map(({ id }) => id)).size).toBe(found.facts.length);
    expect(found.truncated).toBe(false);
    // Level by level, then facts, links and the two fields of records.
    expect(world.statements).toHaveLength(7);
  });

  test('tells of every node and relation how many facts are shown and how many are left out', async () => {
    const few = await neighbourhood('ids: ["district:wangchao"], limit: 3');
    expect(few.truncated).toBe(true);
    expect(few.nodes).toHaveLength(3);
    const links = few.nodes[0]?.links ?? [];
    expect(links.reduce((sum, { total }) => sum + total, 0)).toBe(9);
    expect(links).toContainEqual({ relation: 'SUPPORTS', direction: 'OUT', total: 1, shown: 1, leftOut: 0 });
    expect(links).toContainEqual({ relation: 'ADJACENT_TO', direction: 'BOTH', total: 1, shown: 1, leftOut: 0 });
    expect(links).toContainEqual({ relation: 'FUNDS', direction: 'OUT', total: 1, shown: 0, leftOut: 1 });
    const shown = few.facts.filter(({ subject, object }) => [subject.id, object.id].includes('district:wangchao'));
    expect(links.reduce((sum, link) => sum + link.shown, 0)).toBe(shown.length);
    for (const { total, shown: count, leftOut } of few.nodes.flatMap((one) => one.links)) expect(count + leftOut).toBe(total);
  });

  test('follows only the classes, relations and direction that are asked for', async () => {
    expect(idsOf(await neighbourhood('ids: ["district:wangchao"], types: ["Person", "Institution"]'))).toEqual([
      '0 district:wangchao',
      '1 person:lin-wangshu',
      '1 institution:wangchao-science-bureau',
    ]);
    expect(idsOf(await neighbourhood('ids: ["district:wangchao"], relations: [PART_OF], direction: OUT, depth: 3'))).toEqual([
      '0 district:wangchao',
      '1 district:donglan',
    ]);
    expect(idsOf(await neighbourhood('ids: ["district:wangchao"], relations: []'))).toEqual(['0 district:wangchao']);
    expect(idsOf(await neighbourhood('ids: ["district:none", "district:donglan", "district:donglan"], relations: []'))).toEqual([
      '0 district:donglan',
    ]);
  });

  test('is that of a moment, links included', async () => {
    const then = await neighbourhood('ids: ["person:lin-wangshu"], asOf: {validOn: "2020"}');
    expect(idsOf(then)).toEqual(['0 person:lin-wangshu', '1 institution:wangchao-science-bureau']);
    expect(then.nodes[0]?.links).toEqual([{ relation: 'HOLDS_POSITION', direction: 'OUT', total: 1, shown: 1, leftOut: 0 }]);
    expect(idsOf(await neighbourhood('ids: ["person:lin-wangshu"]'))).toHaveLength(3);
    const before = await neighbourhood('ids: ["person:lin-wangshu"], asOf: {knownOn: "2020-01-01T00:00:00Z"}');
    expect(before.facts).toEqual([]);
  });

  test('refuses what is too much or does not exist', async () => {
    expect(await code('{ neighbourhood(ids: ["district:wangchao"], depth: 4) { truncated } }')).toBe('LIMIT_EXCEEDED');
    expect(await code('{ neighbourhood(ids: ["district:wangchao"], limit: 501) { truncated } }')).toBe('LIMIT_EXCEEDED');
    expect(await code('{ neighbourhood(ids: ["district:wangchao"], limit: 0) { truncated } }')).toBe('BAD_USER_INPUT');
    expect(await code('{ neighbourhood(ids: ["district:wangchao"], types: ["Prize"]) { truncated } }')).toBe('BAD_USER_INPUT');
  });

  interface Scores {
    readonly centrality: {
      readonly scores: readonly { readonly node: { readonly id: string }; readonly score: number }[];
      readonly settings: readonly { readonly name: string; readonly value: string }[];
      readonly entityCount: number;
      readonly factCount: number;
      readonly release: number;
    };
  }
  const centrality = async (args: string): Promise<Scores['centrality']> =>
    (
      await answer<Scores>(
        `{ centrality(${args}) { measure scores { node { id } score } settings { name value } entityCount factCount release } }`,
      )
    ).centrality;

  test('centrality ranks the entities of the whole graph or of a part, with what it was computed with', async () => {
    const degree = await centrality('measure: DEGREE, first: 2');
    expect(degree.scores).toEqual([
      { node: { id: 'district:wangchao' }, score: 9 },
      { node: { id: 'institution:wangchao-science-bureau' }, score: 5 },
    ]);
    expect(degree).toMatchObject({ entityCount: 13, factCount: 17, release: 1 });
    const rank = await centrality('measure: PAGERANK, first: 200');
    expect(rank.scores.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 3);
    expect(rank.settings).toContainEqual({ name: 'alpha', value: '0.85' });
    const between = await centrality('measure: BETWEENNESS, over: {ids: ["programme:one-tide"], depth: 1}');
    expect(between.scores.map(({ node }) => node.id)).toHaveLength(3);
    expect(await centrality('measure: DEGREE, over: {types: ["District"]}')).toMatchObject({ entityCount: 3, factCount: 4 });
    expect(await centrality('measure: DEGREE, over: {relations: [HOLDS_POSITION]}, asOf: {validOn: "2022"}')).toMatchObject({
      factCount: 1,
    });
    expect(await centrality('measure: DEGREE, over: {relations: []}')).toMatchObject({ scores: [], factCount: 0 });
  });

  test('communities are disjoint, and the same each time', async () => {
    interface Found {
      readonly communities: {
        readonly communities: readonly { readonly size: number; readonly nodes: readonly { readonly id: string }[] }[];
        readonly communityCount: number;
        readonly modularity: number;
        readonly entityCount: number;
      };
    }
    const query =
      '{ communities { communities { size nodes { id } } communityCount modularity entityCount settings { name value } release } }';
    const [first, second] = [await answer<Found>(query), await answer<Found>(query)];
    expect(second).toEqual(first);
    const { communities, communityCount, modularity, entityCount } = first.communities;
    expect(communities).toHaveLength(communityCount);
    const members = communities.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(new Set(members).size).toBe(entityCount);
    expect(members).toHaveLength(entityCount);
    expect(communities.map(({ size }) => size)).toEqual(communities.map(({ nodes }) => nodes.length));
    expect(modularity).toBeGreaterThan(0.2);
  });

  test('the real seeds have a neighbourhood and measures', async () => {
    await loadSeeds({ folder: path.resolve('seeds/xiangzhou-hengqin'), catalogue, database: world.database });
    const around = await neighbourhood('ids: ["district:hengqin-zone"], limit: 10');
    expect(around.nodes).toHaveLength(10);
    expect(around.truncated).toBe(true);
    expect(around.facts.length).toBeGreaterThanOrEqual(9);
    const links = around.nodes[0]?.links ?? [];
    const { district } = await answer<{ district: { facts: { totalCount: number } } }>(
      '{ district(id: "district:hengqin-zone") { facts { totalCount } } }',
    );
    expect(links.reduce((sum, { total }) => sum + total, 0)).toBe(district.facts.totalCount);
    const { scores } = await centrality('measure: PAGERANK, over: {ids: ["district:hengqin-zone"], depth: 3}, first: 5');
    expect(scores).toHaveLength(5);
  });
});
