import type { EntityOptions, OntologyClass } from './decorators.js';
import type { Description, Property } from './property.js';

/** A class of the ontology, with its own and inherited properties and every relation seen from it. */
export interface EntityType extends EntityOptions {
  /** The class itself. */
  readonly target: OntologyClass;
  /** GraphQL type and Neo4j label, PascalCase. */
  readonly name: string;
  /** What stands before the colon of its ids, e.g. `investment-fund`. */
  readonly prefix: string;
  /** The name of the GraphQL field of one, e.g. `investmentFund`. */
  readonly field: string;
  readonly properties: readonly Property[];
  readonly ends: readonly RelationEnd[];
  /** Properties and ends, by name. */
  readonly members: ReadonlyMap<string, Member>;
}

/** What an ontology says of an entity under one name. */
export type Member =
  | { readonly kind: 'property'; readonly name: string; readonly property: Property }
  | { readonly kind: 'end'; readonly name: string; readonly end: RelationEnd };

/** A relation: the typed facts between the subjects' and the objects' classes. */
export interface RelationType extends Description {
  /** Relationship type in Neo4j and FactKind in GraphQL, UPPER_SNAKE. */
  readonly type: string;
  /** What stands before the colon of its facts' ids, e.g. `holds-position`. */
  readonly prefix: string;
  /** The GraphQL type of its facts, e.g. `HoldsPositionFact`. */
  readonly factName: string;
  /** Its name at the subject and in the seeds, e.g. `holdsPosition`. */
  readonly field: string;
  /** Its name at the object; equal to `field` where the relation is symmetric. */
  readonly inverse: string;
  readonly symmetric: boolean;
  readonly acyclic: boolean;
  /** Names of concrete classes, sorted. */
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  readonly properties: readonly Property[];
}

/** `OUT`: the class is the fact's subject; `IN`: its object; `BOTH`: either, for symmetric relations. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** A relation as one class sees it. */
export interface RelationEnd {
  readonly field: string;
  readonly direction: Direction;
  readonly relation: RelationType;
  /** Names of the concrete classes at the far end, sorted. */
  readonly far: readonly string[];
}

/** The whole ontology, checked and frozen: what every other part of Pearlgraph is derived from. */
export interface Catalogue {
  readonly entities: ReadonlyMap<string, EntityType>;
  readonly relations: ReadonlyMap<string, RelationType>;
  /** By id prefix: an entity for `district`, a relation for `holds-position`. */
  readonly prefixes: ReadonlyMap<string, EntityType | RelationType>;
  /** Relations by the GraphQL type of their facts: `SupportsFact`. */
  readonly facts: ReadonlyMap<string, RelationType>;
  /** Entities by their GraphQL root fields: both `district` and `districts`. */
  readonly rootFields: ReadonlyMap<string, EntityType>;
}

/** The name that every entity has. */
export const nameProperty: Property = {
  name: 'name',
  kind: 'localized',
  required: true,
  indexed: true,
  zh: '名称',
  en: 'The official name; the language asked for first that is there, 简体 otherwise',
};

/** What every passage says, in our own words. */
export const paraphraseProperty: Property = {
  name: 'paraphrase',
  kind: 'localized',
  required: true,
  zh: '转述',
  en: 'What the passage says, in our own words',
};

/** The properties that every entity has beside its own. */
export const entityProperties: readonly Property[] = [
  nameProperty,
  { name: 'aliases', kind: 'texts', zh: '别名', en: 'Short, former and other names, in any language' },
  { name: 'description', kind: 'localized', zh: '简介', en: 'What it is, in one sentence of our own' },
];

/** When a fact holds, which every fact may say. */
export const validityProperties: readonly Property[] = [
  { name: 'validFrom', kind: 'date', zh: '起始日期', en: 'Since when it holds' },
  { name: 'validTo', kind: 'date', zh: '终止日期', en: 'Until when it holds' },
];
