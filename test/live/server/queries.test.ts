import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { graphql } from '../../../src/generated/gql.js';
import type { DistrictOrderBy, DistrictWhere, PageOfDistrictsQuery } from '../../../src/generated/graphql.js';
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
async function dataOf<TData = unknown, TVariables = Readonly<Record<string, unknown>>>(
  query: string | TypedDocumentNode<TData, TVariables>,
  variables?: TVariables,
): Promise<TData> {
  const { data, errors } = await ask(world.server, query, variables);
  expect(errors).toEqual([]);
  if (data === null || data === undefined) throw new Error('an answer without errors has data');
  return data;
}

const ids = (nodes: readonly { readonly id: string }[] | undefined): readonly string[] => (nodes ?? []).map(({ id }) => id);

describe('the question of the project', () => {
  const query = graphql(`
    query WhoSupports($zone: ID!) {
      district(id: $zone) {
        name
        supportedBy(first: 10) {
          totalCount
          edges {
            node {
              id
              name
            }
            fact {
              validity {
                from {
                  value
                }
                endState
              }
              evidence {
                paraphrase
                quote
                verified
                document {
                  name
                }
              }
            }
          }
        }
      }
    }
  `);

  test('who supports the zone, since when and on what evidence, is answered by one statement', async () => {
    expect(await dataOf(query, { zone: 'district:linyu-zone' })).toEqual({
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

  test('one statement answers all root fields, and one that finds nothing takes none with it', async () => {
    const data = await dataOf(
      '{ a: district(id: "district:wangchao") { id } none: district(id: "district:none") { id } people { totalCount } }',
    );
    expect(data).toEqual({ a: { id: 'district:wangchao' }, none: null, people: { totalCount: 2 } });
    expect(world.statements).toHaveLength(1);
  });
});

describe('a fact', () => {
  const bothEnds = graphql(`
    query SupportFromBothEnds {
      zone: district(id: "district:linyu-zone") {
        supportedBy {
          edges {
            fact {
              ...SupportsFactInFull
            }
          }
        }
      }
      district(id: "district:wangchao") {
        supports {
          edges {
            fact {
              ...SupportsFactInFull
            }
          }
        }
      }
    }
    fragment SupportsFactInFull on SupportsFact {
      id
      kind
      revision
      confidence
      recordedAt
      subject {
        id
      }
      object {
        id
      }
      way(languages: ["en"])
    }
  `);
  const byId = graphql(`
    query FactById($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Fact {
          subject {
            id
          }
          object {
            id
          }
        }
      }
    }
  `);

  test('looks the same from both of its ends and by its own id', async () => {
    const { zone, district } = await dataOf(bothEnds);
    const fact = zone?.supportedBy.edges[0]?.fact;
    expect(district?.supports.edges[0]?.fact).toEqual(fact);
    expect(fact).toMatchObject({
      kind: 'SUPPORTS',
      revision: 1,
      confidence: 0.95,
      subject: { id: 'district:wangchao' },
      object: { id: 'district:linyu-zone' },
      way: 'Full support for building it up',
      recordedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/),
    });
    const { node } = await dataOf(byId, { id: fact?.id ?? '' });
    expect(node).toEqual({
      __typename: 'SupportsFact',
      id: fact?.id,
      subject: { id: 'district:wangchao' },
      object: { id: 'district:linyu-zone' },
    });
  });

  const neighbours = graphql(`
    query Neighbours($id: ID!) {
      district(id: $id) {
        adjacentTo {
          edges {
            node {
              id
            }
            fact {
              subject {
                id
              }
              object {
                id
              }
            }
          }
        }
      }
    }
  `);

  test('of a symmetric relation is seen from either end, its subject and object as recorded', async () => {
    const [a] = (await dataOf(neighbours, { id: 'district:wangchao' })).district?.adjacentTo.edges ?? [];
    const [b] = (await dataOf(neighbours, { id: 'district:linyu-zone' })).district?.adjacentTo.edges ?? [];
    expect([a?.node.id, b?.node.id]).toEqual(['district:linyu-zone', 'district:wangchao']);
    expect(a?.fact).toEqual(b?.fact);
  });

  const allFacts = graphql(`
    query FactsOfTheBureau {
      institution(id: "institution:wangchao-science-bureau") {
        facts(first: 50) {
          totalCount
          edges {
            fact {
              kind
            }
          }
        }
      }
    }
  `);

  test('of any kind stands in the facts of both its ends', async () => {
    const facts = (await dataOf(allFacts)).institution?.facts;
    expect(facts?.edges.map(({ fact }) => fact.kind).sort()).toEqual([
      'COOPERATES_WITH',
      'CREATED_BY',
      'HOLDS_POSITION',
      'IMPLEMENTS',
      'PART_OF',
    ]);
    expect(facts?.totalCount).toBe(5);
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
  const page = graphql(`
    query PageOfDistricts($first: Int! = 25, $after: String, $orderBy: [DistrictOrderBy!]) {
      districts(first: $first, after: $after, orderBy: $orderBy) {
        nodes {
          id
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `);
  const orders: readonly (readonly [name: string, orderBy: readonly DistrictOrderBy[]])[] = [
    ['by id', []],
    ['by a property that some lack, ascending', [{ divisionCode: 'ASC' }]],
    ['by a property that some lack, descending', [{ divisionCode: 'DESC' }]],
    ['by two keys', [{ level: 'DESC' }, { name: 'ASC' }]],
  ];

  test.each(orders)('%s hold every row once and in the order of the whole', async (_name, orderBy) => {
    const whole = ids((await dataOf(page, { orderBy })).districts?.nodes);
    const seen: string[] = [];
    for (let after: string | null | undefined = null, more = true; more;) {
      const { districts }: PageOfDistrictsQuery = await dataOf(page, { first: 1, after, orderBy });
      seen.push(...ids(districts?.nodes));
      after = districts?.pageInfo.endCursor;
      more = districts?.pageInfo.hasNextPage === true;
    }
    expect(whole.length).toBeGreaterThan(2);
    expect(seen).toEqual(whole);
  });

  const factsByDate = graphql(`
    query FactsByDate($direction: SortDirection!) {
      district(id: "district:wangchao") {
        facts(first: 50, orderBy: [{ validFrom: $direction }]) {
          edges {
            fact {
              validity {
                from {
                  earliest
                }
              }
            }
          }
        }
      }
    }
  `);

  test('of facts sorted by a date that some lack put those last in either direction', async () => {
    const walk = async (direction: 'ASC' | 'DESC'): Promise<readonly (string | null)[]> =>
      (await dataOf(factsByDate, { direction })).district?.facts.edges.map(({ fact }) => fact.validity.from?.earliest ?? null) ?? [];
    const ascending = await walk('ASC');
    const dated = ascending.filter((day) => day !== null);
    const undated = ascending.filter((day) => day === null);
    expect([dated.length > 2, undated.length > 0]).toEqual([true, true]);
    expect(ascending).toEqual([...dated.toSorted(), ...undated]);
    expect(await walk('DESC')).toEqual([...dated.toSorted().reverse(), ...undated]);
  });

  test('take no cursor of the same list of another district', async () => {
    const facts = 'query Q($id: ID!, $after: String) { district(id: $id) { facts(first: 1, after: $after) { pageInfo { endCursor } } } }';
    const { district } = await dataOf<{ district: { facts: { pageInfo: { endCursor: string } } } }>(facts, { id: 'district:wangchao' });
    const { errors } = await ask(world.server, facts, { id: 'district:donglan', after: district.facts.pageInfo.endCursor });
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_MISMATCH' } }]);
  });

  test('take no cursor of another list, filter or order', async () => {
    const { districts } = await dataOf(page, { first: 1 });
    const after = districts?.pageInfo.endCursor ?? null;
    const { errors, data } = await ask(world.server, page, { first: 1, after, orderBy: [{ name: 'ASC' }] });
    expect(data).toEqual({ districts: null });
    expect(errors).toMatchObject([{ path: ['districts'], extensions: { code: 'CURSOR_MISMATCH' } }]);
  });
});

describe('where', () => {
  const query = graphql(`
    query DistrictsWhere($where: DistrictWhere!) {
      districts(where: $where) {
        totalCount
        nodes {
          id
        }
      }
    }
  `);

  const cases: readonly (readonly [what: string, where: DistrictWhere, expected: readonly string[]])[] = [
    ['eq matches a name in any language', { name: { eq: 'Donglan' } }, ['district:donglan']],
    ['contains ignores case and accents', { name: { contains: 'WANGCHÁO' } }, ['district:wangchao']],
    ['startsWith starts with any of the names', { name: { startsWith: 'distrito' } }, ['district:wangchao']],
    ['startsWith does not match within', { name: { startsWith: 'cooperation' } }, []],
    ['in of none matches nothing', { id: { in: [] } }, []],
    ['or of none is false', { or: [] }, []],
    ['and of none is true', { and: [] }, ['district:donglan', 'district:linyu-zone', 'district:wangchao']],
    ['not counts a missing value as not so', { not: { divisionCode: { eq: '990100' } } }, ['district:linyu-zone', 'district:wangchao']],
    ['isNull finds what is missing', { divisionCode: { isNull: true } }, ['district:linyu-zone']],
    ['has finds an alias', { aliases: { has: '临屿' } }, ['district:linyu-zone']],
    ['some asks for a fact', { supports: { some: {} } }, ['district:wangchao']],
    [
      'some binds fact and far end together',
      { supports: { some: { confidence: { gte: 0.9 }, node: { district: { name: { eq: '东澜市' } } } } } },
      [],
    ],
    ['none asks for no fact', { partOf: { none: {} } }, ['district:donglan']],
    ['every is true for no facts', { funds: { every: { confidence: { gte: 1 } } } }, ['district:donglan', 'district:linyu-zone']],
    [
      'every counts a missing value as not so',
      { held: { every: { confidence: { gte: 0 } } } },
      ['district:donglan', 'district:linyu-zone'],
    ],
    ['an inverse is asked like any relation', { positionHolders: { some: { node: { name: { eq: '林望舒' } } } } }, ['district:wangchao']],
    [
      'a quantity is compared within its unit',
      { funds: { some: { amount: { unit: 'CNY', value: { gte: '30000000' } } } } },
      ['district:wangchao'],
    ],
    ['a period overlaps what may lie within it', { funds: { some: { validity: { overlaps: '2022-03' } } } }, ['district:wangchao']],
    ['a period holds behind a day before its end', { funds: { some: { validity: { endsAfter: '2023-12-29' } } } }, ['district:wangchao']],
    ['a period no longer holds on its end', { funds: { some: { validity: { endsAfter: '2023-12-30' } } } }, []],
    ['a period has ended where it ended', { funds: { some: { validity: { overlaps: '2024' } } } }, []],
  ];

  test.each(cases)('%s', async (_what, where, expected) => {
    const { districts } = await dataOf(query, { where });
    expect(ids(districts?.nodes)).toEqual(expected);
    expect(districts?.totalCount).toBe(expected.length);
  });
});

test('an alias may be any name, even one that JavaScript gives a meaning', async () => {
  const data = await dataOf('{ district(id: "district:wangchao") { __proto__: name constructor: id } }');
  expect(JSON.stringify(data)).toBe('{"district":{"__proto__":"望潮区","constructor":"district:wangchao"}}');
});

describe('node and nodes', () => {
  const several = graphql(`
    query SeveralOfAllSorts($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        id
        ... on Entity {
          name
        }
        ... on Passage {
          start
        }
      }
    }
  `);

  test('keep the order asked for and give null for what is not there', async () => {
    const { nodes } = await dataOf(several, {
      ids: ['passage:wc-01', 'district:nowhere', 'district:wangchao', 'dragon:x', 'supports:0', 'district:wangchao'],
    });
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
    const query =
      '{ node(id: "district:nowhere") { id } district(id: "district:nowhere") { id } wrong: district(id: "person:lin-wangshu") { id } }';
    expect(await dataOf(query)).toEqual({ node: null, district: null, wrong: null });
  });
});

describe('a passage', () => {
  const query = graphql(`
    query PassagesOfADocumentAndOfAPerson {
      document(id: "document:wangchao-2021") {
        passages(first: 3) {
          totalCount
          nodes {
            id
          }
        }
      }
      person(id: "person:lin-wangshu") {
        mentionedIn {
          nodes {
            id
            quote
            start
            end
          }
        }
      }
    }
  `);

  test('stands in its document, in the order of the text, and knows whom it mentions', async () => {
    const { document, person } = await dataOf(query);
    expect(document?.passages.totalCount).toBe(9);
    expect(ids(document?.passages.nodes)).toEqual(['passage:wc-01', 'passage:wc-02', 'passage:wc-03']);
    expect(person?.mentionedIn.nodes).toEqual([{ id: 'passage:wc-07', quote: expect.stringContaining('林望舒'), start: 204, end: 238 }]);
  });
});
