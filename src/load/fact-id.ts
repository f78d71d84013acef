import type { RelationType } from '../ontology/catalogue.js';
import { storedProperties } from '../ontology/property.js';
import type { StoredProperties } from './graph.js';
import { sha256 } from './sha256.js';

/** What tells one fact from another. */
export interface FactIdentity {
  readonly relation: RelationType;
  readonly subject: string;
  readonly object: string;
  /** The fact's own properties as they are stored. */
  readonly properties: StoredProperties;
  /** Tells apart facts that are alike in all else. */
  readonly key?: string | undefined;
}

/**
 * Returns `<relation prefix>:<20 hex digits>`, the head of SHA-256 over the JSON of type, subject, object, identifying values in
 * declared order and key. Dates, confidence and evidence do not count, so correcting them keeps the id. Of a localized value only
 * 简体 counts, so that a translation added later keeps the id too; what is not given counts as null.
 */
export function factId({ relation, subject, object, properties, key }: FactIdentity): string {
  const identifying = relation.properties
    .filter((property) => property.identifying)
    .map((property) => {
      const stored = storedProperties(property).filter(({ role }) => role === 'value' || role === 'unit');
      const counted = property.kind === 'localized' ? stored.slice(0, 1) : stored;
      const values = counted.map(({ name }) => properties[name] ?? null);
      return values.length === 1 ? values[0] : values;
    });
  return `${relation.prefix}:${sha256(JSON.stringify([relation.type, subject, object, identifying, key ?? null])).slice(0, 20)}`;
}
