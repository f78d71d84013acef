import { Float, ID, Int, registerEnumType } from 'type-graphql';
import { defaultLimits } from '../../compiler/passes/limit-pages.js';
import type { Catalogue, EntityType, RelationEnd, RelationType } from '../../ontology/catalogue.js';
import { entityProperties } from '../../ontology/catalogue.js';
import { connectionArgs, evidenceArg, languagesArg } from './arguments.js';
import { declareInput, declareInterface, declareObject, type FieldDeclaration, typeClass, type TypeClass } from './declare.js';
import { declareConnection, type DeclaredConnection } from './declare-connection.js';
import { filterFields, matchFields, orderField } from './declare-filters.js';
import { describe, propertyField } from './declare-property.js';
import { DateTimeScalar } from './scalars.js';
import { FloatFilter, IDFilter, PeriodFilter, TermFilter } from './shared-inputs.js';
import { LocalizedText, SortDirection, Validity } from './shared-types.js';

/** The generated types that root fields and `buildSchema` need by name. */
export interface DeclaredTypes {
  readonly node: TypeClass;
  /** By class name. */
  readonly entities: ReadonlyMap<string, { readonly type: TypeClass; readonly connection: DeclaredConnection; readonly where: TypeClass; readonly orderBy: TypeClass }>;
  /** Every object type, so that the schema holds those that only interfaces lead to. */
  readonly objects: readonly TypeClass[];
  /** Names of the inputs of which exactly one field must be given. */
  readonly oneOfs: readonly string[];
}

const nestedPage = defaultLimits.nestedPage;

/** Declares every GraphQL type that follows from the catalogue, by type-graphql's own decorators. */
export function declareOntology(catalogue: Catalogue): DeclaredTypes {
  const relations = [...catalogue.relations.values()];
  const types = new Types(catalogue);
  const fieldsOfNode: FieldDeclaration[] = [{ name: 'id', type: () => ID, description: 'The stable id, `<type>:<slug>`; the same everywhere.' }];
  declareInterface(types.node, 'Node', 'Whatever has an id.', fieldsOfNode);
  const revision: FieldDeclaration = { name: 'revision', type: () => Int, description: 'Counts the changes of this record, from 1.' };

  const factFields = [...fieldsOfNode, revision, ...factFieldsOf(types)];
  declareInterface(types.fact, 'Fact', 'A fact: one thing holds of two entities, for a time, on evidence.', [...factFields, ...endFields(types, undefined)], [types.node]);
  const passages = declareConnection('Passage', 'passages', () => types.passage);
  const facts = declareConnection('Fact', 'facts', () => types.entity, () => types.fact);
  const entityFields = [...fieldsOfNode, revision, ...entityFieldsOf(types, passages, facts)];
  declareInterface(types.entity, 'Entity', 'Whatever facts are about.', entityFields, [types.node]);
  declareEntityInputs(types, 'Entity', undefined);
  declareFactInputs(types, 'Fact', undefined, [...catalogue.entities.keys()]);
  declareObject(types.passage, 'Passage', 'A place in a document that bears facts out (a W3C Web Annotation text position).', passageFields(types), [types.node]);

  for (const relation of relations) {
    const fields = [...factFields, ...endFields(types, relation), ...relation.properties.map(propertyField)];
    declareObject(types.factOf(relation), relation.factName, `A fact: ${describe(relation)}`, fields, [types.node, types.fact]);
    for (const [field, far] of new Map([[relation.field, relation.objects], [relation.inverse, relation.subjects]])) {
      const ends = relation.symmetric ? [...new Set([...relation.objects, ...relation.subjects])] : far;
      const name = pascal(field);
      types.connections.set(field, declareConnection(name, field, () => types.farOf(ends), () => types.factOf(relation)));
      declareFactInputs(types, name, relation, ends);
    }
  }
  for (const entity of catalogue.entities.values()) {
    const own = entity.properties.filter((property) => !entityProperties.includes(property)).map(propertyField);
    const ends = entity.ends.map((end) => relationField(types, end));
    const structural = entity.name === 'Document' ? [passagesField(passages, 'passages', 'The passages of this document that facts cite, in the order of the text.')] : [];
    declareObject(types.entityOf(entity.name), entity.name, describe(entity), [...entityFields, ...own, ...ends, ...structural], [types.node, types.entity]);
    declareEntityInputs(types, entity.name, entity);
    types.connections.set(entity.plural, declareConnection(entity.name, entity.plural, () => types.entityOf(entity.name)));
  }
  return types.declared();
}

/** The classes of the generated types, made when they are first asked for, so that types may refer to one another. */
class Types {
  readonly node = typeClass();
  readonly entity = typeClass();
  readonly fact = typeClass();
  readonly passage = typeClass();
  readonly connections = new Map<string, DeclaredConnection>();
  readonly objects: TypeClass[] = [];
  readonly oneOfs: string[] = [];
  readonly #made = new Map<string, TypeClass>();
  readonly factKind: object;

