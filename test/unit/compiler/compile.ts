import { parse, validate } from 'graphql';
import { defaultLimits, type Limits } from '../../../src/compiler/limits.js';
import type { Statement } from '../../../src/compiler/print-cypher.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { compileOperation } from '../../../src/server/compile-operation.js';
import { buildSchema } from '../../../src/server/schema/build-schema.js';

/** Compiles every root field of an operation without a database; a refusal is thrown. */
export async function compile(
  source: string,
  variables: Record<string, unknown> = {},
  limits: Partial<Limits> = {},
): Promise<readonly Statement[]> {
  const document = parse(source);
  const [invalid] = validate(buildSchema(catalogue), document);
  if (invalid !== undefined) throw invalid;
  const { fields, errors } = await compileOperation({ catalogue, limits: { ...defaultLimits, ...limits } }, document, variables);
  if (errors[0] !== undefined) throw errors[0].originalError ?? errors[0];
  return fields.flatMap(({ statement }) => statement ?? []);
}
