import { OntologyError } from '../errors.js';
import { type Catalogue, entityProperties, type EntityType, type Member, type RelationEnd, type RelationType } from './catalogue.js';
import { checkShapes } from './check-shapes.js';
import { declarationOf, type OntologyClass, type RelationDeclaration } from './decorators.js';
import { labels, pastLabel, retiredType, structuralTypes } from './graph-names.js';
import type { Description, Property } from './property.js';

/** Names that the schema gives to every entity or fact, which no ontology may give to anything else. */
const reservedNames = new Set([
  'id', 'revision', 'names', 'facts', 'mentionedIn', 'passages', // every entity
  'kind', 'subject', 'object', 'validity', 'recordedAt', 'confidence', 'evidence', // every fact
  'validFrom', 'validTo', 'ongoing', 'key', 'because', 'endState', 'retiredAt', 'dataset', 'searchKeys', // the seeds and the graph
  'node', 'nodes', 'and', 'or', 'not', 'type', 'some', 'none', 'every',
]); // prettier-ignore

/** Names of labels and types that the graph and the schema make themselves. */
const reservedTypes = new Set<string>([
  ...Object.values(labels), pastLabel(labels.entity), pastLabel(labels.passage),
  'Node', 'Fact', 'Query', 'Mutation', 'Subscription', 'FactKind', 'PageInfo',
  'Term', 'Quantity', 'Validity', 'FuzzyDate', 'LocalizedText', 'DatePrecision', 'EndState', 'Certainty', 'SortDirection', 'Search', 'PassageSearch', 'SearchMatch', 'SearchMatchKind',
]); // prettier-ignore

/** Relationship types that are the graph's own, or that retired facts bear. */
const isReservedRelation = (type: string): boolean =>
  (Object.values(structuralTypes) as readonly string[]).includes(type) || type.endsWith(retiredType(''));

/**
 * Reads the catalogue from decorated classes and checks it.
 * @throws OntologyError naming class, field and remedy, for the first mistake.
 */
export function readCatalogue(classes: readonly OntologyClass[]): Catalogue {
  const concrete = classes.filter((target) => declarationOf(target).entity !== undefined);
  const relations = new Map<string, RelationType>();
  for (const owner of relationOwners(concrete)) {
    for (const declaration of declarationOf(owner).relations) {
      const relation = readRelation(owner, declaration, concrete);
      const twin = relations.get(relation.type);
      if (twin !== undefined) {
        throw mistake(
          owner,
          relation.field,
          `type ${relation.type} is already declared as "${twin.field}": give each relation a type of its own`,
        );
      }
      relations.set(relation.type, relation);
    }
  }
  const entities = new Map<string, EntityType>();
  for (const target of concrete) {
    const entity = readEntity(target, [...relations.values()]);
    if (entities.has(entity.name)) throw mistake(target, undefined, 'is declared twice: rename one of the two classes');
    entities.set(entity.name, entity);
  }
  for (const { name, target } of entities.values())
    if (entities.has(pastLabel(name)))
      throw mistake(
        target,
        undefined,
        `its past versions bear the label ${pastLabel(name)}, which is a class: rename one of the two classes`,
      );
  const rootFields = readRootFields([...entities.values()]);
  checkShapes([...entities.values()], [...relations.values()]);
  checkDocuments(entities.get('Document'));
  return {
    entities,
    relations,
    prefixes: readPrefixes(entities, relations),
    facts: new Map([...relations.values()].map((relation) => [relation.factName, relation])),
    rootFields,
  };
}

