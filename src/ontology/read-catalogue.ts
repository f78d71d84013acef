import { OntologyError } from '../errors.js';
import { type Catalogue, entityProperties, type EntityType, type RelationEnd, type RelationType } from './catalogue.js';
import { checkShapes } from './check-shapes.js';
import { declarationOf, type OntologyClass, type RelationDeclaration } from './decorators.js';
import type { Description, Property } from './property.js';

/** Names that the schema gives to every entity or fact, which no ontology may give to anything else. */
const reservedNames = new Set([
  'id', 'revision', 'names', 'facts', 'mentionedIn', // every entity
  'kind', 'subject', 'object', 'validity', 'recordedAt', 'confidence', 'evidence', // every fact
  'validFrom', 'validTo', 'ongoing', 'key', 'because', 'endState', 'retiredAt', 'dataset', // the seeds and the graph
  'node', 'nodes', 'and', 'or', 'not', 'type', 'some', 'none', 'every',
]); // prettier-ignore

/** Names of types that the schema makes itself. */
const reservedTypes = new Set(['Entity', 'Fact', 'Node', 'Passage', 'Term', 'Quantity', 'Query', 'PageInfo', 'Validity']);

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
  checkShapes([...entities.values()], [...relations.values()]);
  checkDocuments(entities.get('Document'));
  return { entities, relations, prefixes: readPrefixes(entities, relations) };
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
  const properties = Object.entries(declaration.properties ?? {}).map(([name, options]): Property => ({ ...options, name }));
  for (const property of properties) checkProperty(owner, property, `${field}.${property.name}`);
  return {
    type,
    prefix: kebab(type),
    factName: `${pascal(type)}Fact`,
    field,
    inverse,
    symmetric,
    acyclic,
    subjects: [...below(owner.name, concrete)].sort(),
    objects: [...new Set(objects)].sort(),
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
  const seen = new Map<string, string>();
  for (const [member, what] of [
    ...properties.map((property) => [property.name, 'a property'] as const),
    ...ends.map((end) => [end.field, `a relation (${end.relation.type})`] as const),
  ]) {
    const other = seen.get(member);
    if (other !== undefined)
      throw mistake(target, member, `is ${other} and ${what} at once: rename one (for a relation, its field or its inverse)`);
    seen.set(member, what);
  }
  return { ...options, target, name, prefix: kebab(name), field, properties, ends };
}

function relationEnds(name: string, relation: RelationType): readonly RelationEnd[] {
  const { field, inverse, subjects, objects, symmetric } = relation;
  const ends: RelationEnd[] = [];
  if (symmetric) {
    const far = [...new Set([...(subjects.includes(name) ? objects : []), ...(objects.includes(name) ? subjects : [])])].sort();
    if (far.length > 0) ends.push({ field, direction: 'BOTH', relation, far });
    return ends;
  }
  if (subjects.includes(name)) ends.push({ field, direction: 'OUT', relation, far: objects });
  if (objects.includes(name)) ends.push({ field: inverse, direction: 'IN', relation, far: subjects });
  return ends;
}

function checkName(target: OntologyClass, member: string, name: string): void {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) throw mistake(target, member, `expected a lowerCamelCase name, got "${name}"`);
  if (reservedNames.has(name)) throw mistake(target, member, `"${name}" is a name that the schema itself uses: choose another`);
}

function checkProperty(target: OntologyClass, property: Property, member: string): void {
  checkName(target, member, property.name);
  checkDescription(target, member, property);
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
