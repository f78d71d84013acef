import { RefusedError } from '../../errors.js';
import type { Database } from '../../neo4j/database.js';
import { describeMistake } from '../../neo4j/describe-mistake.js';
import { explainStatement } from '../../neo4j/explain-statement.js';
import { runTable } from '../table/run-table.js';
import type { Table } from '../table/table.js';
import { checkPlan } from './check-plan.js';
import { checkStatement } from './check-statement.js';
import { cypherLimits } from './cypher-limits.js';
import { readParameters } from './read-parameters.js';

/** A statement that somebody wrote, and what came with it. */
export interface CypherQuestion {
  readonly statement: string;
  /** JSON. */
  readonly parameters?: unknown;
  /** Rows at most. */
  readonly limit: number;
}

/** How much a statement may cost, where that is not what the limits say. */
type Caps = Partial<Record<'timeout' | 'bytes', number>>;

/**
 * Runs a statement that only reads: checks its text, then its plan, then runs it up to its caps, where Neo4j stops it too.
 * @throws RefusedError FORBIDDEN_STATEMENT, BAD_USER_INPUT, LIMIT_EXCEEDED, TIMEOUT
 */
export async function runCypher(database: Database, { statement, parameters, limit }: CypherQuestion, caps: Caps = {}): Promise<Table> {
  const { timeout = cypherLimits.timeout, bytes = cypherLimits.bytes } = caps;
  if (!Number.isInteger(limit) || limit < 1 || limit > cypherLimits.rows)
    throw new RefusedError('LIMIT_EXCEEDED', `limit: expected a number from 1 to ${String(cypherLimits.rows)}, got ${String(limit)}`);
  checkStatement(statement);
  const values = readParameters(parameters);
  checkPlan(await told(true, () => explainStatement(database, statement, values, { timeout })));
  return told(false, () => runTable(database, statement, values, { timeout, bytes, rows: limit }));
}

/** Tells the mistakes that Neo4j finds in a statement to whoever wrote it. */
async function told<T>(isExplained: boolean, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw describeMistake(error, isExplained);
  }
}
