import { describe, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { bindParameters } from '../../../src/compiler/bind-parameters.js';
import type { CompiledOperation } from '../../../src/compiler/compile-operation.js';
import { defaultLimits } from '../../../src/compiler/limits.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { compileOnce } from '../../../src/server/compile-once.js';
import { readOperation } from '../../../src/server/read-operation.js';
import { buildSchema } from '../../../src/server/schema/build-schema.js';

const schema = buildSchema(catalogue);

/** Compiles a document again and again, as a server does that keeps it parsed. */
function compiler(source: string): (variables: Readonly<Record<string, unknown>>) => CompiledOperation {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('expected one operation');
  const compile = compileOnce({ catalogue, limits: defaultLimits });
  return (variables) => {
    const running = readOperation({ schema, document, operation, variables });
    if (!('variableValues' in running)) throw new Error(String(running));
    return compile(running, operation);
  };
}

describe('what is compiled', () => {
  test('serves other ids of the same type, each bound in its place', () => {
    const compile = compiler('query Q($id: ID!) { district(id: $id) { name } }');
    const compiled = compile({ id: 'district:a' });
    expect(compile({ id: 'district:b' })).toBe(compiled);
    expect(compiled.statement && bindParameters(compiled.statement, { id: 'district:b' })).toEqual({ district_id: 'district:b' });
  });

  test('serves paths between other ends; ends of other types are others', () => {
    const compile = compiler('query Q($from: ID!, $to: ID!) { paths(from: $from, to: $to) { truncated } }');
    const compiled = compile({ from: 'district:a', to: 'person:b' });
    const ids = { from: 'district:c', to: 'person:d' };
    expect(compile(ids)).toBe(compiled);
    expect(compiled.statement && bindParameters(compiled.statement, ids)).toMatchObject({ paths_from: 'district:c', paths_to: 'person:d' });
    expect(compile({ from: 'district:a', to: 'district:b' })).not.toBe(compiled);
    expect(compile({ from: 'district:a', to: 'supports:b' }).statement).toBeUndefined();
  });

  test('does not serve another type of id, nor what is no id', () => {
    const compile = compiler('query Q($id: ID!) { node(id: $id) { id } }');
    expect(compile({ id: 'district:a' }).statement?.text).toContain(':Entity');
    expect(compile({ id: 'supports:a' }).statement?.text).toContain(':SUPPORTS');
    expect(compile({ id: 'dragon:a' }).statement).toBeUndefined();
    expect(compile({ id: '香洲' }).fields.get('node')).toMatchObject({ kind: 'failed', error: { code: 'BAD_USER_INPUT' } });
  });

  test('does not serve other values of what a shape may depend on', () => {
    const compile = compiler(
      'query Q($id: ID!, $n: Int, $all: Boolean!) { district(id: $id) { name supports(first: $n) @include(if: $all) { totalCount nodes { id } } } }',
    );
    expect(compile({ id: 'district:a', n: 2, all: true }).statement?.parameters).toMatchObject({ district_supports_first: 3n });
    expect(compile({ id: 'district:a', n: 3, all: true }).statement?.parameters).toMatchObject({ district_supports_first: 4n });
    expect(compile({ id: 'district:a', n: 3, all: false }).statement?.text).not.toContain('SUPPORTS');
  });

  test('gives cursors that name the id asked for, and reads none of another', () => {
    const read = compiler('query Q($id: ID!) { district(id: $id) { supports { edges { cursor } } } }');
    const cursorOf = (id: string): string => {
      const field = read({ id }).fields.get('district');
      if (field?.kind !== 'answered') throw new Error('expected an answer');
      const data = field.answer([[[[['supports:1']]]]], { id }) as { supports: { edges: { cursor: string }[] } };
      return data.supports.edges[0]?.cursor ?? '';
    };
    expect(cursorOf('district:a')).not.toBe(cursorOf('district:b'));
    const follow = compiler('query Q($id: ID!, $after: String) { district(id: $id) { supports(after: $after) { edges { cursor } } } }');
    expect(follow({ id: 'district:a', after: cursorOf('district:a') }).fields.get('district')?.kind).toBe('answered');
    expect(follow({ id: 'district:b', after: cursorOf('district:a') }).fields.get('district')).toMatchObject({
      error: { code: 'CURSOR_MISMATCH' },
    });
  });

  test('has one text for a page after a cursor, whatever the cursor', () => {
    const first = compiler('{ districts { edges { cursor } } }')({}).fields.get('districts');
    if (first?.kind !== 'answered') throw new Error('expected an answer');
    const { edges } = first.answer([[[['district:a']], [['district:b']]]], {}) as { edges: { cursor: string }[] };
    const next = compiler('query Q($after: String) { districts(after: $after) { edges { cursor } } }');
    const [one, other] = edges.map(({ cursor }) => next({ after: cursor }).statement);
    expect([one?.parameters['districts_after_1'], other?.parameters['districts_after_1']]).toEqual(['district:a', 'district:b']);
    expect(one?.text).toBe(other?.text);
  });

  test('stays bound where the same variable is a filter too', () => {
    const compile = compiler('query Q($id: ID!) { district(id: $id) { name } districts(where: { id: { in: [$id] } }) { nodes { id } } }');
    expect(compile({ id: 'district:a' }).statement?.parameters).not.toEqual(compile({ id: 'district:b' }).statement?.parameters);
  });

  test('tells variables and fragments apart, whatever they are called', () => {
    const compile = compiler(
      `query Q($__proto__: ID!) { district(id: $__proto__) { ...__proto__ } }
       fragment __proto__ on District { supports(where: { node: { id: { in: [$__proto__] } } }) { totalCount } }`,
    );
    const parametersFor = (id: string): unknown => compile(Object.fromEntries([['__proto__', id]])).statement?.parameters;
    expect(parametersFor('district:a')).toEqual({ district_id: 'district:a', district_supports_where_id_in: ['district:a'] });
    expect(parametersFor('district:b')).toEqual({ district_id: 'district:b', district_supports_where_id_in: ['district:b'] });
  });
});
