import type { Description, Property, PropertyOptions } from './property.js';

/** A class of the ontology; abstract ones only lend their members to the classes below them. */
export type OntologyClass = abstract new () => object;

export interface EntityOptions extends Description {
  /** The name of the GraphQL list field, e.g. `districts`; it is also the seed file's section. */
  readonly plural: string;
  /** The schema.org class that the exports give, e.g. `AdministrativeArea`. */
  readonly schemaOrg: string;
}

export interface RelationOptions extends Description {
  /** The relationship type in Neo4j, UPPER_SNAKE. */
  readonly type: string;
  /** The names of the classes that a fact may point to; an abstract class stands for all below it. */
  readonly to: readonly string[];
  /** The passive name under which the far end sees the relation, e.g. `supportedBy`; the relation's own name if it is `symmetric`. */
  readonly inverse: string;
  /** Both ends play the same part: one field shows facts of either direction. */
  readonly symmetric?: boolean;
  /** No chain of such facts may come back to where it began. */
  readonly acyclic?: boolean;
  /** What a fact of this relation carries beside its dates, confidence and evidence. */
  readonly properties?: Readonly<Record<string, PropertyOptions>>;
}

/** A relation as its class declares it. */
export interface RelationDeclaration extends RelationOptions {
  readonly field: string;
}

/** What the decorators have recorded of one class; members of its abstract parents are recorded there. */
export interface ClassDeclaration {
  entity?: EntityOptions;
  readonly properties: Property[];
  readonly relations: RelationDeclaration[];
}

/** The value of a relation's member: there is none at run time, since facts live in Neo4j. */
export type Facts = never;

const declarations = new Map<object, ClassDeclaration>();

/** Returns what the decorators recorded of a class; empty for an undecorated one. */
export function declarationOf(target: object): ClassDeclaration {
  let declaration = declarations.get(target);
  if (declaration === undefined) {
    declaration = { properties: [], relations: [] };
    declarations.set(target, declaration);
  }
  return declaration;
}

/** Makes a class an entity: a GraphQL type, a Neo4j label and a section of the seeds. */
export function Entity(options: EntityOptions) {
  return (target: OntologyClass): void => {
    declarationOf(target).entity = options;
  };
}

/** Makes a member a property of the entity. */
export function Property(options: PropertyOptions) {
  return (prototype: object, name: string): void => {
    declarationOf(prototype.constructor).properties.push({ ...options, name });
  };
}

/** Makes a member a relation: facts from this class to the classes of `to`, seen from there as `inverse`. */
export function Relation(options: RelationOptions) {
  return (prototype: object, field: string): void => {
    declarationOf(prototype.constructor).relations.push({ ...options, field });
  };
}
