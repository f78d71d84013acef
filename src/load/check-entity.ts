import type { EntityType } from '../ontology/catalogue.js';
import { languages } from '../ontology/property.js';
import type { Entry } from './check-entries.js';
import { checkFacts, type SeedFact } from './check-facts.js';
import { checkProperty } from './check-property.js';
import { checkKeys, type SeedContext } from './check-reference.js';
import { type EntityRecord, mergeProperties, type StoredProperties } from './graph.js';
import type { SeedMap } from './seed-value.js';

/** What one entry of an entity says. */
export interface CheckedEntity {
  readonly record: EntityRecord;
  readonly facts: readonly SeedFact[];
}

/** Checks an entry's properties and the facts it states. */
export function checkEntity(entry: Entry, entity: EntityType, context: SeedContext): CheckedEntity {
  const { id, fields } = entry;
  const { report } = context;
  const stated = entity.ends.filter(({ direction }) => direction !== 'IN');
  const inverse = entity.ends.filter(({ direction }) => direction === 'IN');
  const names = ['id', ...entity.properties.map(({ name }) => name), ...stated.map(({ field }) => field)];
  checkKeys(fields, [...names, ...inverse.map(({ field }) => field)], id, entity.name, report);
  for (const { field, relation } of inverse) {
    const given = fields.entries.get(field);
    if (given === undefined) continue;
    const subjects = relation.subjects.join(', ');
    report(
      given.place,
      `${id} ${field}`,
      `expected the fact at its subject, got the inverse: state it as "${relation.field}" of ${subjects} with "object: ${id}"`,
    );
  }
  const properties = checkProperties(id, entity, fields, context);
  const facts = stated.flatMap((end) => {
    const field = fields.entries.get(end.field);
    return field === undefined ? [] : checkFacts(id, end, field.value, context);
  });
  return { record: { id, label: entity.name, properties }, facts };
}

/** Checks an entry's properties and returns what Neo4j stores for them. */
export function checkProperties(
  id: string,
  { properties, name: entityName }: EntityType,
  fields: SeedMap,
  { report }: Pick<SeedContext, 'report'>,
): StoredProperties {
  const checked = properties.map((property) => {
    const { name, kind, required = false } = property;
    const field = fields.entries.get(name);
    if (field !== undefined) return checkProperty(property, field.value, `${id} ${name}`, report) ?? {};
    const form = kind === 'localized' ? `a map with ${languages[0].tag}` : 'a value';
    if (required) report(fields.place, `${id} ${name}`, `expected ${form}, as every ${entityName} has one, got none`);
    return {};
  });
  return mergeProperties(checked);
}
