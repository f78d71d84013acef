import { tmpdir } from 'node:os';
import path from 'node:path';
import { importRows } from '../../../src/load/import/import-rows.js';
import { openCsvFolder } from '../../../src/load/import/open-csv-folder.js';
import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { catalogue } from '../../../src/ontology/entities/index.js';

/** Loads what searches are measured on: the project's own seeds, and the 3,370 provinces, cities and counties of the fixture `places`. */
export async function loadSearched(database: Database): Promise<void> {
  await loadSeeds({ folder: path.resolve('seeds/xiangzhou-hengqin'), catalogue, database });
  const source = await openCsvFolder(path.resolve('test/fixture/places'), catalogue);
  const rejectFile = path.join(tmpdir(), 'pearlgraph-places-never.csv');
  await importRows({ source, catalogue, database, rejectFile, maxRejects: 0, sessions: 1, rowsInBatch: 5_000 });
}
