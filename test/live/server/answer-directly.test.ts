import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DocumentNode, execute, type ExecutionResult, getOperationAST, parse, validate } from 'graphql';
import { type CompiledOperation, compileOperation } from '../../../src/compiler/compile-operation.js';
import { defaultLimits } from '../../../src/compiler/limits.js';
import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { directData } from '../../../src/server/answer-directly.js';
import { type Compile, compileOnce } from '../../../src/server/compile-once.js';
import { createContext } from '../../../src/server/context.js';
import { maskError } from '../../../src/server/mask-error.js';
import { buildSchema } from '../../../src/server/schema/build-schema.js';
import { openEmptyGraph } from '../open-empty-graph.js';
import { diceOf } from './operations/dice.js';
import { drawOperations } from './operations/draw-operations.js';
import { drawQuestion } from './operations/draw-question.js';
import { readIds } from './operations/read-ids.js';
import { rememberReads } from './operations/remember-reads.js';

const schema = buildSchema(catalogue);
const settings = { catalogue, limits: defaultLimits };
let database: Database;
let ids: readonly string[];

beforeAll(async () => {
  database = await openEmptyGraph();
  // The project's own seeds: they have more to show than the invented world.
  await loadSeeds({ folder: 'seeds/xiangzhou-hengqin', documents: undefined, catalogue, database });
  ids = await readIds(database);
});

afterAll(() => database.close());

const { read, takeAsked } = rememberReads((text, parameters) => runRead(database, text, parameters));

/** The operations ask none of them. */
const savedQueries = { catalogue, queries: [], run: () => Promise.reject(new Error('no saved query is asked')) };
/** The operations drawn ask for none of these. */
const elsewhere = { savedQueries, runCypher: () => Promise.reject(new Error('no Cypher is asked')) };

interface Request {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What graphql-js makes of a request, field by field; what is compiled for it serves nothing else. */
async function execution({ document, operationName, variables }: Request): Promise<ExecutionResult> {
  const contextValue = createContext(settings, (context, operation) => compileOperation(settings, context, operation), read, elsewhere);
  return execute({ schema, document, operationName, variableValues: variables, contextValue });
}

/** What the server makes of a request: the answer as it was compiled, or else graphql-js' on the same context. */
async function answer(
  compile: Compile,
  { document, operationName, variables }: Request,
): Promise<{ readonly isDirect: boolean; readonly result: ExecutionResult }> {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('every document has its operation');
  const contextValue = createContext(settings, compile, read, elsewhere);
  const data = await directData({ schema, document, operation, variables }, contextValue);
  if (data !== undefined) return { isDirect: true, result: { data } };
  return { isDirect: false, result: await execute({ schema, document, operationName, variableValues: variables, contextValue }) };
}

/** What a client would read of it. Whatever is drawn here, a mistake in it is the client's. */
function written({ errors, data }: ExecutionResult): string {
  const masked = errors?.map((error) =>
    maskError(error.toJSON(), error, (_id, cause) => {
      throw cause;
    }),
  );
  return JSON.stringify({ errors: masked, data });
}

/** One compiler for all requests, which tells how often what it had compiled served other variables. */
function countingCompiler(): { readonly compile: Compile; readonly reuses: () => number } {
  const once = compileOnce(settings);
  const first = new WeakMap<CompiledOperation, string>();
  let reuses = 0;
  const compile: Compile = (context, operation) => {
    const compiled = once(context, operation);
    const variables = JSON.stringify(context.variableValues);
    if ((first.get(compiled) ?? variables) !== variables) reuses += 1;
    first.set(compiled, first.get(compiled) ?? variables);
    return compiled;
  };
  return { compile, reuses: () => reuses };
}

/** What has been asked so far, so that nobody takes few answers, or few kinds of them, for a proof. */
interface Seen {
  readonly operations: Set<string>;
  asked: number;
  direct: number;
  failed: number;
  introspecting: number;
  seeking: number;
  /** Characters of what was answered directly. */
  characters: number;
}

/** Draws one question, asks it in many ways, and compares what comes. */
async function compareAnswers(seed: number, compile: Compile, seen: Seen): Promise<void> {
  const dice = diceOf(seed);
  const question = drawQuestion(schema, ids, dice);
  const cursors: string[] = [];
  const statements = new Set<string>();
  for (const { source, operationName, introspects, requests } of drawOperations(schema, ids, question, dice, { count: 30, cursors })) {
    const document = parse(source);
    expect([source, validate(schema, document)]).toEqual([source, []]);
    for (const { variables, isSound } of requests) {
      const executed = await execution({ document, operationName, variables });
      const expected = written(executed);
      const asked = takeAsked();
      const { isDirect, result } = await answer(compile, { document, operationName, variables });
      expect([source, variables, written(result)]).toEqual([source, variables, expected]);
      expect([source, variables, takeAsked()]).toEqual([source, variables, asked]);
      // Fields are executed for the sake of errors and introspection, and of nothing else.
      expect([source, variables, isDirect]).toEqual([source, variables, executed.errors === undefined && !introspects]);
      if (isSound) for (const statement of asked) statements.add(String((JSON.parse(statement) as unknown[])[0]));
      if (cursors.length < 3) cursors.push(...[...expected.matchAll(/"(WzIs[\w-]+)"/g)].slice(0, 3).map(([, cursor = '']) => cursor));
      seen.operations.add(JSON.stringify([source, variables]));
      seen.asked += 1;
      seen.direct += Number(isDirect);
      seen.failed += Number(executed.errors !== undefined);
      seen.introspecting += Number(introspects);
      seen.seeking += Number(isDirect && asked.some((statement) => statement.includes('_after_1')));
      seen.characters += isDirect ? expected.length : 0;
    }
  }
  // However it is written, a question is one statement, so that Neo4j plans it once.
  expect([seed, [...statements].slice(1)]).toEqual([seed, []]);
}

describe('an answer given without executing its fields', () => {
  const { compile, reuses } = countingCompiler();
  const seen: Seen = { operations: new Set(), asked: 0, direct: 0, failed: 0, introspecting: 0, seeking: 0, characters: 0 };
  const questions = 30;

  test.each([1, 31, 61, 91, 121])(
    'is byte for byte what graphql-js makes of the same operation, errors included: questions from %i on',
    async (first) => {
      for (let seed = first; seed < first + questions; seed += 1) await compareAnswers(seed, compile, seen);
    },
  );

  test('was compared for more than 5,000 operations of all kinds', () => {
    expect(seen.operations.size).toBeGreaterThan(5_000);
    expect(seen.direct / seen.asked).toBeGreaterThan(0.6);
    expect(seen.failed / seen.asked).toBeGreaterThan(0.15);
    expect(seen.introspecting / seen.asked).toBeGreaterThan(0.03);
    expect(reuses() / seen.asked).toBeGreaterThan(0.03);
    expect(seen.seeking).toBeGreaterThan(20);
    // Answers that show nothing would prove nothing.
    expect(seen.characters / seen.direct).toBeGreaterThan(150);
  });
});
