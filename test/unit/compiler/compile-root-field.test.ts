import { describe, expect, test } from '@jest/globals';
import type { PageLimits } from '../../../src/compiler/passes/limit-pages.js';
import { compile } from './compile.js';

describe('the text of a statement depends on the shape alone', () => {
  const texts = async (source: string, variables?: Record<string, unknown>): Promise<readonly string[]> =>
    (await compile(source, variables)).map(({ text }) => text);

  test('other values, aliases, fragments and variables send the same text', async () => {
    const plain = await texts(
      '{ district(id: "district:a") { name supports(first: 3, where: { confidence: { gte: 0.5 } }) { nodes { name } } } }',
    );
    const other = await texts(
      `query Q($id: ID!, $n: Int) { one: district(id: $id) { ...N backs: supports(first: $n, where: { confidence: { gte: 0.9 } }) { n: nodes { ...N } } } }
       fragment N on Entity { label: name }`,
      { id: 'district:b', n: 7 },
    );
    expect(other).toEqual(plain);
  });

  test('a page after a cursor has one text, whatever the cursor', async () => {
    const [first] = await compile('{ districts(first: 1) { edges { cursor } } }');
    expect(first?.text).not.toContain('$districts_after');
  });

  test('a skipped field leaves no trace', async () => {
    const query =
      'query Q($no: Boolean!) { district(id: "district:a") { name supports @include(if: $no) { totalCount } aliases @skip(if: $no) } }';
    expect(await texts(query, { no: false })).toEqual(await texts('{ district(id: "district:a") { name aliases } }'));
  });

  test('the same field under two aliases is read twice where its arguments may differ, and a property once', async () => {
    const [text] = await texts(
      '{ district(id: "district:a") { a: name b: name c: supports(first: 1) { nodes { id } } d: supports(first: 2) { nodes { id } } } }',
    );
    expect(text?.match(/district\.name\b/g)).toHaveLength(1);
    expect(text).toContain('district_supports_2');
  });
});

describe('no value stands in the text', () => {
  test('not even one that looks like Cypher', async () => {
    const evil = "'}) DETACH DELETE n //";
    const statements = await compile(
      `query Q($evil: String!) { districts(where: { name: { eq: $evil, contains: $evil }, aliases: { has: $evil } }) { nodes { id } } }`,
      { evil },
    );
    for (const { text, parameters } of statements) {
      expect(text).not.toContain('DELETE');
      expect(Object.values(parameters)).toContain(evil);
    }
  });
});

describe('refusals say where, what was expected and what came', () => {
  const cases: readonly (readonly [what: string, query: string, code: string, message: string, limits?: Partial<PageLimits>])[] = [
    [
      'a malformed id',
      '{ district(id: "香洲") { id } }',
      'BAD_USER_INPUT',
      'district(id:): expected an id such as "district:xiangzhou", got "香洲"',
    ],
    [
      'a malformed id among several',
      '{ nodes(ids: ["district:a", "b"]) { id } }',
      'BAD_USER_INPUT',
      'nodes(ids:): expected an id such as "district:xiangzhou", got "b"',
    ],
    [
      'a root page that is too large',
      '{ districts(first: 201) { nodes { id } } }',
      'LIMIT_EXCEEDED',
      'districts(first:): expected at most 200, got 201',
    ],
    [
      'a nested page that is too large',
      '{ district(id: "district:a") { supports(first: 51) { nodes { id } } } }',
      'LIMIT_EXCEEDED',
      'district.supports(first:): expected at most 50, got 51',
    ],
    ['a negative page', '{ districts(first: -1) { nodes { id } } }', 'BAD_USER_INPUT', 'districts(first:): expected 0 or more, got -1'],
    [
      'too many passages',
      '{ district(id: "district:a") { supports { edges { fact { evidence(first: 51) { id } } } } } }',
      'LIMIT_EXCEEDED',
      'supports.evidence(first:): expected at most 50, got 51',
    ],
    [
      'lists within lists within lists',
      '{ district(id: "district:a") { adjacentTo { nodes { adjacentTo { nodes { adjacentTo { nodes { id } } } } } } } }',
      'LIMIT_EXCEEDED',
      'adjacentTo.adjacentTo: lists within lists: expected at most 2, got 3',
      { depth: 2 },
    ],
    [
      'an answer that could be too large',
      '{ districts(first: 100) { nodes { adjacentTo(first: 50) { nodes { id } } } } }',
      'LIMIT_EXCEEDED',
      'districts: rows, if every page is full: expected at most 5000, got 5100',
      { rows: 5000 },
    ],
    [
      'an explicit null',
      '{ districts(where: { name: { eq: null } }) { nodes { id } } }',
      'BAD_USER_INPUT',
      'districts.where.name.eq: expected a value, got null; leave a condition out, or say isNull: true',
    ],
    [
      'a where of null',
      '{ districts(where: null) { nodes { id } } }',
      'BAD_USER_INPUT',
      'districts.where: expected a value, got null; leave a condition out, or say isNull: true',
    ],
    [
      'a value without a unit',
      '{ observations(where: { value: { value: { gte: "1" } } }) { nodes { id } } }',
      'BAD_USER_INPUT',
      'observations.where.value: expected a unit beside the value, e.g. {unit: "CNY", value: {gte: "100"}}, got none',
    ],
    [
      'an unknown code',
      '{ districts(where: { level: { in: ["TOWN"] } }) { nodes { id } } }',
      'BAD_USER_INPUT',
      'districts.where.level.in: expected one of COUNTRY, SAR, PROVINCE, CITY, DISTRICT, SUBDISTRICT, COMMUNITY, ZONE, REGION, got "TOWN"',
    ],
    [
      'an unknown class',
      '{ district(id: "district:a") { facts(where: { node: { type: { in: ["Distrikt"] } } }) { nodes { id } } } }',
      'BAD_USER_INPUT',
      'district.facts.where.type.in: expected one of District, Document, Event, Indicator, Industry, Institution, InvestmentFund, Measure, Observation, Person, Policy, Programme, Project, got "Distrikt"',
    ],
    [
      'a where that nests too deep',
      `{ districts(where: ${'{ not: '.repeat(9)}{}${' }'.repeat(9)}) { nodes { id } } }`,
      'LIMIT_EXCEEDED',
      'districts.where: expected nesting of at most 8, got 9',
    ],
    [
      'too many conditions',
      `{ districts(where: { or: [${'{ name: { eq: "a" } },'.repeat(51)}] }) { nodes { id } } }`,
      'LIMIT_EXCEEDED',
      'districts.where: expected a number of conditions of at most 50, got 51',
    ],
    [
      'what is no cursor',
      '{ districts(after: "x") { nodes { id } } }',
      'CURSOR_INVALID',
      'after: expected a cursor that this endpoint gave, got "x"',
    ],
  ];

  test.each(cases)('%s', async (_what, query, code, message, limits = {}) => {
    await expect(compile(query, {}, limits)).rejects.toMatchObject({ code, message });
  });
});

test('an id of a type that does not exist asks the database nothing', async () => {
  expect(await compile('{ node(id: "dragon:x") { id } }')).toEqual([]);
});
