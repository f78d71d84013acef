import { allowedFunctions, allowedProcedures, wordsBeforeBracket } from './allowed-names.js';
import { refuse } from './refuse.js';
import type { Token } from './read-tokens.js';

/** Refuses every call of a function or procedure that is not known to be harmless, wherever it stands. */
export function checkCalls(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    if (isNamePart(token) && tokens[index + 1]?.value === '(' && tokens[index + 1]?.kind === 'sign') checkCall(tokens, index);
    if (isKeyword(tokens, index, 'call')) checkProcedure(tokens, index + 1);
  });
}

function isNamePart(token: Token | undefined): token is Token {
  return token?.kind === 'word' || token?.kind === 'name';
}

function isKeyword(tokens: readonly Token[], index: number, word: string): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]];
  return token?.kind === 'word' && token.value === word && !(before?.kind === 'sign' && ['.', ':', '$'].includes(before.value));
}

/** `last` is the last part of a name that stands before a bracket. */
function checkCall(tokens: readonly Token[], last: number): void {
  let first = last;
  while (tokens[first - 1]?.value === '.' && tokens[first - 1]?.kind === 'sign' && isNamePart(tokens[first - 2])) first -= 2;
  // Procedures are checked where CALL stands.
  if (isKeyword(tokens, first - 1, 'call')) return;
  const [place] = tokens.slice(first, last + 1);
  if (place === undefined) return;
  const name = printName(tokens, first, last);
  if (first === last && place.kind === 'word' && wordsBeforeBracket.has(name)) return;
  if (allowedFunctions.has(name)) return;
  refuse(place, `the function ${name}() is not allowed: allowed are Neo4j's own that compute from what they are given`);
}

function checkProcedure(tokens: readonly Token[], first: number): void {
  const place = tokens[first];
  if (!isNamePart(place)) return;
  let last = first;
  while (tokens[last + 1]?.value === '.' && tokens[last + 1]?.kind === 'sign' && isNamePart(tokens[last + 2])) last += 2;
  const name = printName(tokens, first, last);
  if (!allowedProcedures.has(name)) refuse(place, `the procedure ${name} is not allowed: allowed are ${[...allowedProcedures].join(', ')}`);
}

function printName(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ value }) => value)
    .join('')
    .toLowerCase();
}
