import type { GraphQLResolveInfo } from 'graphql';
import { compileRootField, type CompilerSettings } from '../compiler/compile-root-field.js';

/** Runs one read and returns its rows, each the list of its values. */
export type RunRead = (text: string, parameters: Readonly<Record<string, unknown>>) => Promise<readonly (readonly unknown[])[]>;

/** What a resolver has at hand. */
export interface Context {
  /** Answers a root field with one statement. */
  answer(info: GraphQLResolveInfo): Promise<unknown>;
}

/** Makes the context that all requests share. */
export function createContext(settings: CompilerSettings, runRead: RunRead): Context {
  return {
    async answer(info) {
      const { statement, toJson } = compileRootField(settings, info, info.parentType, info.fieldNodes);
      if (statement === undefined) return toJson(undefined);
      const [row] = await runRead(statement.text, statement.parameters);
      return toJson(row?.[0]);
    },
  };
}
