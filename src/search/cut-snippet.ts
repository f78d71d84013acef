/** An excerpt of a text with the place in it of what was found: UTF-16 code units, the end exclusive. */
export interface Snippet {
  readonly snippet: string;
  readonly start: number;
  readonly end: number;
}

/** How much stands before and behind what was found; a name is always whole. */
const around = 60;

/** Cuts out what stands around a place, between characters. */
export function cutSnippet(text: string, { start, end }: { readonly start: number; readonly end: number }): Snippet {
  let from = text.length <= 2 * around ? 0 : Math.max(0, start - around);
  let to = text.length <= 2 * around ? text.length : Math.min(text.length, end + around);
  if (/[\uDC00-\uDFFF]/.test(text.charAt(from))) from -= 1;
  if (/[\uDC00-\uDFFF]/.test(text.charAt(to))) to += 1;
  return { snippet: text.slice(from, to), start: start - from, end: end - from };
}