  constructor(readonly catalogue: Catalogue) {
    const relations = [...catalogue.relations.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
    this.factKind = Object.fromEntries(relations.map(({ type }) => [type, type]));
    registerEnumType(this.factKind, {
      name: 'FactKind',
      description: 'The relation that a fact is of. Grows with the ontology: expect new values.',
      valuesConfig: Object.fromEntries(relations.map((relation) => [relation.type, { description: describe(relation) }])),
    });
  }

  named(name: string): TypeClass {
    const known = this.#made.get(name) ?? typeClass();
    this.#made.set(name, known);
    return known;
  }

  entityOf(name: string): TypeClass {
    const entity = this.catalogue.entities.get(name);
    if (entity === undefined) throw new TypeError(`${name} is no entity`);
    return entity.target;
  }

  factOf({ factName }: RelationType): TypeClass {
    return this.named(factName);
  }

  /** The concrete class where an end has one, `Entity` otherwise. */
  farOf(names: readonly string[]): TypeClass {
    const [only] = names;
    return only !== undefined && names.length === 1 ? this.entityOf(only) : this.entity;
  }

  /** The name of the `where` and `orderBy` inputs of an end: its concrete class's, or `Entity`'s. */
  farName(names: readonly string[]): string {
    return names.length === 1 ? (names[0] ?? 'Entity') : 'Entity';
  }

  declared(): DeclaredTypes {
    const entities = [...this.catalogue.entities.values()].map(({ name, plural }) => {
      const connection = this.connections.get(plural);
      if (connection === undefined) throw new TypeError(`${name} has no connection`);
      return [name, { type: this.entityOf(name), connection, where: this.named(`${name}Where`), orderBy: this.named(`${name}OrderBy`) }] as const;
    });
    const facts = [...this.catalogue.relations.values()].map((relation) => this.factOf(relation));
    const objects = [this.passage, ...facts, ...entities.map(([, { type }]) => type)];
    return { node: this.node, entities: new Map(entities), objects, oneOfs: this.oneOfs };
  }
}


function pascal(field: string): string {
  return field.charAt(0).toUpperCase() + field.slice(1);
}

function entityFieldsOf(types: Types, passages: DeclaredConnection, facts: DeclaredConnection): readonly FieldDeclaration[] {
  return [
    ...entityProperties.map(propertyField),
    { name: 'names', type: () => [LocalizedText], description: 'The name in every language that it has.' },
    {
      name: 'facts',
      type: () => facts.connection,
      description: 'All facts about it, of every kind and in either direction.',
      args: connectionArgs(nestedPage, () => types.named('FactWhere'), () => types.named('FactOrderBy')),
    },
    passagesField(passages, 'mentionedIn', 'The passages that mention it, in the order of the text.'),
  ];
}

function passagesField(passages: DeclaredConnection, name: string, description: string): FieldDeclaration {
  return { name, type: () => passages.connection, description, args: connectionArgs(nestedPage) };
}

function factFieldsOf(types: Types): readonly FieldDeclaration[] {
  return [
    { name: 'kind', type: () => types.factKind, description: 'The relation that it is of.' },
    { name: 'validity', type: () => Validity, description: 'When it holds in the world.' },
    { name: 'confidence', type: () => Float, nullable: true, description: 'How sure the source leaves it, from 0 to 1; null where nothing casts doubt.' },
    { name: 'recordedAt', type: () => DateTimeScalar, description: 'When the graph learned it.' },
    { name: 'evidence', type: () => [types.passage], description: 'The passages that bear it out; at least one, always.', args: [evidenceArg] },
  ];
}

function endFields(types: Types, relation: RelationType | undefined): readonly FieldDeclaration[] {
  const end = (name: 'subject' | 'object', names: readonly string[], description: string): FieldDeclaration => ({
    name,
    type: () => (relation === undefined ? types.entity : types.farOf(names)),
    description,
  });
  return [
    end('subject', relation?.subjects ?? [], 'Of whom or what it is said.'),
    end('object', relation?.objects ?? [], 'To whom or what it points.'),
  ];
}

function passageFields(types: Types): readonly FieldDeclaration[] {
  return [
    { name: 'id', type: () => ID, description: 'The stable id, `passage:<slug>`.' },
    { name: 'revision', type: () => Int, description: 'Counts the changes of this record, from 1.' },
    { name: 'paraphrase', type: () => String, description: 'What it says, in our own words.', args: [languagesArg] },
    { name: 'quote', type: () => String, nullable: true, description: 'Its own words; null where the text was not at hand.' },
    { name: 'start', type: () => Int, description: 'Where it begins in the text: UTF-16 code units from 0.' },
    { name: 'end', type: () => Int, description: 'Where it ends in the text, exclusive.' },
    { name: 'sha256', type: () => String, description: 'SHA-256 of its words in UTF-8, in lower-case hexadecimal.' },
    { name: 'verified', type: () => Boolean, description: 'Whether its words were checked against the hash when it was loaded.' },
    { name: 'document', type: () => types.entityOf('Document'), description: 'The document that it stands in.' },
  ];
}

function relationField(types: Types, { field, relation, direction }: RelationEnd): FieldDeclaration {
  const connection = types.connections.get(field);
  if (connection === undefined) throw new TypeError(`${field} has no connection`);
  const name = pascal(field);
  const side = direction === 'IN' ? ' Seen from the object.' : '';
  return {
    name: field,
    type: () => connection.connection,
    description: `${describe(relation)}${side}`,
    args: connectionArgs(nestedPage, () => types.named(`${name}FactWhere`), () => types.named(`${name}FactOrderBy`)),
  };
}

/** `DistrictWhere`, `DistrictOrderBy`; with no entity, the inputs over what every entity has. */
function declareEntityInputs(types: Types, name: string, entity: EntityType | undefined): void {
  const where = types.named(`${name}Where`);
  const orderBy = types.named(`${name}OrderBy`);
  const properties = entity?.properties ?? entityProperties;
  declareInput(where, `${name}Where`, 'Conditions on an entity; all that are given must hold.', [
    ...logicFields(where),
    { name: 'id', type: () => IDFilter, description: 'Its id.' },
    ...(entity === undefined ? classFields(types) : []),
    ...filterFields(properties),
    ...(entity?.ends ?? []).map((end) => ({
      name: end.field,
      type: () => types.named(`${pascal(end.field)}Match`),
      description: `Facts: ${describe(end.relation)}`,
    })),
  ]);
  declareOneOf(types, orderBy, `${name}OrderBy`, 'One key to sort entities by.', [
    { name: 'id', type: () => SortDirection, description: 'By id.' },
    ...properties.flatMap(orderField),
  ]);
}

/** An entity of any class may be asked for its class, and for what only one class has. */
function classFields(types: Types): readonly FieldDeclaration[] {
  return [
    { name: 'type', type: () => TermFilter, description: 'Its class, by name, e.g. `District`.' },
    ...[...types.catalogue.entities.values()].map(({ name, field }) => ({
      name: field,
      type: () => types.named(`${name}Where`),
      description: `It is of the class \`${name}\` and meets these conditions.`,
    })),
  ];
}

/** `SupportsFactWhere`, `SupportsFactOrderBy`, `SupportsMatch`; with no relation, those over what every fact has. */
function declareFactInputs(types: Types, name: string, relation: RelationType | undefined, far: readonly string[]): void {
  const prefix = relation === undefined ? 'Fact' : `${name}Fact`;
  const where = types.named(`${prefix}Where`);
  const orderBy = types.named(`${prefix}OrderBy`);
  const properties = relation?.properties ?? [];
  declareInput(where, `${prefix}Where`, 'Conditions on a fact and its far end; all that are given must hold.', [
    ...logicFields(where),
    ...(relation === undefined ? [{ name: 'kinds', type: () => [types.factKind] as [object], description: 'Is of one of these relations.' }] : []),
    { name: 'validity', type: () => PeriodFilter, description: 'When it holds.' },
    { name: 'confidence', type: () => FloatFilter, description: 'How sure it is.' },
    ...filterFields(properties),
    { name: 'node', type: () => types.named(`${types.farName(far)}Where`), description: 'The entity at the far end.' },
  ]);
  declareOneOf(types, orderBy, `${prefix}OrderBy`, 'One key to sort facts by.', [
    ...['validFrom', 'validTo', 'confidence', 'recordedAt'].map((key) => ({ name: key, type: () => SortDirection, description: `By \`${key}\`.` })),
    ...properties.flatMap(orderField),
    { name: 'node', type: () => types.named(`${types.farName(far)}OrderBy`), description: 'By the entity at the far end.' },
  ]);
  if (relation !== undefined) {
    declareInput(types.named(`${name}Match`), `${name}Match`, 'Conditions on the facts that an entity has of one relation.', matchFields(() => where));
  }
}

function logicFields(where: TypeClass): readonly FieldDeclaration[] {
  return [
    { name: 'and', type: () => [where], description: 'All of these hold; true for an empty list.' },
    { name: 'or', type: () => [where], description: 'At least one of these holds; false for an empty list.' },
    { name: 'not', type: () => where, description: 'This does not hold; a missing value makes a condition not hold.' },
  ];
}

function declareOneOf(types: Types, target: TypeClass, name: string, description: string, fields: readonly FieldDeclaration[]): void {
  declareInput(target, name, `${description} Exactly one field must be given.`, fields);
  types.oneOfs.push(name);
}
