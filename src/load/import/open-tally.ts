import { ImportError } from '../../errors.js';
import type { BatchOutcome } from '../batch.js';
import type { ImportSource } from './import-source.js';
import type { RowBatch } from './read-batches.js';
import { RejectFile } from './reject-file.js';

/** How far an import has come. */
export interface ImportProgress {
  readonly file: string;
  readonly rows: number;
  /** Bytes of the files that have been dealt with, as near as rows tell. */
  readonly done: number;
  readonly total: number;
}

/** What became of an import's rows, those of an earlier run of it included. */
export interface ImportResult {
  readonly dataset: string;
  /** The number of the release; null where nothing was added. */
  readonly release: number | null;
  readonly entities: KindTally;
  readonly passages: KindTally;
  readonly facts: KindTally;
  readonly rejects: number;
  /** Rows that an earlier run, broken off, had written. */
  readonly resumed: number;
}

interface KindTally {
  readonly added: number;
  readonly unchanged: number;
  /** Rows that stand for a node, or state a fact, of another dataset. */
  readonly joined: number;
}

export interface TallyOptions {
  readonly source: ImportSource;
  /** The file for the rows that are not imported; it is made when there are any. */
  readonly rejectFile: string;
  /** More of them stop the import. */
  readonly maxRejects: number;
  readonly report?: ((progress: ImportProgress) => void) | undefined;
}

/** Counts what becomes of batches, in their order, writes their rejects, and knows which ids have joined a node. */
export interface Tally {
  /** @throws ImportError once there are more rejects than may be */
  readonly take: (batch: RowBatch, outcome: BatchOutcome) => Promise<void>;
  /** The id of the node that a row with this id has joined; the id itself where it has joined none. */
  readonly resolve: (id: string) => string;
  readonly result: () => Omit<ImportResult, 'release' | 'resumed'>;
  readonly close: () => Promise<void>;
}

const kindOf = { entity: 'entities', passage: 'passages', relation: 'facts' } as const;

/** Opens the tally of one run of an import. */
export function openTally({ source, rejectFile: path, maxRejects, report = () => undefined }: TallyOptions): Tally {
  const { dataset, tables } = source;
  const rejectFile = new RejectFile(path);
  const joined = new Map<string, string>();
  const counts = { entities: startCount(), passages: startCount(), facts: startCount() };
  const total = tables.reduce((sum, { size }) => sum + size, 0);
  const starts = new Map(tables.map((table, index) => [table, tables.slice(0, index).reduce((sum, { size }) => sum + size, 0)]));
  let rejects = 0;
  let rows = 0;
  return {
    take: async (batch, outcome) => {
      const { table } = batch;
      const count = counts[kindOf[table.target.kind]];
      count.added += outcome.added;
      count.unchanged += outcome.unchanged;
      count.joined += outcome.joined.length + outcome.stated;
      rejects += outcome.rejects.length;
      rows += batch.rows.length;
      for (const [id, node] of outcome.joined) joined.set(id, node);
      await rejectFile.write(batch, outcome.rejects);
      report({ file: table.file, rows, done: (starts.get(table) ?? 0) + Math.min(batch.done, table.size), total });
      if (rejects <= maxRejects) return;
      const last = outcome.rejects.at(-1);
      throw new ImportError(
        `${dataset}: expected at most ${maxRejects} rejects, got ${rejects}, the last at ${table.file}:${last?.line ?? 0}: ${last?.reason ?? ''}; ` +
          `all are in ${path}. What was written until now stays, and the import goes on from there when it is run again`,
      );
    },
    resolve: (id) => joined.get(id) ?? id,
    result: () => ({ dataset, ...counts, rejects }),
    close: () => rejectFile.close(),
  };
}

function startCount() {
  return { added: 0, unchanged: 0, joined: 0 };
}
