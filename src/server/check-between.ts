import { refuse } from '../compiler/planner.js';
import { RefusedError } from '../errors.js';

/**
 * Refuses a number that an argument may not be.
 * @throws RefusedError BAD_USER_INPUT below the least, LIMIT_EXCEEDED above the most.
 */
export function checkBetween(place: string, value: number, least: number, most: number, unit?: string): void {
  const named = (size: number): string => (unit === undefined ? String(size) : `${String(size)} ${unit}`);
  if (value < least) throw new RefusedError('BAD_USER_INPUT', `${place}: expected ${named(least)} or more, got ${String(value)}`);
  if (value > most) refuse(place, named(most), String(value));
}
