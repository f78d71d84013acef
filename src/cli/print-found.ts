/** A row of what a search found. */
export interface FoundEntity {
  readonly score: number;
  readonly node: { readonly __typename: string; readonly id: string; readonly name: string };
  readonly matches: readonly {
    readonly field: string;
    readonly language: string | null;
    readonly kind: string;
    readonly snippet: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Prints a line a row: score, id, name, and the text that matches best with what was found in brackets. */
export function printFound(found: readonly FoundEntity[]): string {
  if (found.length === 0) return 'nothing found\n';
  const widest = Math.max(...found.map(({ node }) => node.id.length));
  const lines = found.map(({ score, node, matches: [match] }) => {
    const marked = match === undefined ? '' : mark(match);
    return [score.toFixed(3), node.id.padEnd(widest), node.name, marked].join('  ').trimEnd();
  });
  return `${lines.join('\n')}\n`;
}

function mark({ field, language, kind, snippet, start, end }: FoundEntity['matches'][number]): string {
  const place = `${field}${language === null ? '' : ` ${language}`}`;
  return `${place}: ${snippet.slice(0, start)}[${snippet.slice(start, end)}]${snippet.slice(end)} (${kind.toLowerCase()})`;
}
