import { applyConstraints } from '../../neo4j/constraints.js';
import type { Database } from '../../neo4j/database.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import { BatchWriter } from '../batch-writer.js';
import { renewSearchKeys } from '../renew-search-keys.js';
import { checkBatch } from './check-batch.js';
import type { ImportTarget } from './import-source.js';
import { openLine } from './open-line.js';
import { type ImportResult, openTally, type TallyOptions } from './open-tally.js';
import { openTwins } from './open-twins.js';
import { linesOf, readBatches } from './read-batches.js';

export interface ImportOptions extends TallyOptions {
  readonly catalogue: Catalogue;
  readonly database: Database;
  /** How many batches may be on their way at once. */
  readonly sessions: number;
  readonly rowsInBatch: number;
}

/**
 * Imports a source in batches, each with its checkpoint, in memory that takes a few bytes a row. Of rows with one id the first that is not
 * refused is taken, whatever the batches are. An import that was broken off goes on behind the batches
 * that were written. It only adds: what its dataset has already is left as it is.
 * @throws ImportError once there are more rejects than `maxRejects`; what was written until then stays
 */
export async function importRows(options: ImportOptions): Promise<ImportResult> {
  const { source, catalogue, database, sessions, rowsInBatch } = options;
  await applyConstraints(database, catalogue);
  await renewSearchKeys(database, catalogue);
  const writer = new BatchWriter({ database, catalogue, dataset: source.dataset });
  const written = new Map((await writer.begin()).map((one) => [one.key, one]));
  const tally = openTally(options);
  let resumed = 0;

  const run = async (kind: ImportTarget['kind']): Promise<void> => {
    const line = openLine(sessions);
    const twins = openTwins();
    try {
      for (const table of source.tables.filter(({ target }) => target.kind === kind)) {
        for await (const batch of readBatches(table, rowsInBatch)) {
          const known = written.get(batch.key);
          if (known !== undefined) resumed += batch.rows.length;
          const checked = await twins.refuse(checkBatch(batch, { catalogue, resolve: tally.resolve }), line.empty);
          const place = { key: batch.key, file: table.file, lines: linesOf(batch) };
          await line.add(
            () => (known === undefined ? writer.write({ ...checked, ...place }) : Promise.resolve(known)),
            (outcome) => {
              twins.take(checked.batch, outcome);
              return tally.take(batch, outcome);
            },
          );
        }
      }
    } finally {
      // What is on its way commits or fails before anything else is said.
      await line.empty();
    }
  };

  try {
    // Facts about rows that have joined a node are about that node, so that all entities come first.
    await run('entity');
    await run('passage');
    await run('relation');
  } finally {
    await tally.close();
  }
  return { ...tally.result(), resumed, release: (await writer.end()) ?? null };
}
