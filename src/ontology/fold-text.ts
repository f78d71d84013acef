/** What has no accents and one width alone. */
const ascii = /^[\x00-\x7f]*$/;

/**
 * Folds a text for comparison without regard to case, width and accents: `Ｚhuhai`, `zhuhai` and `Zhūhǎi` are one.
 * Both what is stored and what is asked for pass through here.
 */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The stored search key of one or several texts. Each text starts after a line break, so that
 * "starts with x" is "contains line break + x" whichever of the texts it is.
 */
export function foldTexts(texts: readonly string[]): string {
  return texts.map((text) => `\n${foldText(text.replaceAll('\n', ' '))}`).join('');
}
