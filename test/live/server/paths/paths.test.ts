import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, openWorld, type World } from '../open-world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

beforeEach(() => {
  world.statements.length = 0;
});

afterAll(() => world.close());

/** What `paths` answers to these arguments. */
async function pathsOf(args: string, selection: string): Promise<unknown> {
  const { data, errors } = await ask<{ readonly paths: unknown }>(world.server, `{ paths(${args}) { ${selection} } }`);
  expect(errors).toEqual([]);
  return data?.paths;
}

const ends = 'from: "person:lin-wangshu", to: "programme:one-tide"';
const way = 'truncated paths { length steps { fact { kind } direction node { id } } }';

const throughBureau = {
  length: 2,
  steps: [
    { fact: { kind: 'HOLDS_POSITION' }, direction: 'FORWARD', node: { id: 'institution:wangchao-science-bureau' } },
    { fact: { kind: 'IMPLEMENTS' }, direction: 'FORWARD', node: { id: 'programme:one-tide' } },
  ],
};
const throughDistrict = {
  length: 2,
  steps: [
    { fact: { kind: 'HOLDS_POSITION' }, direction: 'FORWARD', node: { id: 'district:wangchao' } },
    { fact: { kind: 'FUNDS' }, direction: 'FORWARD', node: { id: 'programme:one-tide' } },
  ],
};

describe('how two entities are connected', () => {
  test('is answered by one statement: facts with their evidence and validity, nodes with their names, and the period shared', async () => {
    const found = await pathsOf(
      `${ends}, maxLength: 2, types: ["District"]`,
      `truncated paths {
        length start { id name }
        period { from { earliest latest } to { earliest latest } certainty }
        steps { direction node { name __typename } fact {
          __typename subject { id } object { id } validity { from { value } to { value } endState }
          evidence { paraphrase document { name } } ... on HoldsPositionFact { title } ... on FundsFact { amount { value unit } }
        } }
      }`,
    );
    expect(world.statements).toHaveLength(1);
    const document = { name: '望潮区二〇二一年工作札记' };
    expect(found).toEqual({
      truncated: false,
      paths: [
        {
          length: 2,
          start: { id: 'person:lin-wangshu', name: '林望舒' },
          period: {
            from: { earliest: '2021-06-01', latest: '2021-06-30' },
            to: { earliest: '2023-01-01', latest: '2023-12-31' },
            certainty: 'CERTAIN',
          },
          steps: [
            {
              direction: 'FORWARD',
              node: { name: '望潮区', __typename: 'District' },
              fact: {
                __typename: 'HoldsPositionFact',
                subject: { id: 'person:lin-wangshu' },
                object: { id: 'district:wangchao' },
                validity: { from: { value: '2021-06' }, to: null, endState: 'ONGOING' },
                evidence: [{ paraphrase: '林望舒2019年任局长，2021年6月改任副区长', document }],
                title: '副区长',
              },
            },
            {
              direction: 'FORWARD',
              node: { name: '同潮计划', __typename: 'Programme' },
              fact: {
                __typename: 'FundsFact',
                subject: { id: 'district:wangchao' },
                object: { id: 'programme:one-tide' },
                validity: { from: { value: '2020' }, to: { value: '2023' }, endState: 'ENDED' },
                evidence: [{ paraphrase: '区财政三年出资三千万元办同潮计划', document }],
                amount: { value: '30000000', unit: 'CNY' },
              },
            },
          ],
        },
      ],
    });
  });

  test('facts are followed either way, and say which', async () => {
    const backwards = 'from: "programme:one-tide", to: "person:lin-wangshu", maxLength: 2, relations: [IMPLEMENTS, HOLDS_POSITION]';
    expect(await pathsOf(backwards, way)).toEqual({
      truncated: false,
      paths: [
        {
          length: 2,
          steps: [
            { fact: { kind: 'IMPLEMENTS' }, direction: 'BACKWARD', node: { id: 'institution:wangchao-science-bureau' } },
            { fact: { kind: 'HOLDS_POSITION' }, direction: 'BACKWARD', node: { id: 'person:lin-wangshu' } },
          ],
        },
      ],
    });
  });

  test('the shortest come first, and whether there are more is said', async () => {
    expect(await pathsOf(`${ends}, k: 2`, 'truncated paths { length }')).toEqual({
      truncated: true,
      paths: [{ length: 2 }, { length: 2 }],
    });
    expect(await pathsOf(`${ends}, k: 1`, 'truncated')).toEqual({ truncated: true });
  });

  test('under aliases, with fragments, beside other fields and under another name', async () => {
    const { data, errors } = await ask(
      world.server,
      `query Q($from: ID!, $to: ID!) {
        a: paths(from: $from, to: $to, maxLength: 2) { __typename all: paths { ...Way } again: paths { steps { __typename node { id } } } }
        b: paths(from: $to, to: $from, maxLength: 1) { paths { length } truncated }
        district(id: "district:wangchao") { id }
      }
      fragment Way on Path { __typename n: length period { __typename certainty } }`,
      { from: 'district:wangchao', to: 'district:linyu-zone' },
    );
    expect(errors).toEqual([]);
    expect(world.statements).toHaveLength(1);
    const [first] = (data as { readonly a: { readonly all: readonly unknown[] } }).a.all;
    expect(first).toMatchObject({ __typename: 'Path', n: 1 });
    expect(data).toMatchObject({
      a: {
        __typename: 'PathSet',
        again: expect.arrayContaining([{ steps: [{ __typename: 'PathStep', node: { id: 'district:linyu-zone' } }] }]),
      },
      b: { truncated: false, paths: [{ length: 1 }, { length: 1 }] },
      district: { id: 'district:wangchao' },
    });
  });
});

