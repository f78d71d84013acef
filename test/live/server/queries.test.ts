import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, openWorld, type World } from './open-world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

beforeEach(() => {
  world.statements.length = 0;
});

afterAll(() => world.close());

/** The data of a query that must not fail. */
async function dataOf(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { data, errors } = await ask(world.server, query, variables);
  expect(errors).toEqual([]);
  return data;
}

const ids = (list: unknown): readonly string[] =>
  (list as { readonly nodes: readonly { readonly id: string }[] }).nodes.map(({ id }) => id);

describe('the question of the project', () => {
  const query = `{ district(id: "district:linyu-zone") { name supportedBy(first: 10) { totalCount edges {
    node { id name } fact { validity { from { value } endState } evidence { paraphrase quote verified document { name } } } } } } }`;

  test('who supports the zone, since when and on what evidence, is answered by one statement', async () => {
    expect(await dataOf(query)).toEqual({
      district: {
        name: '临屿合作区',
        supportedBy: {
          totalCount: 1,
          edges: [
            {
              node: { id: 'district:wangchao', name: '望潮区' },
              fact: {
                validity: { from: { value: '2021-09-15' }, endState: 'ONGOING' },
                evidence: [
                  expect.objectContaining({
                    paraphrase: '论坛当天宣布全力支持合作区',
                    verified: true,
                    document: { name: '望潮区二〇二一年工作札记' },
                  }),
                  expect.objectContaining({ paraphrase: '同月出台十条，帮助到合作区创业的人', verified: true }),
                ],
              },
            },
          ],
        },
      },
    });
    expect(world.statements).toHaveLength(1);
  });

  test('five levels with aliases and fragments are one statement, and its text is the same with other values and aliases', async () => {
    const deep = (
      alias: string,
    ): string => `query Deep($id: ID!, $n: Int!) { ${alias}1: district(id: $id) { ...N ${alias}2: supportedBy(first: $n) { edges { node { ...N ... on District {
      ${alias}3: funds(first: $n) { nodes { ...N ... on Programme { ${alias}4: implementedBy(first: $n) { nodes { ...N ... on Institution {
      ${alias}5: cooperatesWith(first: $n) { nodes { ...N } } } } } } } } } } } } } }
      fragment N on Entity { ${alias}: name(languages: ["en"]) }`;
    const answer = await dataOf(deep('x'), { id: 'district:linyu-zone', n: 5 });
    expect(answer).toEqual({
      x1: {
        x: 'Linyu Cooperation Zone',
        x2: {
          edges: [
            {
              node: {
                x: 'Wangchao District',
                x3: {
                  nodes: [
                    {
                      x: 'One Tide Programme',
                      x4: { nodes: [{ x: 'Wangchao Science and Innovation Bureau', x5: { nodes: [{ x: 'Wangchao College' }] } }] },
                    },
                  ],
                },
              },
            },
          ],
        },
      },
    });
    await dataOf(deep('other'), { id: 'district:wangchao', n: 2 });
    expect(world.statements).toHaveLength(2);
    expect(new Set(world.statements).size).toBe(1);
  });

  test('each root field is a statement of its own', async () => {
    await dataOf('{ a: district(id: "district:wangchao") { id } b: district(id: "district:linyu-zone") { id } people { totalCount } }');
    expect(world.statements).toHaveLength(3);
  });
});

