import { type Catalogue, validityProperties } from '../../ontology/catalogue.js';
import { type Property, storedProperties } from '../../ontology/property.js';
import type { PropertyChange } from './change.js';

/** A record as the change log keeps it. */
export interface State {
  readonly id: string;
  readonly revision: number;
  readonly properties: Readonly<Record<string, unknown>>;
  /** The class of an entity. */
  readonly label?: string;
  /** The relationship type of a fact, and its ends. */
  readonly type?: string;
  readonly subject?: string;
  readonly object?: string;
  /** Where a passage stands, and what it mentions. */
  readonly document?: string;
  readonly mentions?: readonly string[];
}

/** Stored properties that follow from others, such as search keys, by label or relationship type. */
export type DerivedProperties = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads from the ontology which stored properties follow from others. */
export function readDerivedProperties({ entities, relations }: Catalogue): DerivedProperties {
  const derivedOf = (properties: readonly Property[]): ReadonlySet<string> =>
    new Set(properties.flatMap(storedProperties).flatMap(({ name, role }) => (role === 'value' || role === 'unit' ? [] : [name])));
  return new Map([
    ...[...entities.values()].map(({ name, properties }) => [name, derivedOf(properties)] as const),
    ...[...relations.values()].map(({ type, properties }) => [type, derivedOf([...validityProperties, ...properties])] as const),
  ]);
}

/**
 * The properties in which two states of a record differ, by name; against no state all that the other has. What only follows from
 * another property is left out, unless nothing else differs.
 */
export function compareStates(
  before: State | undefined,
  after: State | undefined,
  derivedProperties: DerivedProperties,
): readonly PropertyChange[] {
  const [old, fresh] = [valuesOf(before), valuesOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort();
  const differences = names.flatMap((name): readonly PropertyChange[] => {
    const [from, to] = [printValue(old[name]), printValue(fresh[name])];
    return from === to ? [] : [{ name, before: from, after: to }];
  });
  const state = after ?? before;
  const derived = derivedProperties.get(state?.label ?? state?.type ?? '');
  const stated = differences.filter(({ name }) => derived?.has(name) !== true);
  return stated.length === 0 ? differences : stated;
}

function valuesOf(state: State | undefined): Readonly<Record<string, unknown>> {
  if (state === undefined) return {};
  const { properties, document, mentions } = state;
  return { ...properties, document, mentions };
}

function printValue(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
