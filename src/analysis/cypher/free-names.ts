import { isSign, isWord, type Span } from './read-loop.js';
import type { Token } from './read-tokens.js';

const keywords = new Set(
  'and or xor not in is null true false case when then else end contains starts ends with where distinct typed normalized nan inf infinity'.split(
    ' ',
  ),
);

/** Functions that give a number or a short text, whatever they are given. */
const small = new Set(['size', 'length', 'type', 'id', 'elementid', 'isempty', 'exists', 'count']);

const comparisons = new Set(['=', '<>', '<', '>', '<=', '>=']);
const comparing = new Set(['in', 'contains', 'starts', 'ends', 'with', 'is']);

/**
 * The tokens of a span that name variables or parameters whose value may be part of what the span gives: not those in subqueries that
 * only count, in functions that give little, or compared with something.
 */
export function freeNames(tokens: readonly Token[], { from, to }: Span): readonly Token[] {
  const names: Token[] = [];
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (token.kind !== 'word' && token.kind !== 'name') continue;
    if (isSign(after, '(') || isSign(after, '{')) {
      const givesLittle = small.has(token.value.toLowerCase()) && (isSign(after, '(') || token.value !== 'collect');
      if (givesLittle) index = tokens[index + 1]?.close ?? index;
      if (givesLittle || isSign(after, '(')) continue;
    }
    if (token.kind === 'word' && keywords.has(token.value) && !isSign(before, '$')) continue;
    if (isSign(before, '.') || isSign(before, ':') || isSign(before, '&') || isSign(before, '!')) {
      // A value of a map stands behind a colon too, but then a key and a bracket or comma before it.
      if (!isSign(before, ':') || !isKeyOfMap(tokens, index - 2)) continue;
    }
    if (isKeyOfMap(tokens, index)) continue;
    let last = index;
    while (isSign(tokens[last + 1], '.') && tokens[last + 2]?.kind !== 'sign') last += 2;
    if (isCompared(tokens, { from, to }, index, last)) continue;
    names.push(token);
  }
  return names;
}

function isKeyOfMap(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return isSign(after, ':') && (isSign(before, '{') || isSign(before, ','));
}

function isCompared(tokens: readonly Token[], { from, to }: Span, first: number, last: number): boolean {
  const around = [first > from ? tokens[first - 1] : undefined, last + 1 < to ? tokens[last + 1] : undefined];
  return around.some(
    (token) => (token?.kind === 'sign' && comparisons.has(token.value)) || [...comparing].some((word) => isWord(token, word)),
  );
}
