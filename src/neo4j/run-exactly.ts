import type { Result } from 'neo4j-driver';
import { PearlgraphError } from '../errors.js';
import type { Database, Parameters } from './database.js';
import { describeStatementFailure } from './describe-statement-failure.js';
import { begin, type Row, type StatementOptions, withRetries } from './run-statement.js';

/** How many records are under way at a time: few, because whoever reads may stop at any, and one may be large. */
const fetchSize = 100;

/**
 * Runs one statement that may only read, whole numbers as `bigint`, and gives its columns and rows, as they arrive, to `read`. Where
 * `read` stops early, the statement stops in Neo4j too. Where a failure may pass, `read` starts again, up to three times: it must keep
 * nothing from a round that failed.
 */
export async function runExactly<T>(
  database: Database,
  text: string,
  parameters: Parameters,
  options: StatementOptions,
  read: (columns: readonly string[], rows: AsyncIterable<Row>) => Promise<T>,
): Promise<T> {
  return withRetries(async () => {
    const session = database.openExactSession(fetchSize);
    try {
      // In a transaction of ours a statement can open none of its own.
      const transaction = await begin(session, options);
      database.onStatement?.(text, parameters);
      const result = transaction.run(text, parameters);
      return await read(await result.keys(), readRows(result));
    } catch (error) {
      throw error instanceof PearlgraphError ? error : describeStatementFailure(error, text);
    } finally {
      // Rolls the transaction back too.
      await session.close().catch(() => undefined);
    }
  });
}

async function* readRows(result: Result): AsyncGenerator<Row> {
  for await (const record of result) yield record.keys.map((_key, index) => record.get(index) as unknown);
}
