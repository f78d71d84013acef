import { describe, expect, test } from '@jest/globals';
import { OntologyError } from '../../../src/errors.js';
import type { Catalogue } from '../../../src/ontology/catalogue.js';
import { readCatalogue } from '../../../src/ontology/read-catalogue.js';
import {
  Entity,
  type EntityOptions,
  type OntologyClass,
  Property,
  Relation,
  type RelationOptions,
} from '../../../src/ontology/decorators.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import type { PropertyOptions } from '../../../src/ontology/property.js';
import { vocabulary } from '../../../src/ontology/vocabulary.js';

const words = { zh: '词', en: 'word' };

/** Makes a decorated class without the syntax, so that a test says only what is wrong with it. */
function entity(
  name: string,
  relations: Readonly<Record<string, Partial<RelationOptions>>> = {},
  properties: Readonly<Record<string, Partial<PropertyOptions>>> = {},
  options: Partial<EntityOptions> = {},
): OntologyClass {
  const target = { [name]: class {} }[name] as OntologyClass;
  Entity({ plural: `${name.toLowerCase()}s`, schemaOrg: 'Thing', ...words, ...options })(target);
  for (const [field, relation] of Object.entries(relations)) {
    Relation({ type: field.toUpperCase(), to: [name], inverse: `${field}By`, ...words, ...relation })(target.prototype as object, field);
  }
  for (const [field, property] of Object.entries(properties)) {
    Property({ kind: 'text', ...words, ...property } as PropertyOptions)(target.prototype as object, field);
  }
  return target;
}

/** What passages stand in: every ontology has it. */
const paper = (): OntologyClass => entity('Document', {}, { file: { required: true }, sha256: { required: true } });

const read = (...classes: readonly OntologyClass[]): Catalogue => readCatalogue([...classes, paper()]);

