import { assertNever } from '../errors.js';
import type { Catalogue, EntityType, RelationType } from '../ontology/catalogue.js';
import { type Description, languages, type Property } from '../ontology/property.js';
import { units, type Vocabulary } from '../ontology/vocabulary.js';
import { documentClass } from './check-document.js';
import { passageSection } from './check-entries.js';
import { sha256Pattern } from './check-hash.js';
import { paraphraseLanguages } from './check-passage.js';
import { decimalPattern } from '../ontology/decimal.js';
import { largestInteger } from './check-property.js';

type Schema = Readonly<Record<string, unknown>>;

/**
 * Prints the JSON Schema (2020-12) of a seed file, so that editors complete and check while one writes.
 * It knows forms, not links: what an id points to, hashes, twins and cycles only `checkSeeds` can tell.
 */
export function printSeedSchema(catalogue: Catalogue): string {
  const entities = [...catalogue.entities.values()].sort((a, b) => (a.plural < b.plural ? -1 : 1));
  const relations = [...catalogue.relations.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
  const section = (name: string, about: Description): Schema => ({ ...describe(about), type: 'array', items: { $ref: `#/$defs/${name}` } });
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Pearlgraph seeds',
    ...describe({ zh: '种子文件：实体、事实与出处', en: 'A seed file: entities, facts and the passages that they come from' }),
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(entities.map((entity) => [entity.plural, section(entity.name, entity)])),
      [passageSection.plural]: section('Passage', { zh: '文献中的段落', en: 'Passages of documents, which facts cite as evidence' }),
    },
    $defs: {
      ...Object.fromEntries(entities.map((entity) => [entity.name, entitySchema(entity)])),
      ...Object.fromEntries(relations.map((relation) => [relation.factName, factSchema(relation, catalogue)])),
      Passage: passageSchema(catalogue),
      Text: { type: 'string', pattern: '\\S' },
      Date: {
        anyOf: [
          { type: 'integer', minimum: 1000, maximum: 9999 },
          { type: 'string', pattern: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$' },
        ],
      },
      Quantity: { type: 'string', pattern: `^${decimalPattern} (?:${Object.keys(units.terms).join('|')})$` },
      Sha256: { type: 'string', pattern: sha256Pattern.source },
      Localized: localizedSchema([]),
      LocalizedRequired: localizedSchema([languages[0].tag]),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function describe({ zh, en }: Description): Schema {
  return { description: `${zh} — ${en}` };
}

function entitySchema(entity: EntityType): Schema {
  const stated = entity.ends.filter(({ direction }) => direction !== 'IN');
  return {
    ...describe(entity),
    type: 'object',
    additionalProperties: false,
    required: ['id', ...entity.properties.filter(({ required }) => required).map(({ name }) => name)],
    properties: {
      id: { ...describe({ zh: '标识', en: `${entity.prefix}:<slug>, stable and public` }), ...idSchema([entity.prefix]) },
      ...Object.fromEntries(entity.properties.map((property) => [property.name, propertySchema(property)])),
      ...Object.fromEntries(
        stated.map(({ field, relation }) => [
          field,
          { ...describe(relation), type: 'array', items: { $ref: `#/$defs/${relation.factName}` } },
        ]),
      ),
    },
  };
}

function factSchema(relation: RelationType, { entities }: Catalogue): Schema {
  const far = relation.symmetric ? [...new Set([...relation.objects, ...relation.subjects])].sort() : relation.objects;
  const prefixes = far.flatMap((name) => entities.get(name)?.prefix ?? []);
  return {
    ...describe(relation),
    type: 'object',
    additionalProperties: false,
    required: ['object', 'evidence', ...relation.properties.filter(({ required }) => required).map(({ name }) => name)],
    not: { type: 'object', properties: { validTo: true, ongoing: true }, required: ['validTo', 'ongoing'] },
    properties: {
      object: { ...describe({ zh: '对象', en: 'What the fact points to' }), ...idSchema(prefixes) },
      validFrom: { ...describe({ zh: '起始时间', en: 'Since when it holds: YYYY, YYYY-MM or YYYY-MM-DD' }), $ref: '#/$defs/Date' },
      validTo: {
        ...describe({ zh: '终止时间，自此日起不再成立', en: 'When it ended: the first day on which it no longer holds' }),
        $ref: '#/$defs/Date',
      },
      ongoing: { ...describe({ zh: '至今', en: 'The source says that it still holds; left out where the end is unknown' }), const: true },
      confidence: { ...describe({ zh: '可信度', en: 'How sure the reading is, from 0 to 1' }), type: 'number', minimum: 0, maximum: 1 },
      key: { ...describe({ zh: '区分键', en: 'Tells apart two facts that are alike in all else' }), $ref: '#/$defs/Text' },
      evidence: {
        ...describe({ zh: '出处', en: 'The passages that prove it, the best first' }),
        ...idListSchema([passageSection.prefix]),
        minItems: 1,
      },
      ...Object.fromEntries(relation.properties.map((property) => [property.name, propertySchema(property)])),
    },
  };
}

function passageSchema({ entities }: Catalogue): Schema {
  const all = [...entities.values()].map(({ prefix }) => prefix).sort();
  const offset = { type: 'integer', minimum: 0, maximum: largestInteger };
  return {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'document', 'start', 'end', 'sha256', 'paraphrase'],
    properties: {
      id: idSchema([passageSection.prefix]),
      document: {
        ...describe({ zh: '所属文献', en: 'The document that it is of' }),
        ...idSchema([entities.get(documentClass)?.prefix ?? '']),
      },
      start: { ...describe({ zh: '起点', en: 'Where it begins, in UTF-16 code units from 0' }), ...offset },
      end: { ...describe({ zh: '终点', en: 'Where it ends, exclusive' }), ...offset },
      sha256: { ...describe({ zh: '校验值', en: 'SHA-256 of its UTF-8 bytes' }), $ref: '#/$defs/Sha256' },
      paraphrase: {
        ...describe({ zh: '大意', en: 'What it says, in our own words, never the original’s' }),
        ...localizedSchema(paraphraseLanguages),
      },
      mentions: { ...describe({ zh: '提及', en: 'The entities that it names' }), ...idListSchema(all) },
    },
  };
}

function propertySchema(property: Property): Schema {
  const codes = property.kind === 'term' ? `: ${printTerms(property.vocabulary)}` : '';
  return { description: `${property.zh} — ${property.en}${codes}`, ...valueSchema(property) };
}

function printTerms({ terms }: Vocabulary): string {
  return Object.entries(terms)
    .map(([code, { zh, en }]) => `${code} ${zh}, ${en}`)
    .join('; ');
}

function valueSchema(property: Property): Schema {
  switch (property.kind) {
    case 'text':
      return { $ref: '#/$defs/Text' };
    case 'texts':
      return { type: 'array', items: { $ref: '#/$defs/Text' }, uniqueItems: true };
    case 'localized':
      return { $ref: property.required === true ? '#/$defs/LocalizedRequired' : '#/$defs/Localized' };
    case 'term':
      return { enum: Object.keys(property.vocabulary.terms) };
    case 'integer':
      return { type: 'integer', minimum: -largestInteger, maximum: largestInteger };
    case 'quantity':
      return { $ref: '#/$defs/Quantity' };
    case 'date':
      return { $ref: '#/$defs/Date' };
    default:
      return assertNever(property);
  }
}

function localizedSchema(required: readonly string[]): Schema {
  const properties = Object.fromEntries(languages.map(({ tag }) => [tag, { $ref: '#/$defs/Text' }]));
  return { type: 'object', additionalProperties: false, minProperties: 1, required, properties };
}

function idSchema(prefixes: readonly string[]): Schema {
  return { type: 'string', maxLength: 200, pattern: `^(?:${prefixes.join('|')}):[a-z0-9]+(?:-[a-z0-9]+)*$` };
}

function idListSchema(prefixes: readonly string[]): Schema {
  return { type: 'array', items: idSchema(prefixes), uniqueItems: true };
}
