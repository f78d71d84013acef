import { cypherLimits } from './cypher-limits.js';
import { freeNames } from './free-names.js';
import { isSign, isWord, type Loop, readLoop, type Span } from './read-loop.js';
import { refuse } from './refuse.js';
import type { Token } from './read-tokens.js';
import { splitList } from './split-list.js';
import { joinsText } from './joins-text.js';

/**
 * Refuses loops within one expression that may run or grow without end. Neo4j looks at no time-out while it computes one expression, and
 * counts no memory that it takes: both are to be bounded by what the statement says.
 */
export function checkLoops(tokens: readonly Token[]): void {
  scan(tokens, { from: 0, to: tokens.length }, []);
}

function scan(tokens: readonly Token[], { from, to }: Span, around: readonly Loop[]): void {
  for (let index = from; index < to; index += 1) {
    const loop = readLoop(tokens, index);
    if (loop === undefined) {
      const token = tokens[index];
      if (around.length > 0 && token !== undefined && isWord(token, 'collect') && isSign(tokens[index + 1], '{'))
        refuse(token, 'COLLECT { … } within a loop over a list is not allowed: UNWIND the list, then MATCH and collect()');
      continue;
    }
    checkLoop(tokens, loop, around);
    if (loop.start !== undefined) scan(tokens, loop.start, around);
    scan(tokens, loop.list, around);
    for (const part of [loop.where, loop.body]) if (part !== undefined) scan(tokens, part, [...around, loop]);
    index = loop.close;
  }
}

function checkLoop(tokens: readonly Token[], loop: Loop, around: readonly Loop[]): void {
  const place = tokens[loop.at];
  if (place === undefined) return;
  if (around.length >= cypherLimits.loops)
    refuse(place, `expected at most ${String(cypherLimits.loops)} loops within one another, got more: UNWIND runs over lists row by row`);
  const bound = around.flatMap(({ variables }) => variables);
  if (around.length > 0 && loop.kind !== 'pattern') checkInnerList(tokens, loop, bound);
  if (loop.kind === 'reduce') checkReduce(tokens, loop);
  else if (loop.kind !== 'predicate' && loop.body !== undefined && !isShort(tokens, loop.list)) {
    const known = new Set([...bound, ...loop.variables, ...boundByPattern(tokens, loop), ...innerVariables(tokens, loop.body)]);
    const strange = freeNames(tokens, loop.body).find(({ value }) => !known.has(value));
    if (strange !== undefined)
      refuse(
        strange,
        `${strange.value} stands in the result of a loop over a list that may be long, which would repeat it for each element: name only what the loop binds there, or UNWIND the list`,
      );
  }
}

/** A list within a loop belongs to the element that the outer one is at, or else both multiply. */
function checkInnerList(tokens: readonly Token[], loop: Loop, bound: readonly string[]): void {
  const names = freeNames(tokens, loop.list);
  const strange = names.find(({ value }) => !bound.includes(value));
  const place = strange ?? tokens[loop.list.from];
  if (place === undefined) return;
  if (strange !== undefined)
    refuse(place, `expected the inner loop to run over something of ${bound.join(' or ')}, got ${strange.value}: UNWIND one of the lists`);
  const isRange = tokens.slice(loop.list.from, loop.list.to).some(({ value }) => value.toLowerCase() === 'range');
  if (names.length === 0 && isRange && !mentions(tokens, loop.list, bound))
    refuse(place, 'expected the inner loop to run over something of the outer one, got range(): UNWIND one of the lists');
}

function checkReduce(tokens: readonly Token[], loop: Loop): void {
  const [sum = ''] = loop.variables;
  const { body } = loop;
  if (body === undefined || !joinsText(tokens, loop)) return;
  const place = tokens[loop.at];
  if (place === undefined) return;
  const uses = tokens.slice(body.from, body.to).filter(({ kind, value }) => (kind === 'word' || kind === 'name') && value === sum);
  const strange = freeNames(tokens, body).find(({ value }) => !loop.variables.includes(value));
  const hasLoop = tokens.slice(body.from, body.to).some((_token, index) => readLoop(tokens, body.from + index) !== undefined);
  if (isShort(tokens, loop.list) && uses.length <= 1 && strange === undefined && !hasLoop) return;
  refuse(
    place,
    `reduce() may double a text or list at each step: allowed is what adds numbers, said so (sum = 0 and toFloat(…), toInteger(…), size(…) or a product behind each +), and over nodes(path), relationships(path) or [a, b] what names ${sum} once and else only ${loop.variables[1] ?? ''}`,
  );
}

/** Whether a list is as long as a path or as what is written out. */
function isShort(tokens: readonly Token[], { from, to }: Span): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined) return false;
  if (isSign(first, '[')) {
    const elements = splitList(tokens, { from: from + 1, to: first.close });
    return first.close === to - 1 && readLoop(tokens, from) === undefined && elements.length <= cypherLimits.hops;
  }
  if (!isSign(second, '(')) return false;
  const name = first.value.toLowerCase();
  if (name === 'tail' || name === 'reverse') return second?.close === to - 1 && isShort(tokens, { from: from + 2, to: to - 1 });
  const close = second?.close ?? to;
  return (
    ['nodes', 'relationships', 'labels', 'keys'].includes(name) &&
    (close === to - 1 || (isSign(tokens[close + 1], '[') && tokens[close + 1]?.close === to - 1))
  );
}

function mentions(tokens: readonly Token[], { from, to }: Span, names: readonly string[]): boolean {
  return tokens.slice(from, to).some(({ kind, value }) => (kind === 'word' || kind === 'name') && names.includes(value));
}

/** What the loops of a body bind, whose bodies are checked for themselves. */
function innerVariables(tokens: readonly Token[], { from, to }: Span): readonly string[] {
  const names: string[] = [];
  for (let index = from; index < to; index += 1) {
    const loop = readLoop(tokens, index);
    if (loop === undefined) continue;
    names.push(...loop.variables);
    names.push(...boundByPattern(tokens, loop));
  }
  return names;
}

/** What the pattern of a loop names: nodes, relationships, a path. */
function boundByPattern(tokens: readonly Token[], { kind, list }: Loop): readonly string[] {
  if (kind !== 'pattern') return [];
  return tokens
    .slice(list.from, list.to)
    .filter((_token, index) => isSign(tokens[list.from + index - 1], '(') || isSign(tokens[list.from + index - 1], '['))
    .map(({ value }) => value);
}
