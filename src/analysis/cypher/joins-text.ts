import type { Loop, Span } from './read-loop.js';
import type { Token } from './read-tokens.js';
import { isText } from './reads-numbers.js';

/** Whether a `reduce()` may make a text or list longer at each step, as far as the statement tells. */
export function joinsText(tokens: readonly Token[], { variables: [sum = ''], start, body }: Loop): boolean {
  return start !== undefined && body !== undefined && grows(tokens, body) && isText(tokens, start, body, sum);
}

function grows(tokens: readonly Token[], { from, to }: Span): boolean {
  return tokens
    .slice(from, to)
    .some((token) => (token.kind === 'sign' ? ['+', '||', '[', '{'].includes(token.value) : token.value.toLowerCase() === 'replace'));
}
