const syllable =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:a(?:i|o|ng?)?|e(?:i|r|ng?)?|i(?:a(?:o|ng?)?|e|ng?|u|ong)?|o(?:u|ng?)?|u(?:a(?:i|ng?)?|o|i|n|e)?)|a(?:i|o|ng?)?|e(?:i|r|ng?)?|ou?)$/;

/** What somebody who is still typing may have of the last syllable. */
const begun = /^(?:[zcs]h?|[bpmfdtnlgkhjqxryw])(?:[aeiou]{0,2}|[aeiou]n)$/;

const longestSyllable = 6;

/** How many ways to split are tried; `xian` has two. */
const mostWays = 6;

/**
 * The ways in which letters split into pinyin syllables, those of fewer first; none for other letters. Where there is no way and it
 * `mayEnd` so, the last syllable is taken for incomplete.
 */
export function splitSyllables(letters: string, mayEnd = true): readonly (readonly string[])[] {
  const complete = split(letters, () => false);
  return complete.length > 0 || !mayEnd ? complete : split(letters, (piece) => begun.test(piece));
}

function split(letters: string, mayEnd: (piece: string) => boolean): readonly (readonly string[])[] {
  const ways: (readonly string[])[] = [];
  const ends = new Set<number>();
  const walk = (from: number, before: readonly string[]): void => {
    if (ways.length === mostWays || ends.has(from)) return;
    if (from === letters.length) {
      ways.push(before);
      return;
    }
    const found = ways.length;
    for (let length = Math.min(longestSyllable, letters.length - from); length > 0; length -= 1) {
      const piece = letters.slice(from, from + length);
      if (syllable.test(piece) || (from + length === letters.length && mayEnd(piece))) walk(from + length, [...before, piece]);
    }
    // Nothing leads on from here: not to be tried again on another way.
    if (ways.length === found) ends.add(from);
  };
  walk(0, []);
  return ways.toSorted((a, b) => a.length - b.length);
}
