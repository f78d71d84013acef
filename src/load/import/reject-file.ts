import { stringify } from 'csv-stringify/sync';
import type { BatchReject } from '../batch.js';
import type { RowBatch } from './read-batches.js';
import { TextFile } from './text-file.js';

/** Writes the rows that are not imported to a CSV file, which is made anew when the first of them comes. */
export class RejectFile {
  readonly #path: string;
  #file: TextFile | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * Writes rejects of a batch, each with the row as it stands.
   * @throws SetupError where the file cannot be made or written
   */
  async write({ table, rows }: RowBatch, rejects: readonly BatchReject[]): Promise<void> {
    if (rejects.length === 0) return;
    const cells = new Map(rows.map((row) => [row.line, row.cells]));
    await this.#append(rejects.map(({ line, column, reason }) => [table.file, line, column, reason, printRow(cells.get(line) ?? [])]));
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }

  async #append(lines: readonly (readonly unknown[])[]): Promise<void> {
    const head = this.#file === undefined ? [['file', 'line', 'column', 'reason', 'row']] : [];
    this.#file ??= await TextFile.make(this.#path);
    await this.#file.append(stringify([...head, ...lines]));
  }
}

/** The row as one line of CSV, within a cell of its own. */
function printRow(cells: readonly string[]): string {
  return stringify([cells]).trimEnd();
}
