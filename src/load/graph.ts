/** A value as Neo4j stores it; days are ISO texts here and become `DATE`s on the way in. */
export type StoredValue = string | number | boolean | readonly string[];
export type StoredProperties = Readonly<Record<string, StoredValue>>;

export interface EntityRecord {
  readonly id: string;
  /** The class, which is the Neo4j label. */
  readonly label: string;
  readonly properties: StoredProperties;
}

export interface FactRecord {
  readonly id: string;
  /** The relationship type. */
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly properties: StoredProperties;
}

export interface PassageRecord {
  readonly id: string;
  readonly document: string;
  /** Ids of entities, sorted. */
  readonly mentions: readonly string[];
  readonly properties: StoredProperties;
}

/** What a folder of seeds says, checked: exactly the properties that Neo4j is to hold, save those that the writer itself sets. */
export interface Graph {
  readonly entities: readonly EntityRecord[];
  readonly facts: readonly FactRecord[];
  readonly passages: readonly PassageRecord[];
}

/** What the graph already holds of other datasets, by id: seeds may point to it, but not say it again. */
export type Elsewhere = ReadonlyMap<string, { readonly dataset: string; readonly properties: StoredProperties }>;

/** Puts the stored properties of several properties together. */
export function mergeProperties(parts: readonly StoredProperties[]): StoredProperties {
  return Object.assign({}, ...parts) as StoredProperties;
}
