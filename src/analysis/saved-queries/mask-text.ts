/**
 * The statement with its strings, comments and quoted names blanked, each character in its place, so that what stands outside of them
 * can be found.
 */
export function maskText(statement: string): string {
  return statement.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (text) =>
    text.replace(/[^\n]/g, ' '),
  );
}

/** Where the bracket that opens at `from` closes, in a masked statement; its length where it does not. */
export function findClosing(masked: string, from: number): number {
  let depth = 0;
  for (let at = from; at < masked.length; at += 1) {
    if ('([{'.includes(masked.charAt(at))) depth += 1;
    else if (')]}'.includes(masked.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  return masked.length;
}
