import { describe, expect, test } from '@jest/globals';
import type { Limits } from '../../../src/compiler/limits.js';
import { compile, compileFields } from './compile.js';

describe('the text of a statement depends on the shape alone', () => {
  const textOf = (source: string, variables?: Record<string, unknown>): string | undefined => compile(source, variables)?.text;

  test('other values, aliases, fragments and variables send the same text', () => {
    const plain = textOf(
      '{ district(id: "district:a") { name supports(first: 3, where: { confidence: { gte: 0.5 } }) { nodes { name } } } }',
    );
    const other = textOf(
      `query Q($id: ID!, $n: Int) { one: district(id: $id) { ...N backs: supports(first: $n, where: { confidence: { gte: 0.9 } }) { n: nodes { ...N } } } }
       fragment N on Entity { label: name }`,
      { id: 'district:b', n: 7 },
    );
    expect(other).toEqual(plain);
  });

  test('the order of ids', () => {
    const query = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(textOf(query, { ids: ['district:a', 'passage:b', 'supports:c'] })).toEqual(
      textOf(query, { ids: ['supports:d', 'district:e', 'passage:f', 'district:g'] }),
    );
  });

  test('a skipped field leaves no trace', () => {
    const query =
      'query Q($no: Boolean!) { district(id: "district:a") { name supports @include(if: $no) { totalCount } aliases @skip(if: $no) } }';
    expect(textOf(query, { no: false })).toEqual(textOf('{ district(id: "district:a") { name aliases } }'));
  });

  test('the same field under two aliases is read twice where its arguments may differ, and a property once', () => {
    const text = textOf(
      '{ district(id: "district:a") { a: name b: name c: supports(first: 1) { nodes { id } } d: supports(first: 2) { nodes { id } } } }',
    );
    expect(text?.match(/district\.name\b/g)).toHaveLength(1);
    expect(text).toContain('district_supports_2');
  });
});

describe('no value stands in the text', () => {
  test('not even one that looks like Cypher', () => {
    const evil = "'}) DETACH DELETE n //";
    const statement = compile(
      `query Q($evil: String!) { districts(where: { name: { eq: $evil, contains: $evil }, aliases: { has: $evil } }) { nodes { id } } }`,
      { evil },
    );
    expect(statement?.text).not.toContain('DELETE');
    expect(Object.values(statement?.parameters ?? {})).toContain(evil);
  });
});

