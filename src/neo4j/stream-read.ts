import type { Database, Parameters } from './database.js';
import { describeStatementFailure } from './describe-statement-failure.js';

/** Runs one statement that may only read and yields its records by column name as they arrive, so that memory holds a batch at a time. */
export async function* streamRead(
  database: Database,
  text: string,
  parameters: Parameters = {},
): AsyncGenerator<Readonly<Record<string, unknown>>> {
  const session = database.openSession('READ');
  database.onStatement?.(text, parameters);
  try {
    for await (const record of session.run(text, parameters)) yield record.toObject();
  } catch (error) {
    throw describeStatementFailure(error, text);
  } finally {
    await session.close();
  }
}
