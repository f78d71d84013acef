import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openCsvFolder } from '../../../../src/load/import/open-csv-folder.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';
import { isles } from '../../../fixture/isles.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pearlgraph-csv-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What opening a folder of these files is refused with, paths relative to it. */
async function refusalOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const error = await openCsvFolder(folder, catalogue).catch((refusal: unknown) => refusal);
  return error instanceof Error ? error.message.replaceAll(`${folder}/`, '').split('\n') : [];
}

test('a folder is a dataset of its name, its tables in the order in which they point to each other', async () => {
  const { dataset, tables } = await openCsvFolder(isles, catalogue);
  expect(dataset).toBe('isles');
  expect(tables.map(({ file }) => basename(file, '.csv'))).toEqual([
    'District', 'Document', 'Indicator', 'Observation', 'Passage', 'ABOUT', 'COOPERATES_WITH', 'OBSERVES', 'PART_OF', 'SUPPORTS',
  ]); // prettier-ignore
});

describe('is refused before a row is read:', () => {
  test('a folder that is none, or without a table', async () => {
    await expect(openCsvFolder(join(folder, 'none'), catalogue)).rejects.toThrow(
      'expected a folder of CSV files, got none that can be read',
    );
    await expect(openCsvFolder(folder, catalogue)).rejects.toThrow('expected CSV files named as classes and relations');
  });

  test('a file that is named as nothing in the ontology', async () => {
    const files = { 'Distict.csv': 'id,name\n', 'notes.txt': '' };
    const expected = 'expected a file named as a class or relation, e.g. District.csv';
    expect(await refusalOf(files)).toEqual([`Distict.csv: ${expected}: did you mean "District.csv"?`, `notes.txt: ${expected}`]);
  });

  test('columns that are unknown, doubled or missing, in all files at once', async () => {
    const problems = await refusalOf({ 'District.csv': 'id,name,levle,id\n', 'PART_OF.csv': 'subject,object\n', 'Industry.csv': '' });
    expect(problems).toEqual([
      expect.stringMatching(/^District\.csv: expected the columns id, name, nameHant, .*, got "levle": did you mean "level"\?$/),
      'District.csv: expected each column once, got "id" again',
      'Industry.csv: expected the column "id", as every row has a value there, got none',
      'Industry.csv: expected the column "name", as every row has a value there, got none',
      'PART_OF.csv: expected the column "evidence", as every row has a value there, got none',
    ]);
  });

  test('a file that is no UTF-8', async () => {
    expect(await refusalOf({ 'District.csv': Buffer.from([0xcf, 0xe3, 0x2c, 0x69, 0x64]) })).toEqual([
      'District.csv: expected a text in UTF-8, got other bytes',
    ]);
  });
});
