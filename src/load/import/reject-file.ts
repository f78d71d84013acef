import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import type { BatchReject } from '../batch.js';
import type { RowBatch } from './read-batches.js';

/** Writes the rows that are not imported to a CSV file, which is made anew when the first of them comes. */
export class RejectFile {
  readonly #path: string;
  #stream: WriteStream | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** Writes rejects of a batch, each with the row as it stands. */
  async write({ table, rows }: RowBatch, rejects: readonly BatchReject[]): Promise<void> {
    if (rejects.length === 0) return;
    const cells = new Map(rows.map((row) => [row.line, row.cells]));
    await this.#append(rejects.map(({ line, column, reason }) => [table.file, line, column, reason, printRow(cells.get(line) ?? [])]));
  }

  async close(): Promise<void> {
    if (this.#stream === undefined) return;
    this.#stream.end();
    await finished(this.#stream);
  }

  async #append(lines: readonly (readonly unknown[])[]): Promise<void> {
    const head = this.#stream === undefined ? [['file', 'line', 'column', 'reason', 'row']] : [];
    this.#stream ??= createWriteStream(this.#path);
    if (!this.#stream.write(stringify([...head, ...lines]))) await once(this.#stream, 'drain');
  }
}

/** The row as one line of CSV, within a cell of its own. */
function printRow(cells: readonly string[]): string {
  return stringify([cells]).trimEnd();
}
