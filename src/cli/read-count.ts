import { SetupError } from '../errors.js';

/**
 * Reads an option's whole number.
 * @throws SetupError where it is none, or less than the least
 */
export function readCount(name: string, text: string, least: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new SetupError(`${name}: expected a whole number from ${least}, got "${text}"`);
}
