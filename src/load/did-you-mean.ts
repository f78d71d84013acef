import leven from 'leven';

/**
 * Returns `: did you mean "supports"?` for the nearest of the words, or an empty text where none is near.
 * An id with the right slug under another prefix counts as near.
 */
export function didYouMean(word: string, words: Iterable<string>): string {
  const limit = Math.max(2, Math.floor(word.length / 4));
  const slug = word.includes(':') ? word.slice(word.indexOf(':')) : undefined;
  let nearest: string | undefined;
  let distance = limit + 1;
  for (const candidate of words) {
    if (slug !== undefined && candidate.endsWith(slug) && distance > 1) [nearest, distance] = [candidate, 1];
    if (Math.abs(candidate.length - word.length) >= distance) continue;
    const found = leven(word.toLowerCase(), candidate.toLowerCase());
    if (found < distance && found < candidate.length) [nearest, distance] = [candidate, found];
  }
  return nearest === undefined ? '' : `: did you mean "${nearest}"?`;
}
