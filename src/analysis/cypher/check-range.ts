import { cypherLimits } from './cypher-limits.js';
import { isSign, isWord } from './read-loop.js';
import { refuse } from './refuse.js';
import type { Token } from './read-tokens.js';
import { splitList } from './split-list.js';

/**
 * Refuses a `range()` that may be long, where it is made into a list at once: its ends are to be numbers, or the size of something. Behind
 * UNWIND it gives rows, which the time-out stops, so that it may be any.
 */
export function checkRange(tokens: readonly Token[], at: number): void {
  const [place, bracket] = [tokens[at], tokens[at + 1]];
  if (place === undefined || bracket === undefined) return;
  if (isWord(tokens[at - 1], 'unwind') && isWord(tokens[bracket.close + 1], 'as')) return;
  const spans = splitList(tokens, { from: at + 2, to: bracket.close });
  const ends = spans.map(({ from, to }) => readEnd(tokens, from, to));
  const [from = NaN, to = NaN, step = 1] = ends.map((one) => (one === 'size' ? 0 : (one ?? NaN)));
  const isShort = ends.includes('size')
    ? ends.every((one) => one !== undefined) && Math.abs(from) + Math.abs(to) <= cypherLimits.range
    : (to - from) / (step === 0 ? 1 : step) < cypherLimits.range;
  if (isShort) return;
  refuse(
    place,
    `range() is allowed between whole numbers and sizes, as in range(0, size(list) - 1), for up to ${String(cypherLimits.range)} elements, and with any ends in UNWIND range(…) AS variable`,
  );
}

/** A whole number, or `size` for the size of something and a whole number more or less, or undefined. */
function readEnd(tokens: readonly Token[], from: number, to: number): number | 'size' | undefined {
  const text = tokens.slice(from, to);
  const written = text.map(({ value }) => value).join('');
  if (/^-?\d{1,7}$/.test(written)) return Number(written);
  const [name, bracket] = text;
  if ((isWord(name, 'size') || isWord(name, 'length')) && isSign(bracket, '(') && bracket !== undefined) {
    const rest = tokens
      .slice(bracket.close + 1, to)
      .map(({ value }) => value)
      .join('');
    if (/^([+-]\d{1,4})?$/.test(rest)) return 'size';
  }
  return undefined;
}
