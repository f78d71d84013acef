import { RefusedError } from '../../errors.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import { checkValue } from './check-value.js';
import type { SavedQuery } from './saved-query.js';

/**
 * The statement's parameters, from what a client gives by name and the defaults of what it leaves out.
 * @throws RefusedError BAD_USER_INPUT for an unknown name, a missing value or one of another type
 */
export function bindValues(query: SavedQuery, given: unknown, catalogue: Catalogue): Readonly<Record<string, unknown>> {
  if (given !== null && (typeof given !== 'object' || Array.isArray(given)))
    throw refusal(query, 'parameters: expected an object with a value for each name, got', JSON.stringify(given));
  const values = new Map(Object.entries(given ?? {}));
  const bound = query.parameters.map((parameter) => {
    const { name, type } = parameter;
    const value: unknown = values.has(name) ? values.get(name) : parameter.default;
    values.delete(name);
    if (value === undefined) throw refusal(query, `parameters.${name}: expected a value, got`, 'none');
    const problem = checkValue(parameter, value, catalogue);
    if (problem !== undefined) throw refusal(query, `parameters.${name}${problem}`);
    return [name, type === 'Int' ? toInteger(value) : value] as const;
  });
  const [unknown] = values.keys();
  if (unknown === undefined) return Object.fromEntries(bound);
  const names = query.parameters.map(({ name }) => name);
  throw refusal(query, `parameters: expected ${names.length === 0 ? 'none' : `some of ${names.join(', ')}`}, got "${unknown}"`);
}

/** The driver sends a `number` as FLOAT. */
function toInteger(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toInteger);
  return typeof value === 'number' ? BigInt(value) : value;
}

function refusal({ id }: SavedQuery, ...message: readonly string[]): RefusedError {
  return new RefusedError('BAD_USER_INPUT', `saved query ${id}: ${message.join(' ')}`);
}
