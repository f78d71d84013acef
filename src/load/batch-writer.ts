import { randomUUID } from 'node:crypto';
import { Neo4jError } from 'neo4j-driver';
import { ConflictError, DatabaseError, RefusedError } from '../errors.js';
import type { Database } from '../neo4j/database.js';
import { runWrite } from '../neo4j/run-statement.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { labels } from '../ontology/graph-names.js';
import type { Batch, BatchOutcome, BatchReject } from './batch.js';
import type { BatchWriting, WrittenRows } from './batch-writing.js';
import { lockLog, readLog } from './change-log.js';
import { readStoredTypes, type StoredTypes } from './driver-values.js';
import type { Run } from './run-stored-graph.js';
import { writeEntityBatch } from './write-entity-batch.js';
import { writeFactBatch } from './write-fact-batch.js';
import { writePassageBatch } from './write-passage-batch.js';

// Whoever begins last is the one that writes: what an earlier process of the import still sends is refused.
const beginImport = `
MATCH (log:${labels.changeLog} {id: 'log'})
SET log.importer = $importer
MERGE (i:${labels.import} {id: $dataset})
WITH i
MATCH (c:${labels.change} {release: i.release})
RETURN c.after`;

const readImport = `
MATCH (log:${labels.changeLog} {id: 'log'})
OPTIONAL MATCH (i:${labels.import} {id: $dataset})
RETURN log.importer, i.release`;

const writeLine = `
MATCH (log:${labels.changeLog} {id: 'log'}), (i:${labels.import} {id: $dataset})
SET log.last = $number, log.release = $lastRelease, i.release = $release,
  log.at = CASE WHEN log.at > $at THEN log.at ELSE $at END
CREATE (:${labels.change} {number: $number, release: $release, at: $at, kind: 'BATCH_ADDED', subject: $dataset, after: $after})`;

const endImport = `
MATCH (log:${labels.changeLog} {id: 'log'}), (i:${labels.import} {id: $dataset})
FOREACH (number IN CASE WHEN i.release IS NULL THEN [] ELSE [i.release] END |
  SET log.at = $at
  CREATE (:${labels.release} {number: number, at: $at, dataset: $dataset, added: $added, changed: 0, retired: 0}))
REMOVE log.importer
WITH i, i.release AS release
DELETE i
RETURN release`;

/** What is kept of a batch that has been written: its line in the change log, which is its checkpoint too. */
export interface WrittenBatch extends BatchOutcome {
  /** The batch's own key: an import that goes on leaves out what bears it. */
  readonly key: string;
  readonly file: string;
  /** The lines of the file in which its first and its last row begin. */
  readonly lines: readonly [first: number, last: number];
}

/** A batch with what its line in the log says beside its outcome. */
export interface BatchToWrite extends Pick<WrittenBatch, 'key' | 'file' | 'lines'> {
  readonly batch: Batch;
  /** What was refused of it before. */
  readonly rejects: BatchOutcome['rejects'];
}

/**
 * Writes an import, batch by batch, each in a transaction of its own with its line in the change log; several may be on their way at
 * once. What a batch takes is asked without a lock. At its end it takes the log's lock, makes sure that no load has come between, and
 * commits: so commits come one at a time, and no batch ever waits for the nodes of another. Two batches that are on their way at once
 * must not share an id: the graph keeps nobody from writing a fact twice. No one else comes between: another importer takes over.
 */
export class BatchWriter {
  readonly #database: Database;
  readonly #types: StoredTypes;
  readonly #dataset: string;
  readonly #importer = randomUUID();
  #added = 0;

  constructor({ database, catalogue, dataset }: { readonly database: Database; readonly catalogue: Catalogue; readonly dataset: string }) {
    this.#database = database;
    this.#types = readStoredTypes(catalogue);
    this.#dataset = dataset;
  }

