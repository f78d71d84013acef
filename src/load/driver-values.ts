import neo4j from 'neo4j-driver';
import { type Catalogue, validityProperties } from '../ontology/catalogue.js';
import { labels } from '../ontology/graph-names.js';
import { type Property, type StoredProperty, storedProperties } from '../ontology/property.js';
import type { StoredProperties, StoredValue } from './graph.js';

/** The types of stored properties, by label or relationship type and then by name. */
export type StoredTypes = ReadonlyMap<string, ReadonlyMap<string, StoredProperty['type']>>;

/** Reads from the ontology which stored properties are days and which are whole numbers. */
export function readStoredTypes({ entities, relations }: Catalogue): StoredTypes {
  const typesOf = (properties: readonly Property[]): ReadonlyMap<string, StoredProperty['type']> =>
    new Map(properties.flatMap((property) => storedProperties(property).map(({ name, type }) => [name, type] as const)));
  return new Map([
    ...[...entities.values()].map((entity) => [entity.name, typesOf(entity.properties)] as const),
    ...[...relations.values()].map((relation) => [relation.type, typesOf([...validityProperties, ...relation.properties])] as const),
    [labels.passage, new Map([['start', 'INTEGER'], ['end', 'INTEGER']] as const)] as const,
  ]); // prettier-ignore
}

/** Turns stored properties into parameters: JavaScript has one type for what Neo4j tells apart. */
export function toParameters(
  properties: StoredProperties,
  types: ReadonlyMap<string, StoredProperty['type']> | undefined,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, toParameter(value, types?.get(name))]));
}

/** Turns one stored value into a parameter of its property's type. */
export function toParameter(value: StoredValue, type: StoredProperty['type'] | undefined): unknown {
  if (type === 'INTEGER' && typeof value === 'number') return BigInt(value);
  if (type !== 'DATE' || typeof value !== 'string') return value;
  const [year, month, day] = value.split('-').map(Number);
  return new neo4j.types.Date(year ?? Number.NaN, month ?? Number.NaN, day ?? Number.NaN);
}

/** The reverse of `toParameters`: days become ISO texts, so that what is stored compares with what the seeds say. */
export function fromDriver(properties: Readonly<Record<string, unknown>>): StoredProperties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, neo4j.isDate(value) ? value.toString() : (value as StoredValue)]),
  );
}