describe('facts that never held together', () => {
  const args =
    'from: "institution:wangchao-science-bureau", to: "programme:one-tide", maxLength: 3, relations: [HOLDS_POSITION, FUNDS], types: ["Person", "District"]';

  test('are no path', async () => {
    expect(await pathsOf(`${args}, asOf: { validOn: "2019" }`, way)).toEqual({ truncated: false, paths: [] });
    expect(await pathsOf(args, 'paths { period { certainty } }')).toEqual({ paths: [{ period: { certainty: 'POSSIBLE' } }] });
  });

  test('are one where that is not asked for, without a period', async () => {
    const none =
      'from: "institution:wangchao-science-bureau", to: "district:linyu-zone", maxLength: 3, relations: [HOLDS_POSITION, SUPPORTS]';
    expect(await pathsOf(none, way)).toEqual({ truncated: false, paths: [] });
    expect(await pathsOf(`${none}, overlapping: false`, 'paths { length period { certainty } }')).toEqual({
      paths: [{ length: 3, period: null }],
    });
  });

  test('on a day, only facts that may hold on it are followed', async () => {
    const types = `${ends}, maxLength: 2`;
    expect(await pathsOf(`${types}, asOf: { validOn: "2020" }`, way)).toEqual({ truncated: false, paths: [throughBureau] });
    expect(await pathsOf(`${types}, asOf: { validOn: "2022-03" }`, way)).toEqual({ truncated: false, paths: [throughDistrict] });
  });
});

describe('no answer and no path are told apart', () => {
  test('null where an end is not there or no entity', async () => {
    expect(await pathsOf('from: "district:nowhere", to: "district:wangchao"', way)).toBeNull();
    expect(await pathsOf('from: "district:wangchao", to: "dragon:a"', way)).toBeNull();
  });

  test('an empty list where no path is so short', async () => {
    expect(await pathsOf(`${ends}, maxLength: 1`, way)).toEqual({ truncated: false, paths: [] });
    expect(await pathsOf(`${ends}, relations: []`, way)).toEqual({ truncated: false, paths: [] });
  });

  test('nothing was known before it was recorded', async () => {
    expect(await pathsOf(`${ends}, asOf: { knownOn: "2000-01-01T00:00:00Z" }`, way)).toBeNull();
  });

  test('a path to itself is refused, and the fields beside it are answered', async () => {
    const query = 'query Q($id: ID!) { paths(from: $id, to: $id) { truncated } district(id: $id) { id } }';
    const { data, errors } = await ask(world.server, query, { id: 'district:wangchao' });
    expect(data).toEqual({ paths: null, district: { id: 'district:wangchao' } });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['paths'],
        message: 'paths(to:): expected another entity than from, got "district:wangchao" for both',
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    ]);
  });
});
