import { isSign, type Span } from './read-loop.js';
import type { Token } from './read-tokens.js';

/** What stands between the commas of a span that stand in no bracket of it. */
export function splitList(tokens: readonly Token[], { from, to }: Span): readonly Span[] {
  const parts: Span[] = [];
  let start = from;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isSign(token, ',')) {
      parts.push({ from: start, to: index });
      start = index + 1;
    }
    index = token.close;
  }
  return from === to ? [] : [...parts, { from: start, to }];
}
