import neo4j from 'neo4j-driver';
import { DatabaseError, RefusedError, type PearlgraphError } from '../errors.js';

/**
 * What a statement's failure means: TIMEOUT, LIMIT_EXCEEDED (memory), UNAVAILABLE where trying again may help, otherwise a
 * DatabaseError with the statement's text but no values. The driver's own error is the cause.
 */
export function describeStatementFailure(error: unknown, text: string): PearlgraphError {
  if (!(error instanceof neo4j.Neo4jError)) return new DatabaseError(`${String(error)} in:\n${text}`, { cause: error });
  if (timeouts.has(error.code)) return refuse('TIMEOUT', 'the query took longer than it may', error);
  if (shortages.has(error.code)) return refuse('LIMIT_EXCEEDED', 'the query needs more memory than it may use', error);
  if (neo4j.isRetryableError(error)) return refuse('UNAVAILABLE', 'the database cannot answer at the moment: try again', error);
  return new DatabaseError(`${error.code}: ${error.message} in:\n${text}`, { cause: error });
}

const timeouts = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

// The driver holds these for transient, but the same query would need the same memory again.
const shortages = new Set([
  'Neo.TransientError.General.OutOfMemoryError',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
  'Neo.TransientError.General.StackOverFlowError',
]);

function refuse(code: RefusedError['code'], message: string, cause: Error): RefusedError {
  return Object.assign(new RefusedError(code, message), { cause });
}
