import type { SearchText } from './read-search-text.js';
import type { Word } from './split-words.js';

/**
 * Plans the search of passages, whose text the index itself splits: Latin words as they are, Han characters in pairs, in the order that
 * they have. As with names, nothing of the text can act as Lucene's syntax.
 */
export function planPassageSearch({ words }: SearchText): { readonly strict: string; readonly loose: string } {
  const strict = words.map((word) => `+(${printWord(word)})`).join(' ');
  const loose = words.map(({ text, isHan }) => (isHan ? text : `${text}* ${text}~`)).join(' ');
  return { strict: strict || nothing, loose: loose || nothing };
}

/** What the index splits into no word at all. */
const nothing = '_';

function printWord({ text, isHan }: Word): string {
  if (isHan) return Array.from(text).length === 1 ? `${text} ${text}*` : `"${text}"`;
  return Array.from(text).length === 1 ? text : `${text} ${text}*`;
}
