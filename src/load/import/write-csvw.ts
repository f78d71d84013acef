import type { Catalogue } from '../../ontology/catalogue.js';
import type { Description } from '../../ontology/property.js';
import { decimalPattern } from '../../ontology/decimal.js';
import { units } from '../../ontology/vocabulary.js';
import type { ImportTarget } from './import-source.js';
import { listSeparator, listTables, type TableColumn, tableColumns } from './table-columns.js';

type Json = Readonly<Record<string, unknown>>;

/** Prints the CSVW metadata (W3C, Tabular Data on the Web) of every table that an import takes: columns, forms, and what each means. */
export function printCsvw(catalogue: Catalogue): string {
  const tables = [...listTables(catalogue)].map(([file, target]): Json => ({
    url: file,
    'dc:description': describe(descriptionOf(target)),
    tableSchema: { columns: tableColumns(target).map(printColumn), ...(target.kind === 'relation' ? {} : { primaryKey: 'id' }) },
  }));
  return `${JSON.stringify({ '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }], dialect: { header: true }, tables }, null, 2)}\n`;
}

function descriptionOf(target: ImportTarget): Description {
  switch (target.kind) {
    case 'entity':
      return target.entity;
    case 'passage':
      return { zh: '文献中的段落', en: 'Passages of documents, which facts cite as evidence' };
    case 'relation':
      return target.relation;
  }
}

function describe({ zh, en }: Description): readonly Json[] {
  return [
    { '@value': zh, '@language': 'zh' },
    { '@value': en, '@language': 'en' },
  ];
}

function printColumn(column: TableColumn): Json {
  const { name, language, required, form } = column;
  const list = form === 'ids' || form === 'texts';
  return {
    name,
    titles: name,
    'dc:description': describe(column),
    ...(language === undefined ? {} : { lang: language }),
    ...(required ? { required } : {}),
    ...(list ? { separator: listSeparator } : {}),
    datatype: datatypeOf(column),
  };
}

function datatypeOf({ form, name, property }: TableColumn): unknown {
  if (property?.kind === 'term') return { base: 'string', format: Object.keys(property.vocabulary.terms).join('|') };
  if (property?.kind === 'quantity') return { base: 'string', format: `${decimalPattern} (?:${Object.keys(units.terms).join('|')})` };
  switch (form) {
    case 'id':
    case 'ids':
      return { base: 'string', format: '[a-z][a-z0-9-]*:[a-z0-9]+(?:-[a-z0-9]+)*' };
    case 'text':
    case 'texts':
      return 'string';
    case 'number':
      return name === 'confidence' ? { base: 'decimal', minimum: 0, maximum: 1 } : 'integer';
    case 'flag':
      return { base: 'string', format: 'true' };
    case 'date':
      return { base: 'string', format: '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?' };
  }
}
