import { checkRange } from './check-range.js';
import { cypherLimits } from './cypher-limits.js';
import { growthOfReplace } from './growth-of-replace.js';
import { joinsText } from './joins-text.js';
import { isSign, isWord, readLoop } from './read-loop.js';
import { refuse } from './refuse.js';
import type { Token } from './read-tokens.js';

/** What gives names to values: whatever was made of them before, what follows may use again. */
const binding = ['with', 'return', 'unwind', 'call', 'yield', 'union', 'in', 'reduce', 'let', 'for', 'next'];

/**
 * Refuses what no time-out and no memory limit of Neo4j's stops within one expression: regular expressions, long ranges, and values that
 * become many times over as large as what they are made of, such as a text that is joined with itself from clause to clause. A clause with
 * n joins makes a text at most n + 1 times as long, so that the product over all clauses bounds the statement.
 */
export function checkGrowth(tokens: readonly Token[]): void {
  let [text, sharing, joins, elements] = [1, 1, 0, 0];
  const open: Token[] = [];
  tokens.forEach((token, index) => {
    checkToken(tokens, index);
    if (token.close !== index) open.push(token);
    else if ([')', ']', '}'].some((bracket) => isSign(token, bracket))) open.pop();
    if (isSign(tokens[index + 1], '(') && token.value.toLowerCase() === 'replace') text *= growthOfReplace(tokens, index);
    const loop = readLoop(tokens, index);
    if (loop?.kind === 'reduce' && joinsText(tokens, loop)) text *= cypherLimits.hops;
    if (binding.some((word) => isWord(token, word)) || isSign(token, '|')) {
      text *= 1 + joins;
      sharing *= 1 + joins + elements;
      [joins, elements] = [0, 0];
    }
    if (isSign(token, '+') || isSign(token, '||')) joins += 1;
    if (isSign(token, ',') && !isSign(open.at(-1), '(') && open.length > 0 && !isLiteral(tokens[index - 1])) elements += 1;
    if (text * (1 + joins) > cypherLimits.textGrowth) {
      refuse(
        token,
        `the statement may make a text or list over ${String(cypherLimits.textGrowth)} times as long, by +, || and replace() from clause to clause: join less, or return the parts`,
      );
    }
    if (sharing * (1 + joins + elements) > cypherLimits.sharing)
      refuse(token, 'the statement puts values into lists and maps again and again, from clause to clause: return the parts');
  });
}

function checkToken(tokens: readonly Token[], index: number): void {
  const token = tokens[index];
  if (token === undefined) return;
  if (token.kind === 'text' && token.value.length > cypherLimits.text) {
    refuse(
      token,
      `expected a text of at most ${String(cypherLimits.text)} characters, got ${String(token.value.length)}: long values go into parameters`,
    );
  }
  if (isSign(token, '=~')) {
    refuse(
      token,
      'a regular expression (=~) is not allowed, since no time-out stops it: allowed are CONTAINS, STARTS WITH and ENDS WITH, with toLower() if need be, and full-text search',
    );
  }
  if (token.kind !== 'sign' && isSign(tokens[index + 1], '(') && token.value.toLowerCase() === 'range') checkRange(tokens, index);
}

function isLiteral(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.kind === 'text';
}