describe('a fact', () => {
  test('looks the same from both of its ends and by its own id', async () => {
    const fact =
      'fact { id kind revision confidence recordedAt subject { id } object { id } ... on SupportsFact { way(languages: ["en"]) } }';
    const { zone, district } = (await dataOf(`{
      zone: district(id: "district:linyu-zone") { supportedBy { edges { ${fact} } } }
      district: district(id: "district:wangchao") { supports { edges { ${fact} } } } }`)) as Record<
      'zone' | 'district',
      Record<string, { edges: { fact: { id: string } }[] }>
    >;
    const [seen] = zone['supportedBy']?.edges ?? [];
    expect(district['supports']?.edges).toEqual([seen]);
    expect(seen?.fact).toMatchObject({
      kind: 'SUPPORTS',
      revision: 1,
      confidence: 0.95,
      subject: { id: 'district:wangchao' },
      object: { id: 'district:linyu-zone' },
      way: 'Full support for building it up',
    });
    const { node } = (await dataOf('query Q($id: ID!) { node(id: $id) { __typename id ... on Fact { subject { id } object { id } } } }', {
      id: seen?.fact.id,
    })) as Record<string, unknown>;
    expect(node).toEqual({
      __typename: 'SupportsFact',
      id: seen?.fact.id,
      subject: { id: 'district:wangchao' },
      object: { id: 'district:linyu-zone' },
    });
  });

  test('of a symmetric relation is seen from either end, its subject and object as recorded', async () => {
    const { a, b } = (await dataOf(`{
      a: district(id: "district:wangchao") { adjacentTo { edges { node { id } fact { subject { id } object { id } } } } }
      b: district(id: "district:linyu-zone") { adjacentTo { edges { node { id } fact { subject { id } object { id } } } } } }`)) as Record<
      string,
      { adjacentTo: { edges: { node: object; fact: object }[] } }
    >;
    expect(a?.adjacentTo.edges[0]?.node).toEqual({ id: 'district:linyu-zone' });
    expect(b?.adjacentTo.edges[0]?.node).toEqual({ id: 'district:wangchao' });
    expect(a?.adjacentTo.edges[0]?.fact).toEqual(b?.adjacentTo.edges[0]?.fact);
  });

  test('of any kind stands in the facts of both its ends', async () => {
    const { institution } = (await dataOf(
      `{ institution(id: "institution:wangchao-science-bureau") { facts(first: 50) { totalCount edges { node { id } fact { kind } } } } }`,
    )) as {
      institution: { facts: { totalCount: number; edges: { fact: { kind: string } }[] } };
    };
    expect(institution.facts.edges.map(({ fact }) => fact.kind).sort()).toEqual([
      'COOPERATES_WITH',
      'CREATED_BY',
      'HOLDS_POSITION',
      'IMPLEMENTS',
      'PART_OF',
    ]);
    expect(institution.facts.totalCount).toBe(5);
  });
});

describe('a name', () => {
  test('comes in the first language asked for that it has, in 简体 otherwise', async () => {
    expect(
      await dataOf(
        '{ district(id: "district:linyu-zone") { pt: name(languages: ["pt", "en"]) fr: name(languages: ["fr"]) hk: name(languages: ["zh-Hant-HK"]) name names { language text } } }',
      ),
    ).toEqual({
      district: {
        pt: 'Linyu Cooperation Zone',
        fr: '临屿合作区',
        hk: '臨嶼合作區',
        name: '临屿合作区',
        names: [
          { language: 'zh-Hans', text: '临屿合作区' },
          { language: 'zh-Hant', text: '臨嶼合作區' },
          { language: 'en', text: 'Linyu Cooperation Zone' },
        ],
      },
    });
  });
});

