import { printSeedValue, type Report, seedText, type SeedValue } from './seed-value.js';

/** The SHA-256 of a file or a passage, as the seeds write it. */
export const sha256Pattern = /^[0-9a-f]{64}$/;

/** Checks the form of a document's or a passage's hash and returns it; undefined where there is none, or once it reported a mistake. */
export function checkHash(value: SeedValue | undefined, where: string, report: Report): string | undefined {
  if (value === undefined) return undefined;
  const text = seedText(value);
  if (text !== undefined && sha256Pattern.test(text)) return text;
  report(value.place, where, `expected a SHA-256 of 64 lower-case hexadecimal digits, got ${printSeedValue(value)}`);
  return undefined;
}