/** The id prefix or name in kebab-case: `HOLDS_POSITION` and `HoldsPosition` give `holds-position`. */
function kebab(name: string): string {
  return name
    .replace(/_/g, '-')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** `HOLDS_POSITION` gives `HoldsPosition`. */
function pascal(type: string): string {
  return type.toLowerCase().replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function lineage(target: OntologyClass): OntologyClass[] {
  const chain: OntologyClass[] = [];
  for (let at: unknown = target; typeof at === 'function' && at !== Function.prototype; at = Object.getPrototypeOf(at)) {
    chain.push(at as OntologyClass);
  }
  return chain;
}

/** The classes, abstract parents included, that declare relations: each once, in a stable order. */
function relationOwners(concrete: readonly OntologyClass[]): readonly OntologyClass[] {
  return [...new Set(concrete.flatMap((target) => lineage(target).reverse()))];
}

/** The names of the concrete classes that a class stands for: itself, or all below it. */
function below(target: string, concrete: readonly OntologyClass[]): readonly string[] {
  return concrete.filter((one) => lineage(one).some((parent) => parent.name === target)).map(({ name }) => name);
}

function readRelation(owner: OntologyClass, declaration: RelationDeclaration, concrete: readonly OntologyClass[]): RelationType {
  const { type, field, inverse, symmetric = false, acyclic = false, zh, en } = declaration;
  checkName(owner, field, field);
  checkName(owner, field, inverse);
  checkDescription(owner, field, declaration);
  if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(type)) {
    throw mistake(owner, field, `type: expected UPPER_SNAKE, e.g. SUPPORTS, got "${type}"`);
  }
  if (isReservedRelation(type)) throw mistake(owner, field, `type: ${type} is a name that the graph itself uses: choose another`);
  if (symmetric !== (inverse === field)) {
    throw mistake(
      owner,
      field,
      `inverse "${inverse}" must ${symmetric ? 'equal the field, as the relation is symmetric' : 'differ from the field, or the relation be symmetric'}`,
    );
  }
  const objects = declaration.to.flatMap((target) => {
    const names = below(target, concrete);
    if (names.length === 0)
      throw mistake(owner, field, `to: "${target}" is no class of the ontology: name an entity or an abstract class above one`);
    return names;
  });
  const subjects = below(owner.name, concrete);
  // Both ends of a symmetric relation play the same part, so that either may be of any class that one may.
  const [from, to] = symmetric
    ? [
        [...subjects, ...objects],
        [...subjects, ...objects],
      ]
    : [subjects, objects];
  const properties = Object.entries(declaration.properties ?? {}).map(([name, options]): Property => ({ ...options, name }));
  for (const property of properties) {
    checkProperty(owner, property, `${field}.${property.name}`);
    if (property.unique)
      throw mistake(owner, `${field}.${property.name}`, 'unique: identifies nodes, and this is a property of facts: remove it');
  }
  return {
    type,
    prefix: kebab(type),
    factName: `${pascal(type)}Fact`,
    field,
    inverse,
    symmetric,
    acyclic,
    subjects: [...new Set(from)].sort(),
    objects: [...new Set(to)].sort(),
    properties,
    zh,
    en,
  };
}

function readEntity(target: OntologyClass, relations: readonly RelationType[]): EntityType {
  const { name } = target;
  const options = declarationOf(target).entity;
  if (options === undefined) throw mistake(target, undefined, 'is not decorated with @Entity');
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) throw mistake(target, undefined, 'expected a PascalCase class name');
  if (reservedTypes.has(name)) throw mistake(target, undefined, 'is a name that the schema itself uses: choose another');
  checkDescription(target, undefined, options);
  const field = name.charAt(0).toLowerCase() + name.slice(1);
  checkName(target, 'plural', options.plural);
  if (options.plural === field) throw mistake(target, 'plural', `must differ from the single field "${field}"`);

  const own = lineage(target)
    .reverse()
    .flatMap((parent) => declarationOf(parent).properties);
  for (const property of own) checkProperty(target, property, property.name);
  const properties = [...entityProperties, ...own];
  const ends = relations.flatMap((relation) => relationEnds(name, relation));
  const members = new Map<string, Member>();
  for (const member of [
    ...properties.map((property): Member => ({ kind: 'property', name: property.name, property })),
    ...ends.map((end): Member => ({ kind: 'end', name: end.field, end })),
  ]) {
    const other = members.get(member.name);
    if (other !== undefined) {
      const what = (one: Member): string => (one.kind === 'property' ? 'a property' : `a relation (${one.end.relation.type})`);
      throw mistake(
        target,
        member.name,
        `is ${what(other)} and ${what(member)} at once: rename one (for a relation, its field or its inverse)`,
      );
    }
    members.set(member.name, member);
  }
  return { ...options, target, name, prefix: kebab(name), field, properties, ends, members };
}

