import { type Catalogue, entityProperties, type EntityType, type RelationType } from '../../ontology/catalogue.js';
import { declareInput, type FieldDeclaration } from './declare.js';
import { filterFields, matchFields, orderField } from './declare-filters.js';
import { describe } from './declare-property.js';
import { endName, type GeneratedTypes, typePrefix } from './generated-types.js';
import { ClassFilter, FloatFilter, IDFilter, PeriodFilter } from './shared-inputs.js';
import { SortDirection } from './shared-types.js';

/** The end of the name of an input of which exactly one field must be given; `buildSchema` makes it so. */
export const oneOfSuffix = 'OrderBy';

/** Declares `DistrictWhere` and `DistrictOrderBy`; with no entity, the inputs over what every entity has. */
export function declareEntityInputs(types: GeneratedTypes, entity?: EntityType): void {
  const { name, properties, ends } = entity ?? { name: 'Entity', properties: entityProperties, ends: [] };
  declareInput(types.named(`${name}Where`), `${name}Where`, 'Conditions on an entity; all that are given must hold.', [
    ...logicFields(types, `${name}Where`),
    { name: 'id', type: () => IDFilter, description: 'Its id.' },
    ...(entity === undefined ? classFields(types, types.catalogue) : []),
    ...filterFields(properties),
    ...ends.map(({ field, relation }) => ({
      name: field,
      type: () => types.named(`${typePrefix(field)}Match`),
      description: `Facts: ${describe(relation)}`,
    })),
  ]);
  declareOneOf(types, name, 'One key to sort entities by.', [
    { name: 'id', type: () => SortDirection, description: 'By id.' },
    ...properties.flatMap(orderField),
  ]);
}

/** A relation as one of its ends sees it. */
export interface SeenRelation {
  readonly relation: RelationType;
  readonly field: string;
  /** The classes at the far end. */
  readonly far: readonly string[];
}

/** Declares `SupportsFactWhere`, `SupportsFactOrderBy` and `SupportsMatch`; with no relation, those over what every fact has. */
export function declareFactInputs(types: GeneratedTypes, seen?: SeenRelation): void {
  const prefix = seen === undefined ? '' : typePrefix(seen.field);
  const name = `${prefix}Fact`;
  const end = endName(seen?.far ?? []);
  const properties = seen?.relation.properties ?? [];
  declareInput(types.named(`${name}Where`), `${name}Where`, 'Conditions on a fact and its far end; all that are given must hold.', [
    ...logicFields(types, `${name}Where`),
    ...(seen === undefined
      ? [{ name: 'kinds', type: () => [types.factKind] as [object], description: 'Is of one of these relations.' }]
      : []),
    { name: 'validity', type: () => PeriodFilter, description: 'When it holds.' },
    { name: 'confidence', type: () => FloatFilter, description: 'How sure it is.' },
    ...filterFields(properties),
    { name: 'node', type: () => types.named(`${end}Where`), description: 'The entity at the far end.' },
  ]);
  declareOneOf(types, name, 'One key to sort facts by.', [
    ...['validFrom', 'validTo', 'confidence', 'recordedAt'].map((key) => ({
      name: key,
      type: () => SortDirection,
      description: `By \`${key}\`.`,
    })),
    ...properties.flatMap(orderField),
    { name: 'node', type: () => types.named(`${end}${oneOfSuffix}`), description: 'By the entity at the far end.' },
  ]);
  if (seen === undefined) return;
  const description = 'Conditions on the facts that an entity has of one relation.';
  declareInput(
    types.named(`${prefix}Match`),
    `${prefix}Match`,
    description,
    matchFields(() => types.named(`${name}Where`)),
  );
}

/** An entity of any class may be asked for its class, and for what only one class has. */
function classFields(types: GeneratedTypes, { entities }: Catalogue): readonly FieldDeclaration[] {
  return [
    { name: 'type', type: () => ClassFilter, description: 'Its class, by name, e.g. `District`.' },
    ...[...entities.values()].map(({ name, field }) => ({
      name: field,
      type: () => types.named(`${name}Where`),
      description: `It is of the class \`${name}\` and meets these conditions.`,
    })),
  ];
}

/** `and`, `or` and `not` over conditions of the same input. */
export function logicFields(types: GeneratedTypes, where: string): readonly FieldDeclaration[] {
  return [
    { name: 'and', type: () => [types.named(where)], description: 'All of these hold; true for an empty list.' },
    { name: 'or', type: () => [types.named(where)], description: 'At least one of these holds; false for an empty list.' },
    { name: 'not', type: () => types.named(where), description: 'This does not hold; a missing value makes a condition not hold.' },
  ];
}

/** Declares an input of sort keys, of which exactly one must be given. */
export function declareOneOf(types: GeneratedTypes, prefix: string, description: string, fields: readonly FieldDeclaration[]): void {
  const name = `${prefix}${oneOfSuffix}`;
  declareInput(types.named(name), name, `${description} Exactly one field must be given.`, fields);
}
