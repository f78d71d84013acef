import { getOperationAST, parse, validate } from 'graphql';
import { type CompiledOperation, compileOperation } from '../../../src/compiler/compile-operation.js';
import { defaultLimits, type Limits } from '../../../src/compiler/limits.js';
import type { Statement } from '../../../src/compiler/print-cypher.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { readOperation } from '../../../src/server/read-operation.js';
import { buildSchema } from '../../../src/server/schema/build-schema.js';

/** Compiles an operation without a database. */
export function compileFields(
  source: string,
  limits: Partial<Limits> = {},
  variables: Readonly<Record<string, unknown>> = {},
): CompiledOperation {
  const schema = buildSchema(catalogue);
  const document = parse(source);
  const [invalid] = validate(schema, document);
  if (invalid !== undefined) throw invalid;
  const operation = getOperationAST(document);
  if (!operation) throw new Error('expected one operation');
  const running = readOperation({ schema, document, operation, variables });
  if (!('variableValues' in running)) throw running[0] ?? new Error('expected an error');
  return compileOperation({ catalogue, limits: { ...defaultLimits, ...limits } }, running, operation);
}

/** Compiles an operation to its statement, if it needs one; the first refusal is thrown. */
export function compile(
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
  limits: Partial<Limits> = {},
): Statement | undefined {
  const { statement, fields } = compileFields(source, limits, variables);
  for (const field of fields.values()) if (field.kind === 'failed') throw field.error;
  return statement;
}
