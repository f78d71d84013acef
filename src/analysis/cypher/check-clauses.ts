import { refuse } from './refuse.js';
import type { Token } from './read-tokens.js';

/** What a statement may begin with. */
const firstWords = new Set(['match', 'optional', 'with', 'return', 'unwind', 'call']);

/** What a clause may not begin with, and why not. */
const forbidden: ReadonlyMap<string, string> = new Map([
  ...['create', 'merge', 'set', 'delete', 'detach', 'nodetach', 'remove', 'foreach', 'insert'].map(
    (word) => [word, 'changes the graph'] as const,
  ),
  ...['show', 'terminate'].map((word) => [word, 'administers Neo4j'] as const),
  ['use', 'chooses another database'],
  ['transactions', 'opens transactions of its own'],
  ['load', 'reads files or addresses'],
  ['using', 'tells Neo4j how to plan'],
  ['define', 'declares procedures and functions'],
]);

const allowed = 'allowed are MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL { … }, CALL of a procedure that reads, UNION and RETURN';

/** Refuses a statement that is more than one query of clauses that read. */
export function checkClauses(tokens: readonly Token[]): void {
  const [first] = tokens;
  if (first === undefined) refuse({ line: 1, column: 1 }, `expected a statement, got none: ${allowed}`);
  if (first.kind !== 'word' || !firstWords.has(first.value))
    refuse(first, `expected MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL or RETURN first, got ${first.value.toUpperCase()}`);
  tokens.forEach((token, index) => {
    if (token.kind === 'sign') {
      if (token.value === ';' && index < tokens.length - 1) refuse(token, 'expected one statement, got several');
      return;
    }
    const why = token.kind === 'word' ? forbidden.get(token.value) : undefined;
    if (why !== undefined && !isName(tokens, index)) {
      refuse(token, `${token.value.toUpperCase()} ${why}: ${allowed}. A variable of this name stands between backticks.`);
    }
    if (token.kind === 'word' && (token.value === 'limit' || token.value === 'skip' || token.value === 'offset') && !isName(tokens, index))
      checkCount(tokens, index);
  });
}

/**
 * Whether a word stands where only a name can: a property, a label, a type, a key of a map, a parameter. Behind AS it may not be one: AS may
 * itself be a name.
 */
function isName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return (
    (before?.kind === 'sign' && ['.', ':', '$', '|', '&', '!'].includes(before.value)) || (after?.kind === 'sign' && after.value === ':')
  );
}

/** Neo4j computes a count that holds no variable while it plans, where no time-out stops it. */
function checkCount(tokens: readonly Token[], index: number): void {
  const [token, one, two] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (token === undefined || one === undefined) return;
  const last = one.value === '$' ? index + 2 : index + 1;
  const isCount = one.kind === 'number' || (one.value === '$' && two !== undefined && two.kind !== 'sign');
  const after = tokens[last + 1];
  const ends = after === undefined || after.kind === 'word' || [')', '}', ';'].includes(after.value);
  if (!isCount || !ends) refuse(one, `expected a whole number or a parameter after ${token.value.toUpperCase()}, got an expression`);
}
