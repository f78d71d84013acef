import type { Database, Parameters } from './database.js';
import { describeStatementFailure } from './describe-statement-failure.js';
import { begin } from './run-statement.js';

/** Sends a statement and yields its records by column name as they arrive; each is to be read to its end before the next. */
export type StreamRead = (text: string, parameters?: Parameters) => AsyncGenerator<Readonly<Record<string, unknown>>>;

/**
 * Yields what `work` yields, whose statements may only read and are sent in one transaction; memory holds a batch of records at a time.
 * One transaction is one member of a cluster, but no snapshot: each statement sees all that is committed until then.
 */
export async function* streamReads<T>(database: Database, work: (read: StreamRead) => AsyncIterable<T>): AsyncGenerator<T> {
  const session = database.openSession('READ');
  try {
    const transaction = await begin(session);
    yield* work(async function* (text, parameters = {}) {
      database.onStatement?.(text, parameters);
      try {
        for await (const record of transaction.run(text, parameters)) yield record.toObject();
      } catch (error) {
        throw describeStatementFailure(error, text);
      }
    });
  } finally {
    // Ends the transaction too.
    await session.close();
  }
}