describe('refusals say where, what was expected and what came', () => {
  const cases: readonly (readonly [what: string, query: string, code: string, message: string, limits?: Partial<Limits>])[] = [
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
      '{ districts(first: 1001) { nodes { id } } }',
      'LIMIT_EXCEEDED',
      'districts(first:): expected at most 1000, got 1001',
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
      'district.supports.evidence(first:): expected at most 50, got 51',
    ],
    [
      'lists within lists within lists',
      '{ district(id: "district:a") { adjacentTo { nodes { adjacentTo { nodes { adjacentTo { nodes { id } } } } } } } }',
      'LIMIT_EXCEEDED',
      'district.adjacentTo.adjacentTo.adjacentTo: expected at most 2 lists within one another, got 3',
      { lists: 2 },
    ],
    [
      'an answer that could be too large',
      '{ districts(first: 100) { nodes { adjacentTo(first: 50) { nodes { id } } } } }',
      'LIMIT_EXCEEDED',
      'districts: expected at most 5000 rows if every page is full, got 5100',
      { rows: 5000 },
    ],
    [
      'an answer of too many values',
      '{ districts(first: 100) { nodes { id name revision } } people(first: 100) { nodes { id name revision } } }',
      'LIMIT_EXCEEDED',
      'people: expected at most 500 values if every page is full, got 600',
      { cells: 500 },
    ],
    [
      'an explicit null',
      '{ districts(where: { name: { eq: null } }) { nodes { id } } }',
      'BAD_USER_INPUT',
      'districts.where.name.eq: expected a value, got null; leave it out, or say isNull: true to find what is missing',
    ],
    [
      'a where of null',
      '{ districts(where: null) { nodes { id } } }',
      'BAD_USER_INPUT',
      'districts.where: expected a value, got null; leave it out, or say isNull: true to find what is missing',
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
      'a class that never stands at the far end',
      '{ district(id: "district:a") { funds(where: { node: { person: {} } }) { nodes { id } } } }',
      'BAD_USER_INPUT',
      'district.funds.where: expected one of industry, institution, investmentFund, measure, policy, programme, project, got person',
    ],
    [
      'a where that nests too deep',
      `{ districts(where: ${'{ not: '.repeat(13)}{}${' }'.repeat(13)}) { nodes { id } } }`,
      'LIMIT_EXCEEDED',
      'districts.where.not.not.not.not.not.not.not.not.not.not.not.not.not: expected at most 12 levels, got more',
    ],
    [
      'too many conditions',
      '{ districts(where: { or: [{ name: { eq: "a" } }, { name: { eq: "b" } }, { name: { eq: "c" } }] }) { nodes { id } } }',
      'LIMIT_EXCEEDED',
      'The statement: expected at most 2 conditions, got more',
      { conditions: 2 },
    ],
    [
      'too many values of one in',
      `{ districts(where: { id: { in: [${'"district:a",'.repeat(1001)}] } }) { nodes { id } } }`,
      'LIMIT_EXCEEDED',
      'districts.where.id.in: expected at most 1000 values, got 1001',
    ],
    [
      'too much of one row',
      '{ district(id: "district:a") { name level { code } aliases divisionCode } }',
      'LIMIT_EXCEEDED',
      'The statement: expected at most 3 values a row, got more',
      { columns: 3 },
    ],
    [
      'too many languages',
      `{ district(id: "district:a") { level { name(languages: [${'"en",'.repeat(11)}]) } } }`,
      'LIMIT_EXCEEDED',
      'district.level.name(languages:): expected at most 10 tags, got 11',
    ],
    [
      'too many sort keys',
      `{ districts(orderBy: [${'{ name: ASC },'.repeat(6)}]) { nodes { id } } }`,
      'LIMIT_EXCEEDED',
      'districts(orderBy:): expected at most 5 keys, got 6',
    ],
    [
      'what is no cursor',
      '{ districts(after: "x") { nodes { id } } }',
      'CURSOR_INVALID',
      'after: expected a cursor that this endpoint gave, got "x"',
    ],
  ];

  test.each(cases)('%s', (_what, query, code, message, limits = {}) => {
    expect(() => compile(query, {}, limits)).toThrow(expect.objectContaining({ code, message }));
  });
});

test('a refused root field takes nothing from the others, before it or behind it', () => {
  const limits = { rows: 100, columns: 20 };
  const [tiny, huge] = ['tiny: districts(first: 90) { nodes { id } }', 'huge: districts(first: 1000) { nodes { id name } }'];
  for (const query of [`{ ${tiny} ${huge} }`, `{ ${huge} ${tiny} }`]) {
    const { fields, cells } = compileFields(query, limits);
    expect([fields.get('tiny')?.kind, fields.get('huge')?.kind, cells]).toEqual(['answered', 'failed', 90]);
  }
});

test('ids of types that do not exist ask the database nothing', () => {
  expect(compile('{ node(id: "dragon:x") { id } nodes(ids: ["dragon:x"]) { id } none: nodes(ids: []) { id } }')).toBeUndefined();
});

test('a question that goes from fact to end to fact grows by a step each time, not by a factor', () => {
  const nested = (depth: number): string =>
    depth === 0 ? 'id' : `facts(first: 1) { edges { fact { subject { ${nested(depth - 1)} } } } }`;
  const lengths = [2, 4, 6].map((depth) => compile(`{ district(id: "district:a") { ${nested(depth)} } }`)?.text.length ?? 0);
  const [two = 0, four = 0, six = 0] = lengths;
  expect(six - four).toBeLessThan((four - two) * 1.5);
});

test('a class filter that says nothing is no condition', () => {
  const plain = '{ district(id: "district:a") { facts { nodes { id } } } }';
  const empty = 'query Q($in: [String!]) { district(id: "district:a") { facts(where: { node: { type: { in: $in } } }) { nodes { id } } } }';
  expect(compile(empty)?.text).toEqual(compile(plain)?.text);
});
