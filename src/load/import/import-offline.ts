import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { applyConstraints } from '../../neo4j/constraints.js';
import type { Database } from '../../neo4j/database.js';
import { refuseFull, runImporter } from '../../neo4j/local-server/run-importer.js';
import type { LocalServerOptions } from '../../neo4j/local-server/start-local-server.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import type { Batch } from '../batch.js';
import { BatchWriter } from '../batch-writer.js';
import type { Graph } from '../graph.js';
import { openAdmission } from './admit-batch.js';
import { checkBatch } from './check-batch.js';
import { keepRecords } from './keep-records.js';
import { OfflineFiles } from './offline-files.js';
import { type ImportResult, openTally, type Tally, type TallyOptions } from './open-tally.js';
import { linesOf, readBatches, type RowBatch } from './read-batches.js';
import { openOfflineGraph } from './write-offline.js';

export interface OfflineOptions extends TallyOptions {
  readonly catalogue: Catalogue;
  /** The seeds that are loaded afterwards, by dataset: rows join what they will hold. */
  readonly seeds: ReadonlyMap<string, Graph>;
  /** The managed Neo4j that is imported into. */
  readonly neo4j: LocalServerOptions;
  /** Starts that Neo4j once the rows are in it, and loads the seeds. */
  readonly start: () => Promise<Database>;
  readonly rowsInBatch: number;
}

/** What of a batch is written once there is a graph, with its rows. */
interface HeldBatch {
  readonly rows: RowBatch;
  readonly batch: Batch;
}

/**
 * Imports a source into the managed Neo4j while it is not running, by neo4j-admin's importer, as its first data. The rows are checked as
 * ever and written as the importer's CSV first. Once Neo4j runs and has the seeds, what only that graph can tell is written as any batch.
 * Broken off after the importer, it goes on as an import online.
 * @throws SetupError where that Neo4j runs or holds anything; ImportError as `importRows`: before the importer nothing has been imported
 */
export async function importOffline(options: OfflineOptions): Promise<ImportResult> {
  const { source, catalogue, neo4j } = options;
  await refuseFull(neo4j);
  const tally = openTally(options);
  try {
    const held = await runFiles(options, tally);
    const database = await options.start();
    await applyConstraints(database, catalogue);
    const writer = new BatchWriter({ database, catalogue, dataset: source.dataset });
    await writer.begin();
    for (const { rows, batch } of held) {
      const place = { key: `held ${rows.key}`, file: rows.table.file, lines: linesOf(rows) };
      await tally.take(rows, await writer.write({ batch, rejects: [], ...place }));
    }
    return { ...tally.result(), resumed: 0, release: (await writer.end()) ?? null };
  } finally {
    await tally.close();
  }
}

/** Runs the importer over all rows but those that are held, which are returned. */
async function runFiles({ source, catalogue, neo4j, seeds, rowsInBatch }: OfflineOptions, tally: Tally): Promise<readonly HeldBatch[]> {
  await mkdir(neo4j.home, { recursive: true });
  const folder = await mkdtemp(path.join(neo4j.home, 'offline-'));
  const files = new OfflineFiles(folder);
  const held: HeldBatch[] = [];
  try {
    const admit = openAdmission(seeds);
    const graph = openOfflineGraph({ files, catalogue, dataset: source.dataset });
    for (const kind of ['entity', 'passage', 'relation'] as const) {
      for (const table of source.tables.filter(({ target }) => target.kind === kind)) {
        for await (const rows of readBatches(table, rowsInBatch)) {
          const checked = checkBatch(rows, { catalogue, resolve: tally.resolve });
          const admitted = admit(checked.batch);
          await graph.write(checked.batch, admitted);
          const { added, unchanged, joined, stated } = admitted;
          const rejects = [...checked.rejects, ...admitted.rejects].sort((a, b) => a.line - b.line);
          const outcome = { added, unchanged, joined, stated, rejects };
          const isHeld = ({ line }: { readonly line: number }): boolean => admitted.held.has(line);
          const isWhole = admitted.held.size === 0;
          await tally.take(isWhole ? rows : { ...rows, rows: rows.rows.filter((row) => !isHeld(row)) }, outcome);
          if (!isWhole) held.push({ rows: { ...rows, rows: rows.rows.filter(isHeld) }, batch: keepRecords(checked.batch, isHeld) });
          // Who goes on with the import leaves out only what is there whole.
          const key = isWhole ? rows.key : `offline ${rows.key}`;
          if (added > 0) await graph.writeLine({ key, file: table.file, lines: linesOf(rows), ...outcome });
        }
      }
    }
    await graph.writeHead();
    neo4j.report('Importing with neo4j-admin');
    // Reading the source has taken its time.
    await refuseFull(neo4j);
    await runImporter(neo4j, files.options);
    return held;
  } finally {
    await files.close();
    await rm(folder, { recursive: true, force: true });
  }
}
