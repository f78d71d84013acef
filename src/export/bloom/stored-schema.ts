import { type EntityType, paraphraseProperty, type RelationType, validityProperties } from '../../ontology/catalogue.js';
import { type Property, type StoredProperty, storedProperties } from '../../ontology/property.js';
import type { DataType, SchemaProperty } from './perspective.js';

/** A property as Neo4j stores it. */
export interface BloomProperty {
  readonly key: string;
  readonly dataType: DataType;
  /** Whether it serves the machine alone, such as a search key. */
  readonly isTechnical: boolean;
}

const dataTypes: Readonly<Record<StoredProperty['type'], DataType>> = {
  STRING: 'string',
  STRING_LIST: 'array',
  INTEGER: 'bigint',
  FLOAT: 'number',
  DATE: 'Date',
};

/** What the writers add to every record. */
const kept: readonly BloomProperty[] = [shown('recordedAt', 'DateTime'), shown('dataset', 'string'), technical('revision', 'bigint')];

/** Lists what the nodes of a class store, by its name in Neo4j. */
export function entitySchema({ properties }: EntityType): readonly BloomProperty[] {
  return [shown('id', 'string'), ...stored(properties), technical('searchKeys', 'string'), ...kept];
}

/** Lists what the facts of a relation store. */
export function factSchema({ properties }: RelationType): readonly BloomProperty[] {
  const own = [shown('endState', 'string'), shown('confidence', 'number'), shown('because', 'string'), shown('evidence', 'array')];
  return [shown('id', 'string'), ...stored([...validityProperties, ...properties]), ...own, ...kept];
}

/** What passages store. */
export const passageSchema: readonly BloomProperty[] = [
  shown('id', 'string'),
  ...stored([paraphraseProperty]),
  shown('quote', 'string'),
  shown('verified', 'boolean'),
  shown('start', 'bigint'),
  shown('end', 'bigint'),
  technical('sha256', 'string'),
  ...kept,
];

/** Writes a schema as Bloom has it for a label or a relationship type. */
export function schemaOf(type: string, properties: readonly BloomProperty[]): readonly SchemaProperty[] {
  return properties.map(({ key, dataType }) => ({ propertyKey: key, type, dataType }));
}

function stored(properties: readonly Property[]): readonly BloomProperty[] {
  return properties.flatMap((property) =>
    storedProperties(property).map(({ name, type, role }) => ({ key: name, dataType: dataTypes[type], isTechnical: role === 'folded' })),
  );
}

function shown(key: string, dataType: DataType): BloomProperty {
  return { key, dataType, isTechnical: false };
}

function technical(key: string, dataType: DataType): BloomProperty {
  return { key, dataType, isTechnical: true };
}