  /** Takes over the import of this dataset and returns the batches that it has written, where it was broken off; a new one has none. */
  async begin(): Promise<readonly WrittenBatch[]> {
    const written = await runWrite(this.#database, async (transaction) => {
      const run: Run = (text, parameters) => transaction.run(text, parameters);
      await lockLog(run);
      const rows = await run(beginImport, { importer: this.#importer, dataset: this.#dataset });
      return rows.map(([after]) => JSON.parse(String(after)) as WrittenBatch);
    });
    this.#added = written.reduce((sum, { added }) => sum + added, 0);
    return written;
  }

  /**
   * Writes one batch: all that can be of it, or nothing. Where it adds nothing there is no line.
   * @throws ConflictError where another process has taken over
   */
  async write({ batch, rejects, ...written }: BatchToWrite): Promise<BatchOutcome> {
    const result = await runWrite(this.#database, async (transaction) => {
      const run: Run = (text, parameters) => transaction.run(text, parameters);
      const before = await this.#readImport(run);
      const common = { at: before.at, dataset: this.#dataset };
      const writing: BatchWriting = { run, types: this.#types, dataset: this.#dataset, common };
      const { checkLast, ...outcome } = await writeRows(writing, batch).catch(retryTwins);
      if (outcome.added === 0) return withRejects(outcome, rejects);
      await lockLog(run);
      const now = await this.#readImport(run);
      // The release that a batch of this import has taken meanwhile is no load's.
      const taken = before.release === undefined && now.release !== undefined ? 1 : 0;
      if (now.lastRelease !== before.lastRelease + taken) throw new RefusedError('UNAVAILABLE', 'a load has come between: try again');
      const late = (await checkLast?.()) ?? [];
      const kept = withRejects({ ...outcome, added: outcome.added - late.length }, [...rejects, ...late]);
      if (kept.added === 0) return kept;
      const release = now.release ?? now.lastRelease + 1;
      await run(writeLine, {
        ...common,
        number: BigInt(now.last + 1),
        lastRelease: BigInt(Math.max(release, now.lastRelease)),
        release: BigInt(release),
        after: JSON.stringify({ ...written, ...kept } satisfies WrittenBatch),
      });
      return kept;
    });
    this.#added += result.added;
    return result;
  }

  /** Ends the import with a release of all that its lines have added, those of earlier runs too; undefined where there is none. */
  end(): Promise<number | undefined> {
    return runWrite(this.#database, async (transaction) => {
      const run: Run = (text, parameters) => transaction.run(text, parameters);
      await lockLog(run);
      const { at } = await this.#readImport(run);
      const [[release] = []] = await run(endImport, { dataset: this.#dataset, added: BigInt(this.#added), at });
      return typeof release === 'number' ? release : undefined;
    });
  }

  async #readImport(run: Run) {
    const { last, release: lastRelease, at } = await readLog(run);
    const [[importer, release] = []] = await run(readImport, { dataset: this.#dataset });
    if (importer !== this.#importer)
      throw new ConflictError(`${this.#dataset}: expected to be the only import under way, got another that has begun since: run it again`);
    return { last, lastRelease, at, release: typeof release === 'number' ? release : undefined };
  }
}

function writeRows(writing: BatchWriting, batch: Batch): Promise<WrittenRows> {
  switch (batch.kind) {
    case 'entity':
      return writeEntityBatch(writing, batch);
    case 'passage':
      return writePassageBatch(writing, batch);
    case 'relation':
      return writeFactBatch(writing, batch);
  }
}

function withRejects(outcome: BatchOutcome, more: readonly BatchReject[]): BatchOutcome {
  return { ...outcome, rejects: [...outcome.rejects, ...more].sort((a, b) => a.line - b.line) };
}

/** Where somebody has just added what the batch was to add, the batch finds it there when it is tried again. */
function retryTwins(error: unknown): never {
  const { cause } = error instanceof DatabaseError ? error : {};
  if (cause instanceof Neo4jError && cause.code === 'Neo.ClientError.Schema.ConstraintValidationFailed')
    throw Object.assign(new RefusedError('UNAVAILABLE', 'somebody has just added the same: try again'), { cause });
  throw error;
}