describe('the catalogue', () => {
  test('sees a relation from both of its ends', () => {
    const { entities } = read(entity('Town', { twins: { to: ['River'] } }), entity('River'));
    expect(entities.get('Town')?.ends).toMatchObject([{ field: 'twins', direction: 'OUT', far: ['River'] }]);
    expect(entities.get('River')?.ends).toMatchObject([{ field: 'twinsBy', direction: 'IN', far: ['Town'] }]);
  });

  test('shows a symmetric relation once, from either end', () => {
    const { entities } = read(entity('Town', { touches: { inverse: 'touches', symmetric: true } }));
    expect(entities.get('Town')?.ends).toMatchObject([{ field: 'touches', direction: 'BOTH', far: ['Town'] }]);
  });

  test('lends the members of an abstract class to every class below it', () => {
    abstract class Water {}
    Relation({ type: 'FEEDS', to: ['Water'], inverse: 'fedBy', ...words })(Water.prototype, 'feeds');
    class Lake extends Water {}
    class Brook extends Water {}
    Entity({ plural: 'lakes', schemaOrg: 'Thing', ...words })(Lake);
    Entity({ plural: 'brooks', schemaOrg: 'Thing', ...words })(Brook);
    const { relations } = read(Lake, Brook);
    expect(relations.get('FEEDS')).toMatchObject({ subjects: ['Brook', 'Lake'], objects: ['Brook', 'Lake'] });
  });

  const mistakes: readonly (readonly [what: string, classes: () => readonly OntologyClass[], message: string])[] = [
    [
      'an unknown target',
      () => [entity('Town', { meets: { to: ['Citty'] } })],
      'Town.meets: to: "Citty" is no class of the ontology: name an entity or an abstract class above one',
    ],
    [
      'a type that is not UPPER_SNAKE',
      () => [entity('Town', { meets: { type: 'meets' } })],
      'Town.meets: type: expected UPPER_SNAKE, e.g. SUPPORTS, got "meets"',
    ],
    [
      'a field that is not lowerCamelCase',
      () => [entity('Town', { Meets: {} })],
      'Town.Meets: expected a lowerCamelCase name, got "Meets"',
    ],
    [
      'what identifies and is no indexed text',
      () => [entity('Town', {}, { rank: { kind: 'integer', indexed: true, unique: true } })],
      'Town.rank: unique: expected an indexed text, got integer',
    ],
    [
      'what identifies and is a property of facts',
      () => [entity('Town', { meets: { properties: { code: { kind: 'text', indexed: true, unique: true, ...words } } } })],
      'Town.meets.code: unique: identifies nodes, and this is a property of facts: remove it',
    ],
    [
      'a name that the schema uses',
      () => [entity('Town', {}, { evidence: {} })],
      'Town.evidence: "evidence" is a name that the schema itself uses: choose another',
    ],
    [
      'one type for two relations',
      () => [entity('Town', { meets: {}, sees: { type: 'MEETS' } })],
      'Town.sees: type MEETS is already declared as "meets": give each relation a type of its own',
    ],
    [
      'a symmetric relation with another inverse',
      () => [entity('Town', { meets: { symmetric: true } })],
      'Town.meets: inverse "meetsBy" must equal the field, as the relation is symmetric',
    ],
    [
      'an inverse of the same name without symmetry',
      () => [entity('Town', { meets: { inverse: 'meets' } })],
      'Town.meets: inverse "meets" must differ from the field, or the relation be symmetric',
    ],
    [
      'an inverse that hits a property',
      () => [entity('Town', { meets: { inverse: 'rank' } }, { rank: {} })],
      'Town.rank: is a property and a relation (MEETS) at once: rename one (for a relation, its field or its inverse)',
    ],
    [
      'one name with two shapes',
      () => [entity('Town', {}, { rank: {} }), entity('River', {}, { rank: { kind: 'integer' } })],
      'River.rank: is optional integer, but Town.rank is optional text: one name has one shape, so rename one',
    ],
    [
      'two properties stored under one name',
      () => [entity('Town', {}, { rank: { kind: 'quantity' }, rankUnit: {} })],
      'Town: two properties are stored as "rankUnit" in Neo4j: rename one',
    ],
    [
      'an empty description',
      () => [entity('Town', {}, { rank: { en: ' ' } })],
      'Town.rank: expected a description in zh and en, got an empty one',
    ],
    [
      'a bad code',
      () => [entity('Town', {}, { rank: { kind: 'term', vocabulary: vocabulary({ low: words }) } })],
      'Town.rank: vocabulary: expected UPPER_SNAKE codes, got "low"',
    ],
    [
      'a plural like the single',
      () => [entity('Town', {}, {}, { plural: 'town' })],
      'Town.plural: must differ from the single field "town"',
    ],
    ['a class named as the schema names one', () => [entity('Passage')], 'Passage: is a name that the schema itself uses: choose another'],
    ['a class declared twice', () => [entity('Town'), entity('Town')], 'Town: is declared twice: rename one of the two classes'],
    [
      'one plural for two classes',
      () => [entity('Town', {}, {}, { plural: 'places' }), entity('River', {}, {}, { plural: 'places' })],
      'River.plural: "places" is already a root field of Town: choose another plural',
    ],
    [
      'a type that the graph uses',
      () => [entity('Town', { meets: { type: 'MENTIONS' } })],
      'Town.meets: type: MENTIONS is a name that the graph itself uses: choose another',
    ],
    [
      'a type that retired facts would bear',
      () => [entity('Town', { meets: { type: 'MEETS_RETIRED' } })],
      'Town.meets: type: MEETS_RETIRED is a name that the graph itself uses: choose another',
    ],
    ['a class named as a label of the graph', () => [entity('Release')], 'Release: is a name that the schema itself uses: choose another'],
    [
      'a class named as the past versions of another',
      () => [entity('Town'), entity('PastTown')],
      'Town: its past versions bear the label PastTown, which is a class: rename one of the two classes',
    ],
    ['an id prefix for two', () => [entity('Town'), entity('River', { town: {} })], 'TOWN: the id prefix "town" is taken: rename it'],
  ];

  test.each(mistakes)('refuses %s, naming class, field and remedy', (_what, classes, message) => {
    expect(() => read(...classes())).toThrow(new OntologyError(message));
  });
});

test('an ontology without documents is refused', () => {
  const message = 'Document.file: expected a class Document with the required texts "file" and "sha256", which passages stand in: add it';
  expect(() => readCatalogue([entity('Town')])).toThrow(new OntologyError(message));
});

describe("Pearlgraph's own ontology", () => {
  test('has the classes that policy facts are about', () => {
    expect([...catalogue.entities.keys()]).toEqual([
      'District', 'Document', 'Event', 'Indicator', 'Industry', 'Institution', 'InvestmentFund', 'Measure', 'Observation', 'Person', 'Policy', 'Programme', 'Project',
    ]); // prettier-ignore
  });

  test('names every relation from both ends', () => {
    for (const { subjects, objects, field, inverse } of catalogue.relations.values()) {
      for (const subject of subjects) expect(catalogue.entities.get(subject)?.ends.map((end) => end.field)).toContain(field);
      for (const object of objects) expect(catalogue.entities.get(object)?.ends.map((end) => end.field)).toContain(inverse);
    }
  });
});
