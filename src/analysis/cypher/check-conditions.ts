import { cypherLimits } from './cypher-limits.js';
import { isSign, isWord } from './read-loop.js';
import { refuse } from './refuse.js';
import type { Token } from './read-tokens.js';

const joining = ['and', 'or', 'xor', 'not'];

/**
 * Refuses conditions that Neo4j would plan for ever, whatever time-out stands: it writes each XOR out twice, and looks through subqueries
 * and negations within one another again and again.
 */
export function checkConditions(tokens: readonly Token[]): void {
  let [conditions, xors] = [0, 0];
  const open: Token[] = [];
  tokens.forEach((token, index) => {
    if (isWord(token, 'not') && isWord(tokens[index + 1], 'not')) refuse(token, 'expected one NOT, got several in a row');
    if (isWord(token, 'xor')) xors += 1;
    if (joining.some((word) => isWord(token, word))) conditions += 1;
    if (xors > cypherLimits.xors)
      refuse(token, `expected at most ${String(cypherLimits.xors)} XORs, got more: write <> between two truth values`);
    if (conditions > cypherLimits.conditions)
      refuse(token, `expected at most ${String(cypherLimits.conditions)} of AND, OR, XOR and NOT, got more: IN takes a list`);
    if (isSign(token, '{')) open.push(token);
    else if (isSign(token, '}')) open.pop();
    if (open.length > cypherLimits.subqueries)
      refuse(token, `expected at most ${String(cypherLimits.subqueries)} subqueries or maps within one another, got more`);
  });
}
