import { ImportError } from '../../errors.js';
import { applyConstraints } from '../../neo4j/constraints.js';
import type { Database } from '../../neo4j/database.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import type { BatchOutcome } from '../batch.js';
import { BatchWriter, type WrittenBatch } from '../batch-writer.js';
import { checkBatch } from './check-batch.js';
import type { ImportSource } from './import-source.js';
import { openLine } from './open-line.js';
import { type RowBatch, readBatches } from './read-batches.js';
import { RejectFile } from './reject-file.js';

/** How far an import has come. */
export interface ImportProgress {
  readonly file: string;
  readonly rows: number;
  /** Bytes of the files that have been dealt with, as near as rows tell. */
  readonly done: number;
  readonly total: number;
}

export interface ImportOptions {
  readonly source: ImportSource;
  readonly catalogue: Catalogue;
  readonly database: Database;
  /** The file for the rows that are not imported; it is made when there are any. */
  readonly rejectFile: string;
  /** More of them stop the import. */
  readonly maxRejects: number;
  /** How many batches may be on their way at once. */
  readonly sessions: number;
  readonly rowsInBatch: number;
  readonly report?: ((progress: ImportProgress) => void) | undefined;
}

/** What became of an import's rows, those of an earlier run of it included. */
export interface ImportResult {
  readonly dataset: string;
  /** The number of the release; null where nothing was added. */
  readonly release: number | null;
  readonly entities: ImportTally;
  readonly passages: ImportTally;
  readonly facts: ImportTally;
  readonly rejects: number;
  /** Rows that an earlier run, broken off, had written. */
  readonly resumed: number;
}

interface ImportTally {
  added: number;
  unchanged: number;
  /** Rows that stand for a node, or state a fact, of another dataset. */
  joined: number;
}

const tallyOf = { entity: 'entities', passage: 'passages', relation: 'facts' } as const;

/**
 * Imports a source in batches, each with its checkpoint, in constant memory. An import that was broken off goes on behind the batches
 * that were written. It only adds: what its dataset has already is left as it is.
 * @throws ImportError once there are more rejects than `maxRejects`; what was written until then stays
 */
export async function importRows(options: ImportOptions): Promise<ImportResult> {
  const { source, catalogue, database, sessions, maxRejects, rowsInBatch } = options;
  await applyConstraints(database, catalogue);
  const writer = new BatchWriter({ database, catalogue, dataset: source.dataset });
  const written = new Map((await writer.begin()).map((one) => [one.key, one]));
  const rejectFile = new RejectFile(options.rejectFile);
  const tallies = { entities: emptyTally(), passages: emptyTally(), facts: emptyTally() };
  const joined = new Map<string, string>();
  const count = startCounting(source, options.report);
  let rejects = 0;
  let resumed = 0;

  const write = (batch: RowBatch): Promise<BatchOutcome> => {
    const checked = checkBatch(batch, { catalogue, resolve: (id) => joined.get(id) ?? id });
    return writer.write({ ...checked, key: batch.key, file: batch.table.file, lines: linesOf(batch) });
  };
  const settle = async (batch: RowBatch, outcome: BatchOutcome): Promise<void> => {
    const tally = tallies[tallyOf[batch.table.target.kind]];
    tally.added += outcome.added;
    tally.unchanged += outcome.unchanged;
    tally.joined += outcome.joined.length + outcome.stated;
    rejects += outcome.rejects.length;
    for (const [id, node] of outcome.joined) joined.set(id, node);
    await rejectFile.write(batch, outcome.rejects);
    count(batch);
    if (rejects <= maxRejects) return;
    throw new ImportError(
      `${source.dataset}: expected at most ${maxRejects} rejects, got ${rejects}, the last at ${batch.table.file}:${outcome.rejects.at(-1)?.line ?? 0}; ` +
        `all are in ${options.rejectFile}. What was written until now stays, and the import goes on from there when it is run again`,
    );
  };

  const run = async (kind: keyof typeof tallyOf): Promise<void> => {
    const line = openLine(sessions);
    try {
      for (const table of source.tables.filter(({ target }) => target.kind === kind)) {
        for await (const batch of readBatches(table, rowsInBatch)) {
          const known = written.get(batch.key);
          if (known !== undefined) resumed += batch.rows.length;
          await line.add(
            () => (known === undefined ? write(batch) : Promise.resolve(known)),
            (outcome) => settle(batch, outcome),
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
    await rejectFile.close();
  }
  const added = tallies.entities.added + tallies.passages.added + tallies.facts.added;
  const release = await writer.end(added);
  return { dataset: source.dataset, release: release ?? null, ...tallies, rejects, resumed };
}

function emptyTally(): ImportTally {
  return { added: 0, unchanged: 0, joined: 0 };
}

function linesOf({ rows }: RowBatch): WrittenBatch['lines'] {
  return [rows[0]?.line ?? 0, rows.at(-1)?.line ?? 0];
}

/** Counts rows and, in step with them, bytes: what a file has left over is added with its last batch. */
function startCounting({ tables }: ImportSource, report: ImportOptions['report'] = () => undefined): (batch: RowBatch) => void {
  const total = tables.reduce((sum, { size }) => sum + size, 0);
  const ends = new Map(tables.map((table, index) => [table, tables.slice(0, index + 1).reduce((sum, { size }) => sum + size, 0)]));
  let rows = 0;
  return ({ table, rows: more, done }) => {
    rows += more.length;
    report({ file: table.file, rows, done: (ends.get(table) ?? 0) - table.size + Math.min(done, table.size), total });
  };
}
