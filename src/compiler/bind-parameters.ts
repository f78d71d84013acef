import type { Statement } from './print-cypher.js';
import { bindId, VariableId } from './variable-id.js';

/** The parameters of a statement, with the ids that the variables bring in their places. */
export function bindParameters({ parameters }: Statement, variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const bound: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) bound[name] = value instanceof VariableId ? bindId(value, variables) : value;
  return bound;
}
