import type { SeedPlace } from '../errors.js';
import type { RelationEnd, RelationType } from '../ontology/catalogue.js';
import { checkProperty } from './check-property.js';
import { checkKeys, checkReference, checkReferences, type SeedContext } from './check-reference.js';
import { factId } from './fact-id.js';
import { type FactRecord, mergeProperties, type StoredProperties } from './graph.js';
import { printSeedValue, type Report, seedText, type SeedMap, type SeedValue } from './seed-value.js';

/** A fact with the place that states it. */
export interface SeedFact {
  readonly record: FactRecord;
  readonly relation: RelationType;
  readonly where: string;
  readonly place: SeedPlace;
}

/** The keys that every fact takes beside its relation's own properties. */
const factKeys = ['object', 'validFrom', 'validTo', 'ongoing', 'confidence', 'key', 'evidence'] as const;

/** Checks the facts that an entry states in one of its relations' fields; those with a mistake in them are reported and left out. */
export function checkFacts(subject: string, end: RelationEnd, value: SeedValue, context: SeedContext): readonly SeedFact[] {
  const where = `${subject} ${end.field}`;
  if (value.kind !== 'list') {
    context.report(value.place, where, `expected a list of facts, each beginning with "- object:", got ${printSeedValue(value)}`);
    return [];
  }
  return value.items.flatMap((item, index) => {
    const at = `${where}[${String(index)}]`;
    if (item.kind !== 'map') {
      context.report(item.place, at, `expected a fact that begins with "object:", got ${printSeedValue(item)}`);
      return [];
    }
    return checkFact(subject, end, item, at, context) ?? [];
  });
}

/** Checks one fact; undefined once it reported a mistake. */
export function checkFact(
  subject: string,
  { relation, far, field }: Pick<RelationEnd, 'relation' | 'far' | 'field'>,
  fields: SeedMap,
  where: string,
  context: SeedContext,
): SeedFact | undefined {
  const { report } = context;
  checkKeys(fields, [...factKeys, ...relation.properties.map(({ name }) => name)], where, `a fact of "${field}"`, report);
  const object = checkRequired(
    fields,
    'object',
    where,
    `the id of ${far.length === 1 ? far.join() : 'what it points to'}`,
    report,
    (value, at) => checkReference(value, far, at, context),
  );
  const evidence = checkRequired(fields, 'evidence', where, 'at least one passage, as every fact has evidence', report, (value, at) => {
    const ids = checkReferences(value, ['Passage'], at, context);
    if (ids?.length === 0) report(value.place, at, 'expected at least one passage, as every fact has evidence, got an empty list');
    return ids?.length === 0 ? undefined : ids;
  });
  const validity = checkValidity(fields, where, report);
  const confidence = checkConfidence(fields, where, report);
  const own = checkOwnProperties(relation, fields, where, report);
  const keyField = fields.entries.get('key')?.value;
  const key = keyField === undefined ? undefined : seedText(keyField);
  if (keyField !== undefined && key === undefined)
    report(keyField.place, `${where}.key`, `expected a text, got ${printSeedValue(keyField)}`);

  if (object === undefined || evidence === undefined || validity === undefined || confidence === undefined || own === undefined)
    return undefined;
  // A–B and B–A of a symmetric relation are one fact.
  const [first, second] = relation.symmetric && object < subject ? [object, subject] : [subject, object];
  const id = factId({ relation, subject: first, object: second, properties: own, key });
  const properties = { ...validity, ...confidence, ...own, evidence };
  return { record: { id, type: relation.type, subject: first, object: second, properties }, relation, where, place: fields.place };
}

function checkRequired<T>(
  fields: SeedMap,
  key: string,
  where: string,
  expected: string,
  report: Report,
  check: (value: SeedValue, where: string) => T | undefined,
): T | undefined {
  const field = fields.entries.get(key);
  if (field !== undefined) return check(field.value, `${where}.${key}`);
  report(fields.place, `${where}.${key}`, `expected ${expected}, got none`);
  return undefined;
}

/** `validTo` says ENDED, `ongoing: true` says ONGOING; without either nothing is known of the end. */
function checkValidity(fields: SeedMap, where: string, report: Report): StoredProperties | undefined {
  const date = (name: 'validFrom' | 'validTo'): StoredProperties | undefined => {
    const field = fields.entries.get(name);
    return field === undefined ? {} : checkProperty({ name, kind: 'date', zh: '', en: '' }, field.value, `${where}.${name}`, report);
  };
  const from = date('validFrom');
  const to = date('validTo');
  const ended = fields.entries.get('validTo');
  const ongoing = fields.entries.get('ongoing');
  if (ongoing !== undefined && !(ongoing.value.kind === 'scalar' && ongoing.value.value === true)) {
    report(
      ongoing.value.place,
      `${where}.ongoing`,
      `expected true, or nothing where the end is unknown, got ${printSeedValue(ongoing.value)}`,
    );
    return undefined;
  }
  if (ongoing !== undefined && ended !== undefined) {
    report(ongoing.place, `${where}.ongoing`, 'expected either validTo or ongoing, got both: what has ended is not ongoing');
    return undefined;
  }
  if (from === undefined || to === undefined) return undefined;
  const { validFrom, validFromEarliest } = from;
  const { validTo, validToLatest } = to;
  // The end is exclusive: on the day that a fact ended it holds no more.
  if (ended !== undefined && validFromEarliest !== undefined && validToLatest !== undefined && validToLatest <= validFromEarliest) {
    report(
      ended.value.place,
      `${where}.validTo`,
      `expected a date after validFrom, ${String(validFrom)}, as an end is the first day on which the fact no longer holds, got ${String(validTo)}`,
    );
    return undefined;
  }
  return { ...from, ...to, endState: ended !== undefined ? 'ENDED' : ongoing !== undefined ? 'ONGOING' : 'UNKNOWN' };
}

function checkConfidence(fields: SeedMap, where: string, report: Report): StoredProperties | undefined {
  const value = fields.entries.get('confidence')?.value;
  if (value === undefined) return {};
  if (value.kind === 'scalar' && typeof value.value === 'number' && value.value >= 0 && value.value <= 1)
    return { confidence: value.value };
  report(value.place, `${where}.confidence`, `expected a number from 0 to 1, got ${printSeedValue(value)}`);
  return undefined;
}

function checkOwnProperties({ properties }: RelationType, fields: SeedMap, where: string, report: Report): StoredProperties | undefined {
  const checked = properties.map((property) => {
    const field = fields.entries.get(property.name);
    if (field !== undefined) return checkProperty(property, field.value, `${where}.${property.name}`, report);
    if (property.required !== true) return {};
    report(fields.place, `${where}.${property.name}`, `expected a value, as it is required, got none`);
    return undefined;
  });
  return checked.includes(undefined) ? undefined : mergeProperties(checked.filter((one) => one !== undefined));
}
