import { registerEnumType } from 'type-graphql';
import type { Catalogue } from '../../ontology/catalogue.js';
import { typeClass, type TypeClass } from './declare.js';
import { describe } from './declare-property.js';

/**
 * The classes that the types of an ontology are declared on, by GraphQL name. Each is made when it is first asked for, so that types
 * may refer to one another in any order; an entity's is its own class.
 */
export class GeneratedTypes {
  /** The enum of all relations. */
  readonly factKind: object;
  readonly #classes: Map<string, TypeClass>;

  constructor(readonly catalogue: Catalogue) {
    this.#classes = new Map([...catalogue.entities.values()].map(({ name, target }) => [name, target]));
    this.factKind = declareFactKind(catalogue);
  }

  named(name: string): TypeClass {
    const known = this.#classes.get(name) ?? typeClass();
    this.#classes.set(name, known);
    return known;
  }

  /** Every entity, kind of fact and passage: what the schema must hold though only interfaces lead to it. */
  objects(): readonly TypeClass[] {
    const { entities, facts } = this.catalogue;
    return ['Passage', ...facts.keys(), ...entities.keys()].map((name) => this.named(name));
  }
}

/** The GraphQL type of a relation's end: its class where there is only one, `Entity` otherwise. */
export function endName(classes: readonly string[]): string {
  return classes.length === 1 ? (classes[0] ?? 'Entity') : 'Entity';
}

/** `supportedBy` gives `SupportedBy`: what the types of a field's lists and inputs begin with. */
export function typePrefix(field: string): string {
  return field.charAt(0).toUpperCase() + field.slice(1);
}

function declareFactKind(catalogue: Catalogue): object {
  const relations = [...catalogue.relations.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
  const kinds = Object.fromEntries(relations.map(({ type }) => [type, type]));
  registerEnumType(kinds, {
    name: 'FactKind',
    description: 'The relation that a fact is of. Grows with the ontology: expect new values.',
    valuesConfig: Object.fromEntries(relations.map((relation) => [relation.type, { description: describe(relation) }])),
  });
  return kinds;
}
