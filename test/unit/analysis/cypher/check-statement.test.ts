import { describe, expect, test } from '@jest/globals';
import { checkStatement } from '../../../../src/analysis/cypher/check-statement.js';
import { readParameters } from '../../../../src/analysis/cypher/read-parameters.js';
import { RefusedError } from '../../../../src/errors.js';

describe('a refusal says where and what is allowed instead', () => {
  test.each([
    ["MATCH (d:District)\n  SET d.name = 'x'", /^2:3 SET changes the graph: allowed are MATCH, OPTIONAL MATCH, WITH, /],
    ['SHOW USERS', /^1:1 expected MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL or RETURN first, got SHOW$/],
    ['/* a\r\n b */ CALL dbms.listConfig()', /^2:12 the procedure dbms\.listconfig is not allowed: allowed are db\.labels, /],
    ['RETURN `apoc`.text.repeat(1)', /^1:8 the function apoc\.text\.repeat\(\) is not allowed/],
    ['RETURN 1;\nRETURN 2', /^1:9 expected one statement, got several$/],
    ['RETURN "\\u0041"', /^1:8 expected the characters themselves, got the escape \\u0041/],
    ["RETURN 1 + 'x", /^1:12 expected Cypher, got a ' that is never closed$/],
    ['RETURN (1]', /^1:10 expected a bracket that is open, got \]$/],
    ['RETURN [1', /^1:8 expected \] for this \[, got none$/],
    ['RETURN 1 § 2', /^1:10 expected Cypher, got the character § \(U\+00A7\)/],
    ["MATCH (n) WHERE n.name =~ 'x' RETURN n", /^1:24 a regular expression \(=~\) is not allowed.* CONTAINS/],
    ['MATCH (a)-[*2..]-(b) RETURN b', /^1:12 expected an upper bound of at most 30 hops, as in \*1\.\.4 or \{1,4\}, got none$/],
    ['MATCH (a)-->{1,99}(b) RETURN b', /^1:13 expected an upper bound of at most 30 hops.* got 99$/],
    ['RETURN 1 LIMIT size([1])', /^1:16 expected a whole number or a parameter after LIMIT, got an expression$/],
    ['', /^1:1 expected a statement, got none/],
  ])('%s', (statement, message) => {
    expect(() => checkStatement(statement)).toThrow(RefusedError);
    expect(() => checkStatement(statement)).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN_STATEMENT', message: expect.stringMatching(message) }),
    );
  });
});

test('words that begin clauses may be names where only a name can stand', () => {
  expect(() => checkStatement('MATCH (n:Load {set: $create})-[:USE|SHOW]->(m) RETURN n.delete, `merge`.x')).not.toThrow();
});

describe('parameters', () => {
  test('keep whole numbers whole, at every level', () => {
    expect(readParameters({ a: 1, b: 1.5, c: [2, { d: 3 }], e: null, f: 'x', g: true })).toEqual({
      a: 1n,
      b: 1.5,
      c: [2n, { d: 3n }],
      e: null,
      f: 'x',
      g: true,
    });
    expect(readParameters(undefined)).toEqual({});
  });

  test.each([
    [[1], 'parameters: expected an object such as {"id": "district:xiangzhou"}, got a list'],
    ['x', 'parameters: expected an object such as {"id": "district:xiangzhou"}, got a string'],
    [{ a: [1e300] }, 'parameters.a[0]: expected a whole number between -2^53 and 2^53, got 1e+300: write it as text, and toInteger($…)'],
    [{ a: 'x'.repeat(10_001) }, 'parameters.a: expected at most 10000 characters, got 10001'],
    [{ a: Array(100_000).fill(1) }, 'parameters: expected at most 100000 bytes, got 200007'],
    [{ a: [[[[[[[[[[1]]]]]]]]]] }, 'parameters.a[0][0][0][0][0][0][0][0][0]: expected at most 10 levels, got more'],
  ])('are refused where they do not fit: %#', (json, message) => {
    expect(() => readParameters(json)).toThrow(new RefusedError('BAD_USER_INPUT', message));
  });
});
