import type { Token } from './read-tokens.js';

/** From the first of some tokens to before the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What runs over a list within one expression. */
export interface Loop {
  readonly kind: 'list' | 'pattern' | 'predicate' | 'reduce';
  readonly at: number;
  readonly close: number;
  /** What it binds: of a pattern, nothing that is known. */
  readonly variables: readonly string[];
  /** Of `reduce`: what it begins with. */
  readonly start?: Span;
  /** What it runs over: of a pattern, the pattern. */
  readonly list: Span;
  readonly where?: Span;
  /** What it makes of each element. */
  readonly body?: Span;
}

const predicates = new Set(['all', 'any', 'none', 'single']);

/** The loop that begins at a token, if one does: a comprehension of a list or pattern, `all()` and the like, or `reduce()`. */
export function readLoop(tokens: readonly Token[], at: number): Loop | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return undefined;
  if (isSign(token, '[')) {
    if (isVariable(next) && isWord(tokens[at + 2], 'in')) return readParts(tokens, at, at, 'list');
    const isOfRelationship = isSign(tokens[at - 1], '-');
    return !isOfRelationship && find(tokens, { from: at + 1, to: token.close }, (one) => isSign(one, '|')) !== undefined
      ? readParts(tokens, at, at, 'pattern')
      : undefined;
  }
  if (token.kind === 'sign' || token.kind === 'text' || !isSign(next, '(')) return undefined;
  const name = token.value.toLowerCase();
  if (name === 'reduce') return readReduce(tokens, at);
  if (predicates.has(name) && isVariable(tokens[at + 2]) && isWord(tokens[at + 3], 'in')) return readParts(tokens, at, at + 1, 'predicate');
  return undefined;
}

function readParts(tokens: readonly Token[], at: number, bracket: number, kind: 'list' | 'pattern' | 'predicate'): Loop {
  const close = tokens[bracket]?.close ?? at;
  const from = kind === 'pattern' ? bracket + 1 : bracket + 3;
  const inner = { from, to: close };
  const bar = kind === 'predicate' ? close : (find(tokens, inner, (one) => isSign(one, '|')) ?? close);
  const where = find(tokens, { from, to: bar }, (one) => isWord(one, 'where')) ?? bar;
  const variable = tokens[bracket + 1]?.value;
  return {
    kind,
    at,
    close,
    variables: kind === 'pattern' || variable === undefined ? [] : [variable],
    list: { from, to: where },
    ...(where < bar ? { where: { from: where + 1, to: bar } } : {}),
    ...(bar < close ? { body: { from: bar + 1, to: close } } : {}),
  };
}

/** `reduce(sum = start, one IN list | body)`. What does not look like that, Neo4j refuses. */
function readReduce(tokens: readonly Token[], at: number): Loop {
  const close = tokens[at + 1]?.close ?? at;
  const comma = find(tokens, { from: at + 2, to: close }, (one) => isSign(one, ',')) ?? close;
  const bar = find(tokens, { from: comma, to: close }, (one) => isSign(one, '|')) ?? close;
  const [sum, one] = [tokens[at + 2], tokens[comma + 1]];
  return {
    kind: 'reduce',
    at,
    close,
    variables: [sum?.value ?? '', one?.value ?? ''],
    start: { from: at + 4, to: comma },
    list: { from: comma + 3, to: bar },
    body: { from: bar + 1, to: close },
  };
}

/** The first token of a span that stands in no bracket of it and passes. */
function find(tokens: readonly Token[], { from, to }: Span, passes: (token: Token) => boolean): number | undefined {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (passes(token)) return index;
    index = token.close;
  }
  return undefined;
}

export function isSign(token: Token | undefined, value: string): boolean {
  return token?.kind === 'sign' && token.value === value;
}

export function isWord(token: Token | undefined, value: string): boolean {
  return token?.kind === 'word' && token.value === value;
}

function isVariable(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'name';
}
