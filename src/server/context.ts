import type { GraphQLResolveInfo } from 'graphql';
import { compileRootField, type CompilerSettings } from '../compiler/compile-root-field.js';

/** Runs one read and returns its rows, each the list of its values. */
export type RunRead = (text: string, parameters: Readonly<Record<string, unknown>>) => Promise<readonly (readonly unknown[])[]>;

/** One root field of an operation, as graphql-js tells a resolver of it. */
export type RootField = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues' | 'parentType' | 'fieldNodes'>;

/** What a resolver has at hand. */
export interface Context {
  /** Answers a root field with one statement. Asked again for the same response key, it gives the same answer without another. */
  answer(field: RootField): Promise<unknown>;
}

/** The response key of a root field: all its nodes share it. */
export function keyOf({ fieldNodes: [node] }: RootField): string {
  return node?.alias?.value ?? node?.name.value ?? '';
}

/** Makes the context of one request. */
export function createContext(settings: CompilerSettings, runRead: RunRead): Context {
  const answers = new Map<string, Promise<unknown>>();
  const run = async (field: RootField): Promise<unknown> => {
    const { statement, toJson } = compileRootField(settings, field, field.parentType, field.fieldNodes);
    if (statement === undefined) return toJson(undefined);
    const [row] = await runRead(statement.text, statement.parameters);
    return toJson(row?.[0]);
  };
  return {
    answer(field) {
      const key = keyOf(field);
      const answer = answers.get(key) ?? run(field);
      answers.set(key, answer);
      return answer;
    },
  };
}
