import { cypherLimits } from './cypher-limits.js';
import { type Place, refuse } from './refuse.js';

/** A piece of a statement that is neither space nor comment. */
export interface Token extends Place {
  readonly kind: 'word' | 'name' | 'text' | 'number' | 'sign';
  /** Of a word: in lower case; of a name: what stands between the backticks; of a text: what stands between the quotes. */
  readonly value: string;
  /** Of an opening bracket: the index of the one that closes it. Of any other token: its own index. */
  readonly close: number;
}

/** Tried in turn at each place; all that Cypher 5 is made of, and nothing else. */
const patterns = {
  space: /[ \t\r\n\u00a0\u3000]+/y,
  comment: /\/\/[^\r\n]*|\/\*[^]*?\*\//y,
  text: /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/y,
  name: /`(?:[^`]|``)*`/y,
  number: /0[xXoO]\w+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?\w*/y,
  word: /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy,
  // A comment that does not end is no division.
  sign: /\.\.|=~|<>|<=|>=|\|\||::|\+=|\/(?!\*)|[-+*%^=<>.,:;|&!$()[\]{}]/y,
} as const;

type Kind = keyof typeof patterns;

const kinds = Object.keys(patterns) as readonly Kind[];

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Reads a statement as its tokens, brackets paired. What Neo4j's own lexers, of which there have been several, do not all read in the
 * same way is refused, so that what is checked is what is run: above all `\u` escapes, which some decode before anything else.
 */
export function readTokens(statement: string): readonly Token[] {
  if (statement.length > cypherLimits.characters) {
    refuse(
      { line: 1, column: 1 },
      `expected at most ${String(cypherLimits.characters)} characters, got ${String(statement.length)}: long values go into parameters`,
    );
  }
  const tokens: { -readonly [Key in keyof Token]: Token[Key] }[] = [];
  const open: number[] = [];
  let [line, lineStart, at] = [1, 0, 0];
  while (at < statement.length) {
    const place = { line, column: at - lineStart + 1 };
    const found = readNext(statement, at) ?? refuse(place, `expected Cypher, got ${describeCharacter(statement, at)}`);
    const { kind, source } = found;
    refuseEscapes(source, kind, place);
    at += source.length;
    for (const lineBreak of source.matchAll(/\r\n|\r|\n/g)) {
      line += 1;
      lineStart = at - source.length + lineBreak.index + lineBreak[0].length;
    }
    if (kind === 'space' || kind === 'comment') continue;
    const next = statement[at] ?? '';
    // `s'{…}'` is a text that holds expressions, in later versions.
    if (kind === 'word' && /^s$/i.test(source) && (next === "'" || next === '"')) refuse(place, "expected a space between s and '");
    if (kind === 'word' && next === '$') refuse(place, `expected a space before $, got ${source}$`);
    const index = tokens.length;
    tokens.push({ kind, value: readValue(kind, source), close: index, ...place });
    if (tokens.length > cypherLimits.tokens) refuse(place, `expected at most ${String(cypherLimits.tokens)} words and signs, got more`);
    if (kind !== 'sign') continue;
    if (closing[source] !== undefined) {
      open.push(index);
      if (open.length > cypherLimits.depth)
        refuse(place, `expected at most ${String(cypherLimits.depth)} brackets within one another, got more`);
    } else if (source === ')' || source === ']' || source === '}') {
      const opening = tokens[open.pop() ?? -1];
      if (opening === undefined || closing[opening.value] !== source) refuse(place, `expected a bracket that is open, got ${source}`);
      opening.close = index;
    }
  }
  const unclosed = tokens[open.at(-1) ?? -1];
  if (unclosed !== undefined) refuse(unclosed, `expected ${closing[unclosed.value] ?? ''} for this ${unclosed.value}, got none`);
  return tokens;
}

function readNext(statement: string, at: number): { readonly kind: Kind; readonly source: string } | undefined {
  for (const kind of kinds) {
    const pattern = patterns[kind];
    pattern.lastIndex = at;
    const source = pattern.exec(statement)?.[0];
    if (source !== undefined) return { kind, source };
  }
  return undefined;
}

function refuseEscapes(source: string, kind: Kind, place: Place): void {
  for (const [escape] of source.matchAll(/\\[uU]?[0-9a-fA-F]{0,4}/g)) {
    if (!/^\\[uU]/.test(escape)) continue;
    if (kind === 'text' && /^\\u(?!00[0-9])[0-9a-fA-F]{4}$/.test(escape)) continue;
    refuse(place, `expected the characters themselves, got the escape ${escape}: escapes stand in texts, from \\u00a0 on`);
  }
}

function readValue(kind: Kind, source: string): string {
  // Upper case first: what some lexer might take for a letter of a keyword, such as ſ, becomes it.
  if (kind === 'word') return source.toUpperCase().toLowerCase();
  if (kind === 'name') return source.slice(1, -1).replaceAll('``', '`');
  return kind === 'text' ? source.slice(1, -1) : source;
}

function describeCharacter(statement: string, at: number): string {
  const character = String.fromCodePoint(statement.codePointAt(at) ?? 0);
  if (character === "'" || character === '"' || character === '`') return `a ${character} that is never closed`;
  if (statement.startsWith('/*', at)) return 'a comment that is never closed';
  return `the character ${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}), which belongs into a text or between backticks`;
}
