import type { Catalogue } from '../ontology/catalogue.js';
import { idPrefix } from '../ontology/graph-names.js';
import { type Entry, passageSection } from './check-entries.js';
import { didYouMean } from './did-you-mean.js';
import type { Elsewhere } from './graph.js';
import { printSeedValue, type Report, seedText, type SeedValue } from './seed-value.js';

/** What every check of an entry needs to know of the rest. */
export interface SeedContext {
  readonly catalogue: Catalogue;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly elsewhere: Elsewhere;
  /** Whether there is such an id; an import leaves that question to the graph. */
  readonly knows: (id: string) => boolean;
  readonly report: Report;
}

/**
 * Checks a pointer to something described in this folder or held by another dataset, and returns the id.
 * @param classes the classes that it may be of; `Passage` for passages
 */
export function checkReference(value: SeedValue, classes: readonly string[], where: string, context: SeedContext): string | undefined {
  const { catalogue, entries, elsewhere, knows, report } = context;
  const id = seedText(value);
  const known = (): Iterable<string> =>
    [...entries.keys(), ...elsewhere.keys()].filter((one) => classes.includes(className(one, catalogue) ?? ''));
  const given = id === undefined ? undefined : className(id, catalogue);
  if (id === undefined || given === undefined) {
    report(
      value.place,
      where,
      `expected the id of ${printClasses(classes)}, got ${printSeedValue(value)}${id === undefined ? '' : didYouMean(id, known())}`,
    );
    return undefined;
  }
  if (!classes.includes(given)) {
    report(value.place, where, `expected the id of ${printClasses(classes)}, got "${id}", of the class ${given}`);
    return undefined;
  }
  if (knows(id)) return id;
  report(value.place, where, `expected an id that the seeds describe, got "${id}", which they do not${didYouMean(id, known())}`);
  return undefined;
}

/** Checks a list of pointers, each at most once; undefined once it reported a mistake. */
export function checkReferences(
  value: SeedValue,
  classes: readonly string[],
  where: string,
  context: SeedContext,
): readonly string[] | undefined {
  if (value.kind !== 'list') {
    context.report(value.place, where, `expected a list of ids, got ${printSeedValue(value)}`);
    return undefined;
  }
  const ids = value.items.map((item, index) => checkReference(item, classes, `${where}[${String(index)}]`, context));
  for (const [index, id] of ids.entries()) {
    const item = value.items[index];
    if (id === undefined || item === undefined || ids.indexOf(id) === index) continue;
    context.report(item.place, `${where}[${String(index)}]`, `expected each id once, got "${id}" again`);
    return undefined;
  }
  return ids.includes(undefined) ? undefined : ids.filter((id) => id !== undefined);
}

/** Reports keys that are none of those allowed. */
export function checkKeys(
  fields: Extract<SeedValue, { kind: 'map' }>,
  allowed: readonly string[],
  where: string,
  what: string,
  report: Report,
): void {
  for (const [key, { place }] of fields.entries) {
    if (!allowed.includes(key)) report(place, where, `expected a field of ${what}, got "${key}"${didYouMean(key, allowed)}`);
  }
}

function className(id: string, catalogue: Catalogue): string | undefined {
  const prefix = idPrefix(id);
  if (prefix === passageSection.prefix) return 'Passage';
  const one = prefix === undefined ? undefined : catalogue.prefixes.get(prefix);
  return one !== undefined && 'name' in one ? one.name : undefined;
}

function printClasses(classes: readonly string[]): string {
  const [first = ''] = classes;
  if (classes.length === 1) return `${/^[AEIOU]/.test(first) ? 'an' : 'a'} ${first}`;
  return `one of the classes ${classes.join(', ')}`;
}
