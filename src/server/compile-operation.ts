import { type DocumentNode, execute, type GraphQLError } from 'graphql';
import { compileRootField, type CompilerSettings, type Observer } from '../compiler/compile-root-field.js';
import type { Statement } from '../compiler/print-cypher.js';
import { type Context, keyOf } from './context.js';
import { buildSchema } from './schema/build-schema.js';

/** A root field of an operation that has been compiled and not run. */
export interface CompiledOperationField {
  /** The field's response key. */
  readonly key: string;
  /** Undefined where there is nothing to ask for. */
  readonly statement: Statement | undefined;
}

/**
 * Compiles a valid operation without a database. graphql-js executes it as it would in the server, but each root field answers null
 * once it is compiled. `observe` gives the observer of a root field's stages.
 */
export async function compileOperation(
  settings: CompilerSettings,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
  observe?: (key: string) => Observer,
): Promise<{ readonly fields: readonly CompiledOperationField[]; readonly errors: readonly GraphQLError[] }> {
  const fields: CompiledOperationField[] = [];
  const contextValue: Context = {
    answer: (field) => {
      const key = keyOf(field);
      const { statement } = compileRootField(settings, field, field.parentType, field.fieldNodes, observe?.(key));
      fields.push({ key, statement });
      return Promise.resolve(null);
    },
  };
  const { errors = [] } = await execute({ schema: buildSchema(settings.catalogue), document, variableValues, contextValue });
  return { fields, errors };
}
