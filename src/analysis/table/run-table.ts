import type { Database, Parameters } from '../../neo4j/database.js';
import { runExactly } from '../../neo4j/run-exactly.js';
import { type Json, valueToJson } from '../../neo4j/value-to-json.js';
import type { Table } from './table.js';

/** How much one statement may cost. */
export interface Caps {
  /** Milliseconds after which Neo4j stops it. */
  readonly timeout: number;
  /** Rows after which it is stopped. */
  readonly rows: number;
  /** Bytes of the rows, as JSON in UTF-8, before which it is stopped. */
  readonly bytes: number;
}

/**
 * Runs one statement that may only read and returns its rows up to the caps, where it is stopped in Neo4j too; `truncated` says so.
 * @throws RefusedError TIMEOUT where it takes longer than it may
 */
export async function runTable(database: Database, text: string, parameters: Parameters, caps: Caps): Promise<Table> {
  return runExactly(database, text, parameters, { timeout: caps.timeout }, async (columns, values) => {
    const rows: Json[][] = [];
    let bytes = 0;
    for await (const one of values) {
      const row = one.map(valueToJson);
      bytes += Buffer.byteLength(JSON.stringify(row));
      if (rows.length === caps.rows || bytes > caps.bytes) return { columns, rows, truncated: true };
      rows.push(row);
    }
    return { columns, rows, truncated: false };
  });
}
