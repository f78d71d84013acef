import { printSeedPlace, type SeedPlace } from '../errors.js';
import type { Catalogue, EntityType } from '../ontology/catalogue.js';
import { idPattern, idPrefix } from '../ontology/graph-names.js';
import { didYouMean } from './did-you-mean.js';
import type { Elsewhere } from './graph.js';
import { printSeedValue, type Report, type SeedFile, type SeedMap, seedText } from './seed-value.js';

/** One item of a section: an entity, or a passage where `entity` is undefined. */
export interface Entry {
  readonly id: string;
  readonly entity: EntityType | undefined;
  /** Where its id stands. */
  readonly place: SeedPlace;
  readonly fields: SeedMap;
}

/** The section and the id prefix of passages, which are no class of the ontology. */
export const passageSection = { plural: 'passages', prefix: 'passage' } as const;

/** Checks sections and ids, and returns the entries by id, in the order of the files. */
export function checkEntries(
  files: readonly SeedFile[],
  catalogue: Catalogue,
  elsewhere: Elsewhere,
  report: Report,
): ReadonlyMap<string, Entry> {
  const sections = new Map<string, EntityType | undefined>([...catalogue.entities.values()].map((entity) => [entity.plural, entity]));
  sections.set(passageSection.plural, undefined);
  const entries = new Map<string, Entry>();
  for (const { root } of files) {
    for (const [section, { place, value }] of root.entries) {
      if (!sections.has(section)) {
        report(
          place,
          section,
          `expected one of the sections ${[...sections.keys()].join(', ')}, got "${section}"${didYouMean(section, sections.keys())}`,
        );
        continue;
      }
      if (value.kind !== 'list') {
        report(value.place, section, `expected a list of entries, each beginning with "- id:", got ${printSeedValue(value)}`);
        continue;
      }
      const entity = sections.get(section);
      for (const [index, item] of value.items.entries()) {
        const where = `${section}[${String(index)}]`;
        if (item.kind !== 'map') {
          report(item.place, where, `expected an entry that begins with "id:", got ${printSeedValue(item)}`);
          continue;
        }
        const entry = checkId(item, entity, where, catalogue, report);
        if (entry === undefined) continue;
        const twin = entries.get(entry.id);
        const owner = elsewhere.get(entry.id);
        if (twin !== undefined) {
          report(entry.place, entry.id, `expected each id once, got it again: it is also at ${printSeedPlace(twin.place)}`);
        } else if (owner !== undefined) {
          report(
            entry.place,
            entry.id,
            `expected an id of this folder's own, got one that the dataset "${owner.dataset}" holds: leave the entry out, facts may point to it all the same`,
          );
        } else {
          entries.set(entry.id, entry);
        }
      }
    }
  }
  return entries;
}

/** Checks the id of an entry of a section, or of a row of a table, and returns the entry; undefined once it reported a mistake. */
export function checkId(
  fields: SeedMap,
  entity: EntityType | undefined,
  where: string,
  catalogue: Catalogue,
  report: Report,
): Entry | undefined {
  const { prefix } = entity ?? passageSection;
  const field = fields.entries.get('id');
  if (field === undefined) {
    report(fields.place, where, `expected an id "${prefix}:…", got none`);
    return undefined;
  }
  const id = seedText(field.value);
  if (id === undefined || !idPattern.test(id)) {
    report(
      field.value.place,
      `${where}.id`,
      `expected "${prefix}:" and lower-case letters, digits and hyphens, got ${printSeedValue(field.value)}`,
    );
    return undefined;
  }
  const given = idPrefix(id);
  if (given !== prefix) {
    const other = given === passageSection.prefix ? passageSection : [...catalogue.entities.values()].find((one) => one.prefix === given);
    const home = other === undefined ? '' : `: it belongs to the section ${other.plural}`;
    report(field.value.place, `${where}.id`, `expected the prefix "${prefix}:" in this section, got "${id}"${home}`);
    return undefined;
  }
  return { id, entity, place: field.value.place, fields };
}
