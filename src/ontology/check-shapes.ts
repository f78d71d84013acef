import { OntologyError } from '../errors.js';
import type { EntityType, RelationType } from './catalogue.js';
import { type Property, storedProperties } from './property.js';

/** One name, one shape: clients select `{ ... on A { p } ... on B { p } }`, which GraphQL refuses where the two differ. */
export function checkShapes(entities: readonly EntityType[], relations: readonly RelationType[]): void {
  const shapes = new Map<string, { readonly shape: string; readonly owner: string }>();
  const check = (owner: string, name: string, shape: string): void => {
    const known = shapes.get(name);
    if (known !== undefined && known.shape !== shape) {
      throw new OntologyError(
        `${owner}.${name}: is ${shape}, but ${known.owner}.${name} is ${known.shape}: one name has one shape, so rename one`,
      );
    }
    shapes.set(name, { shape, owner });
  };
  const vocabularies: unknown[] = [];
  const propertyShape = (property: Property): string => {
    const shape = `${property.required === true ? 'required' : 'optional'} ${property.kind}`;
    if (property.kind !== 'term') return shape;
    if (!vocabularies.includes(property.vocabulary)) vocabularies.push(property.vocabulary);
    return `${shape} of (${Object.keys(property.vocabulary.terms).join(', ')}) #${String(vocabularies.indexOf(property.vocabulary))}`;
  };
  for (const entity of entities) {
    for (const property of entity.properties) check(entity.name, property.name, propertyShape(property));
    for (const end of entity.ends) check(entity.name, end.field, `relation ${end.relation.type} ${end.direction}`);
    const stored = entity.properties.flatMap((property) => storedProperties(property).map(({ name }) => name));
    const twice = stored.find((name, index) => stored.indexOf(name) !== index);
    if (twice !== undefined) throw new OntologyError(`${entity.name}: two properties are stored as "${twice}" in Neo4j: rename one`);
  }
  for (const relation of relations) {
    for (const property of relation.properties) check(relation.factName, property.name, propertyShape(property));
  }
}
