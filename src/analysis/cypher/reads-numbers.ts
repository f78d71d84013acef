import { isSign, isWord, type Span } from './read-loop.js';
import type { Token } from './read-tokens.js';

const numeric = new Set(['tofloat', 'tointeger', 'size', 'length', 'abs', 'round', 'floor', 'ceil', 'sqrt', 'log', 'exp']);

/** Whether what `reduce` sums up may be a text or a list, as far as the statement tells: it begins with a number and every term is one. */
export function isText(tokens: readonly Token[], start: Span, body: Span, sum: string): boolean {
  return !isNumber(tokens, start, sum) || !readTerms(tokens, body).every((term) => isNumber(tokens, term, sum));
}

/** What stands between the plus and minus signs that stand in no bracket and no CASE. */
function readTerms(tokens: readonly Token[], { from, to }: Span): readonly Span[] {
  const terms: Span[] = [];
  let [start, cases] = [from, 0];
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isWord(token, 'case')) cases += 1;
    if (isWord(token, 'end')) cases -= 1;
    if (cases === 0 && (isSign(token, '+') || isSign(token, '-')) && index > start) {
      terms.push({ from: start, to: index });
      start = index + 1;
    }
    index = token.close;
  }
  return [...terms, { from: start, to }];
}

function isNumber(tokens: readonly Token[], { from, to }: Span, sum: string): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined || from >= to) return false;
  if (isSign(first, '-')) return isNumber(tokens, { from: from + 1, to }, sum);
  if (to === from + 1) return first.kind === 'number' || ((first.kind === 'word' || first.kind === 'name') && first.value === sum);
  if (isSign(second, '(') && second?.close === to - 1 && numeric.has(first.value.toLowerCase())) return true;
  if (isWord(first, 'case') && isWord(tokens[to - 1], 'end')) return givesNumbers(tokens, { from, to }, sum);
  return isProduct(tokens, { from, to });
}

/** A text times something fails: what stands in no bracket and multiplies is a number. */
function isProduct(tokens: readonly Token[], { from, to }: Span): boolean {
  let multiplies = false;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (isSign(token, '*') || isSign(token, '/')) multiplies = true;
    else if (isSign(token, '||') || isSign(token, '+') || isWord(token, 'case')) return false;
    index = token.close;
  }
  return multiplies;
}

/** Whether each branch of a CASE without others in it is one number or the sum itself. */
function givesNumbers(tokens: readonly Token[], { from, to }: Span, sum: string): boolean {
  let cases = 0;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || isWord(token, 'case')) cases += 1;
    if (cases > 1) return false;
    if (!isWord(token, 'then') && !isWord(token, 'else')) continue;
    const after = tokens[index + 2];
    if (!isNumber(tokens, { from: index + 1, to: index + 2 }, sum)) return false;
    if (!['when', 'else', 'end'].some((word) => isWord(after, word))) return false;
  }
  return true;
}
