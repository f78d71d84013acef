import { setTimeout as delay } from 'node:timers/promises';
import type { QueryResult, Record as Neo4jRecord, Session, Transaction } from 'neo4j-driver';
import { DatabaseError, RefusedError } from '../errors.js';
import type { Database, Parameters } from './database.js';
import { describeStatementFailure } from './describe-statement-failure.js';
import { isConnectionLoss } from './is-connection-loss.js';

/** One record's values in the order of RETURN. */
export type Row = readonly unknown[];

export interface StatementOptions {
  /** Milliseconds after which Neo4j stops the statement or transaction; never by default. */
  readonly timeout?: number;
}

/** Sends statements within one transaction. */
export interface WriteTransaction {
  run(text: string, parameters?: Parameters): Promise<readonly Row[]>;
}

/**
 * Runs one statement that may only read and returns its rows. It commits by itself, which costs a round trip or two less than a
 * transaction, and is sent up to three times where a failure may pass.
 */
export async function runRead(
  database: Database,
  text: string,
  parameters: Parameters = {},
  options: StatementOptions = {},
): Promise<readonly Row[]> {
  return withRetries(() =>
    withSession(database, 'READ', (session) => send(database, text, parameters, () => session.run(text, parameters, { ...options }))),
  );
}

/**
 * Runs `work` in one transaction, committed when it resolves and rolled back when it throws. After a deadlock and the like all of
 * it runs again, up to three times in all: it must keep nothing from a round that failed.
 */
export async function runWrite<T>(
  database: Database,
  work: (transaction: WriteTransaction) => Promise<T>,
  options: StatementOptions = {},
): Promise<T> {
  return withRetries(() =>
    withSession(database, 'WRITE', async (session) => {
      const transaction = await begin(session, options);
      try {
        const result = await work({
          run: (text, parameters = {}) => send(database, text, parameters, () => transaction.run(text, parameters)),
        });
        await commit(transaction);
        return result;
      } finally {
        // Rolls back what was not committed, and does nothing otherwise.
        await transaction.close().catch(() => undefined);
      }
    }),
  );
}

async function send(
  database: Database,
  text: string,
  parameters: Parameters,
  run: () => PromiseLike<QueryResult>,
): Promise<readonly Row[]> {
  database.onStatement?.(text, parameters);
  try {
    const { records } = await withoutStack(run);
    return records.map(readRow);
  } catch (error) {
    throw describeStatementFailure(error, text);
  }
}

/** The driver writes down the stack at every statement, a thirtieth of a short read's time; ours says in which statement it failed. */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function readRow(record: Neo4jRecord): Row {
  const row = new Array<unknown>(record.length);
  for (let index = 0; index < row.length; index += 1) row[index] = record.get(index);
  return row;
}

/** Begins a transaction, which goes with its session. */
export async function begin(session: Session, options: StatementOptions = {}): Promise<Transaction> {
  try {
    return await session.beginTransaction({ ...options });
  } catch (error) {
    throw describeStatementFailure(error, 'BEGIN');
  }
}

async function commit(transaction: Transaction): Promise<void> {
  try {
    await transaction.commit();
  } catch (error) {
    if (!isConnectionLoss(error)) throw describeStatementFailure(error, 'COMMIT');
    // Trying again might store the change twice.
    throw new DatabaseError('the connection to Neo4j was lost in COMMIT: the change may be stored or not', { cause: error });
  }
}

async function withSession<T>(database: Database, mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
  const session = database.openSession(mode);
  try {
    return await work(session);
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** Makes up to three attempts where a failure may pass. */
export async function withRetries<T>(attempt: () => Promise<T>): Promise<T> {
  for (let pause = 50; ; pause *= 3) {
    try {
      return await attempt();
    } catch (error) {
      if (pause > 150 || !(error instanceof RefusedError && error.code === 'UNAVAILABLE')) throw error;
      await delay(pause * (0.5 + Math.random()));
    }
  }
}
