import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execute, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { defaultLimits } from '../../../src/compiler/limits.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { directData } from '../../../src/server/answer-directly.js';
import { type Compile, compileOnce } from '../../../src/server/compile-once.js';
import { type Context, createContext } from '../../../src/server/context.js';
import { buildSchema } from '../../../src/server/schema/build-schema.js';
import { ask, openWorld, type World } from './open-world.js';
import { randomOperation } from './random-operation.js';

const schema = buildSchema(catalogue);
let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

/** What the fast path has compiled before serves it again; plain execution compiles anew. */
const compile = compileOnce({ catalogue, limits: defaultLimits });

function newContext(compiler: Compile): Context {
  return createContext(compiler, (text, parameters) => runRead(world.database, text, parameters));
}

describe('an answer given without executing its fields', () => {
  test('is byte for byte what graphql-js makes of the same operation', async () => {
    let direct = 0;
    const operations = 400;
    for (let seed = 1; seed <= operations; seed += 1) {
      const source = randomOperation(schema, seed);
      const document = parse(source);
      expect([source, validate(schema, document)]).toEqual([source, []]);
      const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
      if (operation === undefined) throw new Error('every document has an operation');
      const executed = await execute({ schema, document, contextValue: newContext(compileOnce({ catalogue, limits: defaultLimits })) });
      const data = await directData({ schema, document, operation, variables: {} }, newContext(compile));
      if (data === undefined) expect([source, executed.errors?.length ?? 0]).not.toEqual([source, 0]);
      else {
        direct += 1;
        expect(JSON.stringify(data)).toBe(JSON.stringify(executed.data));
        expect([source, executed.errors]).toEqual([source, undefined]);
      }
    }
    expect(direct).toBeGreaterThan(operations * 0.9);
  });

  test('sends no statement twice where one of several root fields fails', async () => {
    world.statements.length = 0;
    const { data, errors } = await ask(world.server, '{ good: people { totalCount } bad: people(first: 1001) { totalCount } }');
    expect(data).toEqual({ good: { totalCount: 2 }, bad: null });
    expect(errors).toMatchObject([{ path: ['bad'], extensions: { code: 'LIMIT_EXCEEDED' } }]);
    expect(world.statements).toHaveLength(1);
  });

  test('leaves introspection to graphql-js, also beside other fields', async () => {
    const { data } = await ask(world.server, '{ __typename people { totalCount } __type(name: "District") { name } }');
    expect(data).toEqual({ __typename: 'Query', people: { totalCount: 2 }, __type: { name: 'District' } });
  });
});
