import type { Plan } from 'neo4j-driver';
import { PearlgraphError } from '../errors.js';
import type { Database, Parameters } from './database.js';
import { describeStatementFailure } from './describe-statement-failure.js';
import type { StatementOptions } from './run-statement.js';

/** How Neo4j would run a statement. */
export interface ExplainedStatement {
  /** Whether all that it does is to read, as Neo4j judges it: reading files counts as that. */
  readonly reads: boolean;
  /** The operators, each before those that feed it. Neo4j does not show those of subqueries within a list's elements or a CASE. */
  readonly operators: readonly Operator[];
}

export interface Operator {
  /** Such as `NodeByLabelScan` or `Expand(All)`. */
  readonly name: string;
  /** What it works on: Cypher, shortened by Neo4j. */
  readonly details: string;
}

/** Asks Neo4j how it would run a statement, without running it. */
export async function explainStatement(
  database: Database,
  text: string,
  parameters: Parameters,
  options: StatementOptions,
): Promise<ExplainedStatement> {
  const session = database.openSession('READ');
  const explain = `EXPLAIN ${text}`;
  database.onStatement?.(explain, parameters);
  try {
    const { summary } = await session.run(explain, parameters, { ...options });
    if (summary.plan === false) throw new TypeError('EXPLAIN gives a plan');
    return { reads: summary.queryType === 'r', operators: listOperators(summary.plan) };
  } catch (error) {
    throw error instanceof PearlgraphError ? error : describeStatementFailure(error, text);
  } finally {
    await session.close().catch(() => undefined);
  }
}

function listOperators({ operatorType, arguments: details, children }: Plan): readonly Operator[] {
  const shown = (details as Readonly<Record<string, unknown>>)['Details'];
  const own: Operator = { name: operatorType.replace(/@.*$/, ''), details: typeof shown === 'string' ? shown : '' };
  return [own, ...children.flatMap(listOperators)];
}
