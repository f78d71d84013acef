import { type EntityType, type RelationType, validityProperties } from '../ontology/catalogue.js';
import { languages, type Property, storedProperties, type StoredProperty } from '../ontology/property.js';
import type { BatchOutcome, BatchReject } from './batch.js';
import { type StoredTypes, toParameter } from './driver-values.js';
import type { StoredProperties } from './graph.js';
import type { Run } from './run-stored-graph.js';

/** One transaction that writes one batch. */
export interface BatchWriting {
  readonly run: Run;
  readonly types: StoredTypes;
  readonly dataset: string;
  /** The parameters that every created node and fact takes. */
  readonly common: { readonly at: unknown; readonly dataset: string };
}

/** What became of a batch, and what is still to be asked of it under the log's lock. */
export interface WrittenRows extends BatchOutcome {
  /** Takes out again what does not go with what others have committed meanwhile, and says what. */
  readonly checkLast?: () => Promise<readonly BatchReject[]>;
}

/** The stored properties that entities of a table with these columns may have, beside those that every node has. */
export function entityNames({ properties }: EntityType, columns: readonly string[]): readonly string[] {
  return [...storedNames(properties, columns), 'searchKeys'];
}

/** The stored properties that facts of a table with these columns may have, `id` included, evidence not. */
export function factNames({ properties }: RelationType, columns: readonly string[]): readonly string[] {
  return [
    'id',
    'endState',
    ...columns.filter((name) => name === 'confidence'),
    ...storedNames([...validityProperties, ...properties], columns),
  ];
}

/** The stored properties of an imported passage, `id` included. */
export const passageNames: readonly string[] = [
  ...['id', 'start', 'end', 'sha256', 'verified'],
  ...languages.map(({ suffix }) => `paraphrase${suffix}`),
];

function storedNames(properties: readonly Property[], columns: readonly string[]): readonly string[] {
  return properties
    .map(storedProperties)
    .filter((stored) => stored.some(({ name }) => columns.includes(name)))
    .flatMap((stored) => stored.map(({ name }) => name));
}

/**
 * Prints the properties of a created node or fact, whose names the ontology gives: the values of `row` from the index given on, and what
 * all rows of a batch have alike. A row is a list, as maps cost Neo4j and the driver as much again.
 */
export function printMap(names: readonly string[], row: string, from: number, more: readonly string[] = []): string {
  const cells = names.map((name, index) => `${name}: ${row}[${index + from}]`);
  return `{${[...cells, ...more, 'revision: 1', 'recordedAt: $at', 'dataset: $dataset'].join(', ')}}`;
}

/** Lays a record out as the row that `printMap` reads; what it has no value for is null, which Neo4j does not store. */
export function rowOf(
  head: readonly unknown[],
  properties: StoredProperties,
  names: readonly string[],
  types: ReadonlyMap<string, StoredProperty['type']> | undefined,
): readonly unknown[] {
  const row = [...head];
  for (const name of names) {
    const value = properties[name];
    row.push(value === undefined ? null : toParameter(value, types?.get(name)));
  }
  return row;
}
