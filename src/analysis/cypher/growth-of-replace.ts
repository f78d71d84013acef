import type { Span } from './read-loop.js';
import { refuse } from './refuse.js';
import type { Token } from './read-tokens.js';
import { splitList } from './split-list.js';

/** How many times as long `replace()` may make a text: what it puts in must be written out. */
export function growthOfReplace(tokens: readonly Token[], at: number): number {
  const [place, bracket] = [tokens[at], tokens[at + 1]];
  if (place === undefined || bracket === undefined) return 1;
  const [, search, replacement] = splitList(tokens, { from: at + 2, to: bracket.close });
  const written = ({ from, to }: Span = { from: 0, to: 0 }): string | undefined => {
    const token = to === from + 1 ? tokens[from] : undefined;
    return token?.kind === 'text' ? token.value : undefined;
  };
  const put = written(replacement);
  if (put === undefined) refuse(place, "expected a text as replace()'s last argument, as in replace(name, '区', ''), got an expression");
  const sought = written(search)?.replaceAll(/\\./g, '.').length ?? 0;
  // An empty text is found around each character.
  return Math.max(1, sought === 0 ? put.length + 1 : Math.ceil(put.length / sought));
}
