/** One word of a text: a run of Han characters, or one of other letters and digits. */
export interface Word {
  readonly text: string;
  readonly isHan: boolean;
}

const pattern = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const han = /^\p{Script=Han}/u;

/** Splits a folded text into its words. An apostrophe is within a word: `lu'an` is `luan`. */
export function splitWords(text: string): readonly Word[] {
  return (text.replace(/['’ʼ`]/gu, '').match(pattern) ?? []).map((word) => ({ text: word, isHan: han.test(word) }));
}

/** All pairs of neighbours, joined; the only one where there is but one. */
export function pairsOf(items: readonly string[]): readonly string[] {
  if (items.length < 2) return items;
  return items.slice(1).map((item, index) => (items[index] ?? '') + item);
}
