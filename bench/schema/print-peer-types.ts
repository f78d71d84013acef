import type { Catalogue, EntityType, RelationEnd, RelationType } from '../../src/ontology/catalogue.js';
import { type Property, storedProperties, type StoredProperty } from '../../src/ontology/property.js';

const scalars: Readonly<Record<StoredProperty['type'], string>> = {
  STRING: 'String',
  STRING_LIST: '[String!]',
  INTEGER: 'Int',
  FLOAT: 'Float',
  DATE: 'Date',
};

/**
 * Prints the type definitions by which the peer serves the same ontology: its classes, its properties as they are stored, its relations
 * with their properties, and the passages. A relation to several classes leads to their interface, the shortest that the peer can say.
 */
export function printPeerTypes({ entities, relations }: Catalogue): string {
  const common = commonProperties([...entities.values()]);
  return [
    printType('interface Entity', entityFields(common)),
    ...[...entities.values()].map((entity) =>
      printType(`type ${entity.name} implements Entity @node(labels: ["${entity.name}", "Entity"])`, [
        ...entityFields(entity.properties),
        ...entity.ends.map(printEnd),
      ]),
    ),
    ...[...relations.values()].map((relation) => printType(`type ${relation.factName} @relationshipProperties`, factFields(relation))),
    printType('type Passage @node', [
      ...['id: ID!', 'revision: Int!', 'recordedAt: DateTime!', 'start: Int!', 'end: Int!', 'sha256: String!'],
      ...['paraphrase', 'paraphraseHant', 'paraphraseEn', 'paraphrasePt', 'quote'].map((name) => `${name}: String`),
      'document: [Document!]! @relationship(type: "PASSAGE_OF", direction: OUT)',
      'mentions: [Entity!]! @relationship(type: "MENTIONS", direction: OUT)',
    ]),
  ].join('\n');
}

function printType(head: string, fields: readonly string[]): string {
  return `${head} {\n${fields.map((field) => `  ${field}`).join('\n')}\n}`;
}

function commonProperties([first, ...rest]: readonly EntityType[]): readonly Property[] {
  return first?.properties.filter(({ name }) => rest.every(({ properties }) => properties.some((one) => one.name === name))) ?? [];
}

function entityFields(properties: readonly Property[]): readonly string[] {
  return ['id: ID!', 'revision: Int!', ...properties.flatMap(printProperty)];
}

function factFields({ properties }: RelationType): readonly string[] {
  return [
    ...['id: ID!', 'revision: Int!', 'validFrom: String', 'validTo: String', 'endState: String!', 'confidence: Float'],
    ...['recordedAt: DateTime!', 'evidence: [String!]!'],
    ...properties.flatMap(printProperty),
  ];
}

/** What Pearlgraph shows of a property; what it only compares by stays out. */
function printProperty(property: Property): readonly string[] {
  const shown = storedProperties(property).filter(({ role }) => role === 'value' || role === 'unit');
  return shown.map(({ name, type }, index) => `${name}: ${scalars[type]}${property.required === true && index === 0 ? '!' : ''}`);
}

function printEnd({ field, direction, relation, far }: RelationEnd): string {
  const target = far.length === 1 ? (far[0] ?? 'Entity') : 'Entity';
  const way = direction === 'BOTH' ? 'OUT, queryDirection: UNDIRECTED' : direction;
  return `${field}: [${target}!]! @relationship(type: "${relation.type}", direction: ${way}, properties: "${relation.factName}")`;
}
