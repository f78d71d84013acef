import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import type { RefusedError } from '../../../src/errors.js';
import { defaultLimits, type Limits } from '../../../src/compiler/limits.js';
import { limitOperation } from '../../../src/server/limit-operation.js';

const schema = buildSchema('type Query { a: Query b: Int }');
const wide: Limits = { ...defaultLimits, fields: 1000, rootFields: 1000, levels: 1000 };

function refusals(source: string, limits: Partial<Limits>): readonly (readonly [unknown, string])[] {
  const errors = validate(schema, parse(source), [...specifiedRules, limitOperation({ ...wide, ...limits })]);
  return errors.map(({ originalError, message }) => [(originalError as RefusedError).code, message] as const);
}

describe('an operation', () => {
  test('within the limits passes', () => {
    expect(refusals('{ a { b } }', { fields: 2, rootFields: 1, levels: 2 })).toEqual([]);
  });

  test('is measured with its fragments spread out', () => {
    const source = '{ ...F x: a { ...F } } fragment F on Query { a { b } b }';
    expect(refusals(source, { fields: 6 })).toEqual([['LIMIT_EXCEEDED', 'The operation is too large: expected at most 6 fields, got 7.']]);
    expect(refusals(source, { rootFields: 2 })).toEqual([
      ['LIMIT_EXCEEDED', 'The operation is too large: expected at most 2 root fields, got 3.'],
    ]);
    expect(refusals(source, { levels: 2 })).toEqual([['LIMIT_EXCEEDED', 'The operation is too large: expected at most 2 levels, got 3.']]);
  });

  test('of fragments that double at each step is measured at once, not spread out', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) => `fragment F${String(n)} on Query { x: a { ...F${String(n + 1)} } y: a { ...F${String(n + 1)} } }`,
    );
    const source = `{ ...F0 } ${fragments.join(' ')} fragment F60 on Query { b }`;
    // graphql-js' own rules are left out: they are not what is measured here.
    const errors = validate(schema, parse(source), [limitOperation({ ...wide, fields: 2000 })]);
    expect(errors.map(({ message }) => message)).toEqual(['The operation is too large: expected at most 2000 fields, got over a billion.']);
  });

  test('whose fragments go in a circle ends', () => {
    const errors = validate(schema, parse('{ ...F } fragment F on Query { a { ...F } }'), [limitOperation(wide)]);
    expect(errors).toEqual([]);
  });
});
