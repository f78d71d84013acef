import type { EntityType } from '../ontology/catalogue.js';
import { languages } from '../ontology/property.js';
import { makeSearchKeys } from '../search/make-search-keys.js';
import type { StoredProperties } from './graph.js';

/** Adds to what an entity stores the keys that it is searched by, which the writers alone know. */
export function withSearchKeys(entity: EntityType, properties: StoredProperties): StoredProperties {
  return { ...properties, searchKeys: searchKeysOf(entity, properties) };
}

/** Makes the search keys of an entity from its names and aliases as they are stored. */
export function searchKeysOf({ name, schemaOrg }: EntityType, properties: StoredProperties): string {
  const names = languages.flatMap(({ suffix }) => properties[`name${suffix}`] ?? []);
  return makeSearchKeys({
    type: name,
    isPerson: schemaOrg === 'Person',
    names: names.map(String),
    aliases: (properties['aliases'] ?? []) as readonly string[],
  });
}
