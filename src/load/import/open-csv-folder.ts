import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupError } from '../../errors.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import { datasetOf } from '../check-folders.js';
import { didYouMean } from '../did-you-mean.js';
import { checkHeader } from './check-header.js';
import type { ImportRow, ImportSource, ImportTable, ImportTarget } from './import-source.js';
import { readCsv } from './read-csv.js';
import { listTables } from './table-columns.js';

/**
 * Opens a folder of CSV files, one a class or relation: `District.csv`, `Passage.csv`, `PART_OF.csv`. Its name is the dataset's.
 * @throws SetupError with every unknown file and every mistake in a header; no row has been read by then
 */
export async function openCsvFolder(folder: string, catalogue: Catalogue): Promise<ImportSource> {
  const names = (await listFiles(folder)).filter((name) => !name.startsWith('.'));
  if (names.length === 0) throw new SetupError(`${folder}: expected CSV files named as classes and relations, e.g. District.csv, got none`);
  const known = listTables(catalogue);
  const problems: string[] = [];
  for (const name of names) {
    if (known.has(name)) continue;
    problems.push(
      `${join(folder, name)}: expected a file named as a class or relation, e.g. District.csv${didYouMean(name, known.keys())}`,
    );
  }
  const tables: ImportTable[] = [];
  // In the order of the known tables: entities and passages before the facts that point to them.
  for (const [name, target] of known) if (names.includes(name)) tables.push(await openTable(join(folder, name), target, problems));
  if (problems.length > 0) throw new SetupError(problems.join('\n'));
  return { dataset: datasetOf(folder), tables };
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (cause) {
    throw new SetupError(`${folder}: expected a folder of CSV files, got none that can be read`, { cause });
  }
}

async function openTable(path: string, target: ImportTarget, problems: string[]): Promise<ImportTable> {
  const { size } = await stat(path);
  const columns = await readHeader(path);
  problems.push(...checkHeader(path, target, columns));
  return { file: path, target, columns, size, readRows: () => skipHeader(readCsv(path, path)) };
}

async function readHeader(path: string): Promise<readonly string[]> {
  for await (const { cells } of readCsv(path, path)) return cells;
  return [];
}

async function* skipHeader(rows: AsyncIterable<ImportRow>): AsyncGenerator<ImportRow> {
  let first = true;
  for await (const row of rows) {
    if (!first) yield row;
    first = false;
  }
}
