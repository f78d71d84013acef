import { paraphraseProperty, type Catalogue } from '../../ontology/catalogue.js';
import { type Description, languages, type Property } from '../../ontology/property.js';
import { paraphraseLanguages } from '../check-passage.js';
import type { ImportTarget } from './import-source.js';

/** One column that a table may have: which field of a seed's entry its cell is, and in what form. */
export interface TableColumn extends Description {
  readonly name: string;
  readonly field: string;
  readonly form: 'id' | 'ids' | 'text' | 'texts' | 'number' | 'flag' | 'date';
  /** Of one language of a localized field. */
  readonly language?: string;
  readonly required: boolean;
  /** The property of the ontology that it holds, whole or in part. */
  readonly property?: Property;
}

/** What stands between the values of a list within one cell. */
export const listSeparator = '|';

const id: TableColumn = { name: 'id', field: 'id', form: 'id', required: true, zh: '标识', en: 'The stable id, <type>:<slug>' };

const passageColumns: readonly TableColumn[] = [
  id,
  { name: 'document', field: 'document', form: 'id', required: true, zh: '所属文献', en: 'The document that it is of' },
  { name: 'start', field: 'start', form: 'number', required: true, zh: '起点', en: 'Where it begins, in UTF-16 code units from 0' },
  { name: 'end', field: 'end', form: 'number', required: true, zh: '终点', en: 'Where it ends, exclusive' },
  { name: 'sha256', field: 'sha256', form: 'text', required: true, zh: '校验值', en: 'SHA-256 of its UTF-8 bytes' },
  ...propertyColumns(paraphraseProperty, paraphraseLanguages),
  { name: 'mentions', field: 'mentions', form: 'ids', required: false, zh: '提及', en: 'The entities that it names' },
];

const factColumns: readonly TableColumn[] = [
  { name: 'subject', field: 'subject', form: 'id', required: true, zh: '主体', en: 'What the fact begins at' },
  { name: 'object', field: 'object', form: 'id', required: true, zh: '对象', en: 'What the fact points to' },
  { name: 'evidence', field: 'evidence', form: 'ids', required: true, zh: '出处', en: 'The passages that prove it, the best first' },
  { name: 'validFrom', field: 'validFrom', form: 'date', required: false, zh: '起始时间', en: 'Since when it holds' },
  { name: 'validTo', field: 'validTo', form: 'date', required: false, zh: '终止时间', en: 'The first day on which it no longer holds' },
  { name: 'ongoing', field: 'ongoing', form: 'flag', required: false, zh: '至今', en: 'true where the source says that it still holds' },
  { name: 'confidence', field: 'confidence', form: 'number', required: false, zh: '可信度', en: 'How sure the reading is, from 0 to 1' },
  { name: 'key', field: 'key', form: 'text', required: false, zh: '区分键', en: 'Tells apart two facts that are alike in all else' },
];

/** Lists the columns that a table of this kind may have, as the ontology says. */
export function tableColumns(target: ImportTarget): readonly TableColumn[] {
  switch (target.kind) {
    case 'entity':
      return [id, ...target.entity.properties.flatMap((property) => propertyColumns(property))];
    case 'passage':
      return passageColumns;
    case 'relation':
      return [...factColumns, ...target.relation.properties.flatMap((property) => propertyColumns(property))];
  }
}

/** Lists every table that an ontology knows, by the name of its file: entities, passages, relations. */
export function listTables({ entities, relations }: Catalogue): ReadonlyMap<string, ImportTarget> {
  const byName = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map<string, ImportTarget>([
    ...byName(entities).map(([name, entity]) => [`${name}.csv`, { kind: 'entity', entity }] as const),
    ['Passage.csv', { kind: 'passage' }],
    ...byName(relations).map(([type, relation]) => [`${type}.csv`, { kind: 'relation', relation }] as const),
  ]);
}

/** A localized property has a column a language, named as Neo4j stores it. */
function propertyColumns(property: Property, required: readonly string[] = property.required === true ? [languages[0].tag] : []) {
  const { name, kind, zh, en } = property;
  const column = { field: name, property, zh, en };
  if (kind === 'localized') {
    return languages.map(({ tag, suffix }): TableColumn => ({
      ...column,
      name: name + suffix,
      form: 'text',
      language: tag,
      required: required.includes(tag),
    }));
  }
  const forms = { text: 'text', texts: 'texts', term: 'text', integer: 'number', quantity: 'text', date: 'date' } as const;
  return [{ ...column, name, form: forms[kind], required: property.required === true } satisfies TableColumn];
}
