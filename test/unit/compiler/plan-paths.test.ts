import { describe, expect, test } from '@jest/globals';
import { compile, compileFields } from './compile.js';

const ask = (args: string): string => `{ paths(from: "district:a", to: "district:b", ${args}) { paths { length } } }`;

describe('refusals of paths say what was expected and what came', () => {
  const cases: readonly (readonly [what: string, query: string, code: string, message: string])[] = [
    ['too many hops', ask('maxLength: 7'), 'LIMIT_EXCEEDED', 'paths(maxLength:): expected at most 6, got 7'],
    ['too many paths', ask('k: 11'), 'LIMIT_EXCEEDED', 'paths(k:): expected at most 10, got 11'],
    ['no hop', ask('maxLength: 0'), 'BAD_USER_INPUT', 'paths(maxLength:): expected 1 or more, got 0'],
    ['no path', ask('k: -1'), 'BAD_USER_INPUT', 'paths(k:): expected 1 or more, got -1'],
    [
      'an end that is no id',
      '{ paths(from: "district:a", to: "香洲") { truncated } }',
      'BAD_USER_INPUT',
      'paths(to:): expected an id such as "district:xiangzhou", got "香洲"',
    ],
  ];

  test.each(cases)('%s', (_what, query, code, message) => {
    expect(() => compile(query)).toThrow(expect.objectContaining({ code, message }));
  });

  test('a class that does not exist', () => {
    expect(() => compile(ask('types: ["District", "Dragon"]'))).toThrow(/^paths\(types:\): expected some of .*District.*, got "Dragon"$/);
  });

  test('a path to itself, which only the answer knows where ids are variables', () => {
    const query = 'query Q($a: ID!, $b: ID!) { paths(from: $a, to: $b) { truncated } }';
    const variables = { a: 'district:a', b: 'district:a' };
    const field = compileFields(query, {}, variables).fields.get('paths');
    if (field?.kind !== 'answered') throw new Error('expected an answer');
    expect(() => field.answer([null], variables)).toThrow('paths(to:): expected another entity than from, got "district:a" for both');
  });
});

describe('the statement of paths', () => {
  test('is the same for other ends, other counts and another order of relations and types', () => {
    const one = compile(ask('k: 3, relations: [SUPPORTS, FUNDS], types: ["Person", "District"]'));
    const other = compile(
      ask('k: 9, relations: [FUNDS, SUPPORTS, FUNDS], types: ["District", "Person"]').replace('district:b', 'person:c'),
    );
    expect(other?.text).toBe(one?.text);
  });

  test('is not sent where an end is no entity', () => {
    expect(compile('{ paths(from: "dragon:a", to: "district:b") { truncated } }')).toBeUndefined();
    expect(compile('{ paths(from: "district:a", to: "supports:b") { truncated } }')).toBeUndefined();
  });

  test('follows no fact where relations are named but none', () => {
    expect(compile(ask('relations: []'))?.text).not.toContain('CALL');
  });

  test('counts its steps among the values of an operation', () => {
    const query =
      '{ paths(from: "district:a", to: "district:b", maxLength: 6, k: 10) { paths { steps { node { id facts(first: 50) { nodes { id } } } } } } }';
    expect(compileFields(query).cells).toBeGreaterThan(6 * 10 * 50);
  });
});
