import { expect, test } from '@jest/globals';
import { printCsvw } from '../../../../src/load/import/write-csvw.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';

interface Csvw {
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: { readonly primaryKey?: string; readonly columns: readonly Readonly<Record<string, unknown>>[] };
  }[];
}

const { tables } = JSON.parse(printCsvw(catalogue)) as Csvw;
const columnOf = (url: string, name: string) =>
  tables.find((table) => table.url === url)?.tableSchema.columns.find((column) => column['name'] === name);

test('every class, every relation and the passages have a table', () => {
  const names = [...catalogue.entities.keys(), 'Passage', ...catalogue.relations.keys()].map((name) => `${name}.csv`);
  expect(tables.map(({ url }) => url).sort()).toEqual(names.sort());
});

test.each([
  ['District.csv', 'id', { required: true, datatype: { base: 'string', format: '[a-z][a-z0-9-]*:[a-z0-9]+(?:-[a-z0-9]+)*' } }],
  ['District.csv', 'name', { required: true, lang: 'zh-Hans', datatype: 'string' }],
  ['District.csv', 'nameEn', { lang: 'en', datatype: 'string' }],
  ['District.csv', 'aliases', { separator: '|', datatype: 'string' }],
  ['District.csv', 'level', { datatype: { base: 'string', format: expect.stringContaining('CITY|DISTRICT') } }],
  ['Observation.csv', 'value', { required: true, datatype: { base: 'string', format: expect.stringContaining('CNY') } }],
  ['PART_OF.csv', 'evidence', { required: true, separator: '|' }],
  ['PART_OF.csv', 'confidence', { datatype: { base: 'decimal', minimum: 0, maximum: 1 } }],
  ['Passage.csv', 'paraphraseEn', { required: true, lang: 'en' }],
])('%s describes %s', (url, name, column) => {
  expect(columnOf(url, name)).toMatchObject(column);
});
