import type { SeedPlace } from '../errors.js';

/** A value of a seed file with the place where it stands: what YAML says, before anyone asks whether it is right. */
export type SeedValue = SeedScalar | SeedList | SeedMap;

interface SeedScalar {
  readonly kind: 'scalar';
  readonly place: SeedPlace;
  readonly value: string | number | boolean | null;
  /** The characters as they stand in the file, without quotes: a number keeps every digit, 2021-09 its hyphen. */
  readonly text: string;
}

interface SeedList {
  readonly kind: 'list';
  readonly place: SeedPlace;
  readonly items: readonly SeedValue[];
}

export interface SeedMap {
  readonly kind: 'map';
  readonly place: SeedPlace;
  readonly entries: ReadonlyMap<string, SeedEntry>;
}

export interface SeedEntry {
  /** Where the key stands. */
  readonly place: SeedPlace;
  readonly value: SeedValue;
}

/** One seed file; an empty one has no entries. */
export interface SeedFile {
  readonly file: string;
  readonly root: SeedMap;
}

/** Notes one mistake: where it stands, what of the seed it concerns, and "expected …, got …". */
export type Report = (place: SeedPlace, where: string, message: string) => void;

/** Prints a value for "got …": short, and telling a text from a number. */
export function printSeedValue(value: SeedValue): string {
  if (value.kind === 'list') return value.items.length === 0 ? 'an empty list' : 'a list';
  if (value.kind === 'map') return value.entries.size === 0 ? 'an empty map' : 'a map';
  if (value.value === null) return 'nothing';
  if (typeof value.value === 'string') return JSON.stringify(value.text.length > 80 ? `${value.text.slice(0, 80)}…` : value.text);
  return value.text;
}

/** The text of a string that says something; undefined for numbers, blanks and all else. */
export function seedText(value: SeedValue): string | undefined {
  if (value.kind !== 'scalar' || typeof value.value !== 'string' || value.text.trim() === '') return undefined;
  return value.text;
}
