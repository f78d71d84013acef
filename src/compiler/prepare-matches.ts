import { cutSnippet } from '../search/cut-snippet.js';
import { findSpans, rankOf } from '../search/find-spans.js';
import { pick } from './read-composite.js';
import type { MatchesField } from './search-source.js';

/** How many are shown of one row. */
const mostMatches = 10;

/** Prepares what reads the matches of a search from a row: of each text the best, the best of them first. */
export function prepareMatches({ search, texts, id, people, within }: MatchesField): (row: readonly unknown[]) => unknown {
  return (row) => {
    const isPerson = people.some((prefix) => String(row[id]).startsWith(prefix));
    const matches = texts.flatMap(({ field, language, column }) =>
      listOf(row[column]).flatMap((text) => {
        const spans = findSpans(search, text, isPerson);
        return spans.map((span) => ({ field, language, kind: span.kind, ...cutSnippet(text, span) }));
      }),
    );
    const best = matches.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind)).slice(0, mostMatches);
    return best.map((match) => pick('SearchMatch', match, within));
  };
}

function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === 'string' ? [value] : [];
}
