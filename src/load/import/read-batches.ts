import { basename } from 'node:path';
import { sha256 } from '../sha256.js';
import type { ImportRow, ImportTable } from './import-source.js';

/** Rows that are written in one transaction. */
export interface RowBatch {
  readonly table: ImportTable;
  /** Counts from 1 within its table. */
  readonly number: number;
  readonly rows: readonly ImportRow[];
  /** Tells the batch from every other, by its place and by what it says: a batch with the key of one that was written is that one. */
  readonly key: string;
  /** Up to which byte its table has been read by then, as near as the lengths of cells tell. */
  readonly done: number;
}

/** Yields a table's rows in batches of `size`, in order. */
export async function* readBatches(table: ImportTable, size: number): AsyncGenerator<RowBatch> {
  let rows: ImportRow[] = [];
  let number = 0;
  let done = 0;
  const close = (): RowBatch => {
    const said = rows.map(({ cells }) => cells.join('\u001f')).join('\u001e');
    done += Buffer.byteLength(said);
    const place = JSON.stringify([basename(table.file), table.columns, ++number]);
    const batch = { table, number, rows, key: sha256(place + said), done };
    rows = [];
    return batch;
  };
  for await (const row of table.readRows()) {
    rows.push(row);
    if (rows.length === size) yield close();
  }
  if (rows.length > 0) yield close();
}

/** The lines in which the first and the last row of a batch begin. */
export function linesOf({ rows }: RowBatch): readonly [first: number, last: number] {
  return [rows[0]?.line ?? 0, rows.at(-1)?.line ?? 0];
}
