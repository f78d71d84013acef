import { checkCalls } from './check-calls.js';
import { checkClauses } from './check-clauses.js';
import { checkConditions } from './check-conditions.js';
import { checkGrowth } from './check-growth.js';
import { checkLoops } from './check-loops.js';
import { checkPaths } from './check-paths.js';
import { readTokens } from './read-tokens.js';

/**
 * Refuses by its text a statement that may do harm before or beyond what its plan tells: while it is planned, in subqueries that plans do
 * not show, within one expression. What passes is still to be judged by its plan.
 */
export function checkStatement(statement: string): void {
  const tokens = readTokens(statement);
  for (const check of [checkClauses, checkConditions, checkCalls, checkPaths, checkGrowth, checkLoops]) check(tokens);
}
