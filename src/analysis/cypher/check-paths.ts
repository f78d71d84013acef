import { cypherLimits } from './cypher-limits.js';
import { isSign } from './read-loop.js';
import { refuse } from './refuse.js';
import type { Token } from './read-tokens.js';

const expected = `expected an upper bound of at most ${String(cypherLimits.hops)} hops, as in *1..4 or {1,4}`;

/** Refuses paths of variable length without an upper bound: `-[*]-`, `-[*2..]-`, `-->+`, `((a)-->(b)){2,}`. */
export function checkPaths(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    if (isSign(token, '[') && isSign(tokens[index - 1], '-')) checkLength(tokens, index);
    if (isSign(token, ')') || isSign(token, '>') || isSign(token, '-')) checkQuantifier(tokens, index);
  });
}

/** `[r:TYPE*from..to {…}]` */
function checkLength(tokens: readonly Token[], at: number): void {
  const close = tokens[at]?.close ?? at;
  for (let index = at + 1; index < close; index += 1) {
    const token = tokens[index];
    if (token === undefined) return;
    // Behind these stand expressions.
    if (isSign(token, '{') || (token.kind === 'word' && token.value === 'where')) return;
    if (isSign(token, '*')) {
      const [one, two, three] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]];
      const most = isSign(one, '..') ? two : isSign(two, '..') ? three : one;
      checkBound(token, most);
      return;
    }
  }
}

/** `+`, `*`, `{2,}` behind a relationship or a path in brackets. What multiplies or adds behind a bracket looks like that too. */
function checkQuantifier(tokens: readonly Token[], at: number): void {
  const [before, sign, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (before === undefined || sign === undefined) return;
  if (isSign(sign, '{')) {
    const inner = tokens.slice(at + 2, sign.close);
    if (inner.length === 0 || inner.some((one) => one.kind !== 'number' && !isSign(one, ','))) return;
    checkBound(sign, inner.at(-1));
  } else if (isSign(sign, '+') || isSign(sign, '*')) {
    if (isSign(before, ')') ? isPath(tokens, at) : isSign(after, '(')) checkBound(sign, undefined);
  }
}

/** Whether what a bracket closes is a path, as in `((a)-->(b))`: a bracket in it, and between brackets an arrow. */
function isPath(tokens: readonly Token[], close: number): boolean {
  const open = tokens.findIndex((token) => token.close === close);
  for (let index = open + 1; index < close; index += 1) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (isSign(token, '-') && (isSign(next, '-') || isSign(next, '['))) return true;
    index = token?.close ?? index;
  }
  return false;
}

function checkBound(place: Token, most: Token | undefined): void {
  if (most?.kind !== 'number' || !/^\d{1,4}$/.test(most.value) || Number(most.value) > cypherLimits.hops)
    refuse(place, `${expected}, got ${most?.kind === 'number' ? most.value : 'none'}`);
}
