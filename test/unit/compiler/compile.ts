import { execute, parse, validate } from 'graphql';
import { compileRootField } from '../../../src/compiler/compile-root-field.js';
import { defaultLimits, type PageLimits } from '../../../src/compiler/passes/limit-pages.js';
import type { Statement } from '../../../src/compiler/print-cypher.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import type { Context } from '../../../src/server/context.js';
import { buildSchema } from '../../../src/server/schema/build-schema.js';

/** Compiles every root field of an operation without a database; a refusal is thrown. */
export async function compile(
  source: string,
  variables: Record<string, unknown> = {},
  limits: Partial<PageLimits> = {},
): Promise<readonly Statement[]> {
  const schema = buildSchema(catalogue);
  const document = parse(source);
  const [invalid] = validate(schema, document);
  if (invalid !== undefined) throw invalid;
  const statements: Statement[] = [];
  const contextValue: Context = {
    answer: (info) => {
      const { statement } = compileRootField(
        { catalogue, limits: { ...defaultLimits, ...limits } },
        info,
        info.parentType,
        info.fieldNodes,
      );
      if (statement !== undefined) statements.push(statement);
      return Promise.resolve(null);
    },
  };
  const { errors } = await execute({ schema, document, variableValues: variables, contextValue });
  if (errors?.[0] !== undefined) throw errors[0].originalError ?? errors[0];
  return statements;
}