function relationEnds(name: string, relation: RelationType): readonly RelationEnd[] {
  const { field, inverse, subjects, objects, symmetric } = relation;
  if (symmetric) return subjects.includes(name) ? [{ field, direction: 'BOTH', relation, far: objects }] : [];
  return [
    ...(subjects.includes(name) ? [{ field, direction: 'OUT', relation, far: objects } as const] : []),
    ...(objects.includes(name) ? [{ field: inverse, direction: 'IN', relation, far: subjects } as const] : []),
  ];
}

function checkName(target: OntologyClass, member: string, name: string): void {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) throw mistake(target, member, `expected a lowerCamelCase name, got "${name}"`);
  if (reservedNames.has(name)) throw mistake(target, member, `"${name}" is a name that the schema itself uses: choose another`);
}

function checkProperty(target: OntologyClass, property: Property, member: string): void {
  checkName(target, member, property.name);
  checkDescription(target, member, property);
  if (property.unique && (property.kind !== 'text' || property.indexed !== true)) {
    throw mistake(target, member, `unique: expected an indexed text, got ${property.indexed === true ? '' : 'unindexed '}${property.kind}`);
  }
  if (property.kind !== 'term') return;
  const codes = Object.keys(property.vocabulary.terms);
  const bad = codes.find((code) => !/^[A-Z][A-Z0-9_]*$/.test(code));
  if (bad !== undefined || codes.length === 0) {
    throw mistake(target, member, `vocabulary: expected UPPER_SNAKE codes, got ${bad === undefined ? 'none' : `"${bad}"`}`);
  }
}

function checkDescription(target: OntologyClass, member: string | undefined, { zh, en }: Description): void {
  if (zh.trim() === '' || en.trim() === '') throw mistake(target, member, 'expected a description in zh and en, got an empty one');
}

function readRootFields(entities: readonly EntityType[]): ReadonlyMap<string, EntityType> {
  const fields = new Map<string, EntityType>();
  for (const entity of entities) {
    for (const field of [entity.field, entity.plural]) {
      const other = fields.get(field);
      if (other !== undefined)
        throw mistake(entity.target, 'plural', `"${field}" is already a root field of ${other.name}: choose another plural`);
      fields.set(field, entity);
    }
  }
  return fields;
}

function readPrefixes(
  entities: ReadonlyMap<string, EntityType>,
  relations: ReadonlyMap<string, RelationType>,
): ReadonlyMap<string, EntityType | RelationType> {
  const prefixes = new Map<string, EntityType | RelationType>();
  for (const one of [...entities.values(), ...relations.values()]) {
    if (prefixes.has(one.prefix) || one.prefix === 'passage') {
      throw new OntologyError(`${'name' in one ? one.name : one.type}: the id prefix "${one.prefix}" is taken: rename it`);
    }
    prefixes.set(one.prefix, one);
  }
  return prefixes;
}

/** Passages point into documents, so an ontology needs a class for them, with what the loader checks texts by. */
function checkDocuments(entity: EntityType | undefined): void {
  const missing = ['file', 'sha256'].find(
    (name) => !entity?.properties.some((one) => one.name === name && one.kind === 'text' && one.required === true),
  );
  if (missing === undefined) return;
  throw new OntologyError(
    `Document.${missing}: expected a class Document with the required texts "file" and "sha256", which passages stand in: add it`,
  );
}

function mistake(target: OntologyClass, member: string | undefined, message: string): OntologyError {
  return new OntologyError(`${target.name}${member === undefined ? '' : `.${member}`}: ${message}`);
}
