import { RefusedError } from '../../errors.js';
import { cypherLimits } from './cypher-limits.js';

const deepest = 10;

/**
 * Reads JSON as the parameters of a statement. A whole number is INTEGER to Neo4j, any other FLOAT.
 * @throws RefusedError BAD_USER_INPUT, LIMIT_EXCEEDED
 */
export function readParameters(json: unknown): Readonly<Record<string, unknown>> {
  if (json === undefined || json === null) return {};
  if (typeof json !== 'object' || Array.isArray(json))
    throw new RefusedError('BAD_USER_INPUT', `parameters: expected an object such as {"id": "district:xiangzhou"}, got ${describe(json)}`);
  const bytes = Buffer.byteLength(JSON.stringify(json));
  if (bytes > cypherLimits.parameters)
    throw new RefusedError('LIMIT_EXCEEDED', `parameters: expected at most ${String(cypherLimits.parameters)} bytes, got ${String(bytes)}`);
  return readMap(json, 'parameters', 1);
}

function readMap(map: object, path: string, level: number): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, readValue(value, `${path}.${key}`, level + 1)]));
}

function readValue(value: unknown, path: string, level: number): unknown {
  if (level > deepest) throw new RefusedError('LIMIT_EXCEEDED', `${path}: expected at most ${String(deepest)} levels, got more`);
  if (typeof value === 'number') return Number.isInteger(value) ? readInteger(value, path) : value;
  if (typeof value === 'string' && value.length > cypherLimits.parameterText) {
    const most = String(cypherLimits.parameterText);
    throw new RefusedError('LIMIT_EXCEEDED', `${path}: expected at most ${most} characters, got ${String(value.length)}`);
  }
  if (Array.isArray(value)) return value.map((one, index) => readValue(one, `${path}[${String(index)}]`, level + 1));
  return typeof value === 'object' && value !== null ? readMap(value, path, level) : value;
}

/** JSON's numbers lose digits beyond 2^53: what came is then not what was meant. */
function readInteger(value: number, path: string): bigint | number {
  if (Number.isSafeInteger(value)) return BigInt(value);
  throw new RefusedError(
    'BAD_USER_INPUT',
    `${path}: expected a whole number between -2^53 and 2^53, got ${String(value)}: write it as text, and toInteger($…)`,
  );
}

function describe(json: unknown): string {
  return Array.isArray(json) ? 'a list' : `a ${typeof json}`;
}
