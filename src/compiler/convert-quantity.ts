import { Decimal } from 'decimal.js';
import { RefusedError } from '../errors.js';
import { readUnit, unitCodes } from '../ontology/unit.js';

/** Never rounds: a product of a decimal and a power of ten has no more digits than the decimal. */
const Exact = Decimal.clone({ precision: 1e9 });

/**
 * The decimal that a stored quantity has in another unit of its dimension, exact, without an exponent or needless zeros.
 * @throws RefusedError BAD_USER_INPUT for a unit of another dimension; money of one currency is never exchanged for another's.
 */
export function convertQuantity(value: string, stored: string, unit: string, place: string): string {
  if (stored === unit) return value;
  const [from, to] = [readUnit(stored), readUnit(unit)];
  if (from === undefined || from.base !== to?.base) {
    const fitting = from === undefined ? [stored] : unitCodes(from.base);
    throw new RefusedError(
      'BAD_USER_INPUT',
      `${place}: expected a unit of what is given in ${stored}, ${fitting.join(' or ')}, got "${unit}"`,
    );
  }
  return new Exact(value).times(`1e${String(from.multiplier - to.multiplier)}`).toFixed();
}

/**
 * The unit that a quantity is asked in; undefined where it is as stored.
 * @throws RefusedError BAD_USER_INPUT for what is no unit.
 */
export function readUnitArgument(asked: unknown, place: string): string | undefined {
  if (asked === undefined || asked === null) return undefined;
  if (typeof asked === 'string' && readUnit(asked) !== undefined) return asked;
  throw new RefusedError('BAD_USER_INPUT', `${place}: expected one of the units ${unitCodes().join(', ')}, got ${JSON.stringify(asked)}`);
}