describe('pages', () => {
  const orders: readonly (readonly [name: string, orderBy: string])[] = [
    ['by id', '[]'],
    ['by a property that some lack, ascending', '[{ divisionCode: ASC }]'],
    ['by a property that some lack, descending', '[{ divisionCode: DESC }]'],
    ['by two keys', '[{ level: DESC }, { name: ASC }]'],
  ];

  test.each(orders)('%s hold every row once and in the order of the whole', async (_name, orderBy) => {
    const whole = ids(((await dataOf(`{ districts(orderBy: ${orderBy}) { nodes { id } } }`)) as { districts: unknown }).districts);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { districts } = (await dataOf(
        `query Page($after: String) { districts(first: 1, after: $after, orderBy: ${orderBy}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )) as { districts: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
      seen.push(...ids(districts));
      ({ hasNextPage: more, endCursor: after } = districts.pageInfo);
    }
    expect(whole.length).toBeGreaterThan(2);
    expect(seen).toEqual(whole);
  });

  test('of facts sorted by a date that some lack put those last in either direction', async () => {
    const walk = async (direction: string): Promise<readonly (string | null)[]> => {
      const { district } = (await dataOf(
        `{ district(id: "district:wangchao") { facts(first: 50, orderBy: [{ validFrom: ${direction} }]) { edges { fact { validity { from { earliest } } } } } } }`,
      )) as { district: { facts: { edges: { fact: { validity: { from: { earliest: string } | null } } }[] } } };
      return district.facts.edges.map(({ fact }) => fact.validity.from?.earliest ?? null);
    };
    const ascending = await walk('ASC');
    const descending = await walk('DESC');
    const dated = ascending.filter((day) => day !== null);
    expect(dated.length).toBeGreaterThan(2);
    expect(ascending).toEqual([...dated.toSorted(), ...ascending.filter((day) => day === null)]);
    expect(descending).toEqual([...dated.toSorted().reverse(), ...ascending.filter((day) => day === null)]);
  });

  test('take no cursor of another list, filter or order', async () => {
    const { districts } = (await dataOf('{ districts(first: 1) { pageInfo { endCursor } } }')) as {
      districts: { pageInfo: { endCursor: string } };
    };
    const { errors, data } = await ask(
      world.server,
      'query Q($after: String) { districts(first: 1, after: $after, orderBy: [{ name: ASC }]) { nodes { id } } }',
      {
        after: districts.pageInfo.endCursor,
      },
    );
    expect(data).toEqual({ districts: null });
    expect(errors).toMatchObject([{ path: ['districts'], extensions: { code: 'CURSOR_MISMATCH' } }]);
  });
});

describe('where', () => {
  const cases: readonly (readonly [what: string, where: string, expected: readonly string[]])[] = [
    ['eq matches a name in any language', '{ name: { eq: "Donglan" } }', ['district:donglan']],
    ['contains ignores case and accents', '{ name: { contains: "WANGCHÁO" } }', ['district:wangchao']],
    ['startsWith starts with any of the names', '{ name: { startsWith: "distrito" } }', ['district:wangchao']],
    ['startsWith does not match within', '{ name: { startsWith: "cooperation" } }', []],
    ['in of none matches nothing', '{ id: { in: [] } }', []],
    ['or of none is false', '{ or: [] }', []],
    ['and of none is true', '{ and: [] }', ['district:donglan', 'district:linyu-zone', 'district:wangchao']],
    ['not counts a missing value as not so', '{ not: { divisionCode: { eq: "990100" } } }', ['district:linyu-zone', 'district:wangchao']],
    ['isNull finds what is missing', '{ divisionCode: { isNull: true } }', ['district:linyu-zone']],
    ['has finds an alias', '{ aliases: { has: "临屿" } }', ['district:linyu-zone']],
    ['some asks for a fact', '{ supports: { some: {} } }', ['district:wangchao']],
    [
      'some binds fact and far end together',
      '{ supports: { some: { confidence: { gte: 0.9 }, node: { district: { name: { eq: "东澜市" } } } } } }',
      [],
    ],
    ['none asks for no fact', '{ partOf: { none: {} } }', ['district:donglan']],
    ['every is true for no facts', '{ funds: { every: { confidence: { gte: 1 } } } }', ['district:donglan', 'district:linyu-zone']],
    [
      'every counts a missing value as not so',
      '{ held: { every: { confidence: { gte: 0 } } } }',
      ['district:donglan', 'district:linyu-zone'],
    ],
    ['an inverse is asked like any relation', '{ positionHolders: { some: { node: { name: { eq: "林望舒" } } } } }', ['district:wangchao']],
    [
      'a quantity is compared within its unit',
      '{ funds: { some: { amount: { unit: "CNY", value: { gte: "30000000" } } } } }',
      ['district:wangchao'],
    ],
    ['a period overlaps what may lie within it', '{ funds: { some: { validity: { overlaps: "2022-03" } } } }', ['district:wangchao']],
    ['a period has ended where it ended', '{ funds: { some: { validity: { overlaps: "2024" } } } }', []],
  ];

  test.each(cases)('%s', async (_what, where, expected) => {
    const { districts } = (await dataOf(`{ districts(where: ${where}) { nodes { id } totalCount } }`)) as {
      districts: { totalCount: number };
    };
    expect(ids(districts)).toEqual(expected);
    expect(districts.totalCount).toBe(expected.length);
  });
});

describe('node and nodes', () => {
  test('keep the order asked for and give null for what is not there', async () => {
    const { nodes } = (await dataOf(
      'query Q($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { name } ... on Passage { start } } }',
      {
        ids: ['passage:wc-01', 'district:nowhere', 'district:wangchao', 'dragon:x', 'supports:0', 'district:wangchao'],
      },
    )) as { nodes: unknown };
    expect(nodes).toEqual([
      { __typename: 'Passage', id: 'passage:wc-01', start: 14 },
      null,
      { __typename: 'District', id: 'district:wangchao', name: '望潮区' },
      null,
      null,
      { __typename: 'District', id: 'district:wangchao', name: '望潮区' },
    ]);
    expect(world.statements).toHaveLength(1);
  });

  test('an unknown id is null, without an error', async () => {
    expect(
      await dataOf(
        '{ node(id: "district:nowhere") { id } district(id: "district:nowhere") { id } wrong: district(id: "person:lin-wangshu") { id } }',
      ),
    ).toEqual({
      node: null,
      district: null,
      wrong: null,
    });
  });
});

describe('a passage', () => {
  test('stands in its document and knows whom it mentions it', async () => {
    const { document, person } = (await dataOf(`{
      document(id: "document:wangchao-2021") { passages(first: 3) { totalCount nodes { id } } }
      person(id: "person:lin-wangshu") { mentionedIn { nodes { id quote start end } } } }`)) as Record<
      'document' | 'person',
      Record<string, unknown>
    >;
    expect(document['passages']).toEqual({
      totalCount: 9,
      nodes: [{ id: 'passage:wc-01' }, { id: 'passage:wc-02' }, { id: 'passage:wc-03' }],
    });
    expect(person['mentionedIn']).toEqual({
      nodes: [{ id: 'passage:wc-07', quote: expect.stringContaining('林望舒'), start: 204, end: 238 }],
    });
  });
});
