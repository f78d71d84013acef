import { foldText } from '../ontology/fold-text.js';
import { cut } from './make-search-keys.js';
import { readSyllables } from './read-syllables.js';
import { simplify } from './simplify.js';
import { splitSyllables } from './split-syllables.js';
import { splitWords, type Word } from './split-words.js';

/** What somebody typed, as it is compared with names. */
export interface SearchText {
  readonly words: readonly Word[];
  /** All letters of it, without blanks and punctuation. */
  readonly whole: string;
  /** What may be initials: the whole, where it has Latin letters alone; empty otherwise. */
  readonly initials: string;
  /** How it sounds, where it has no other than Latin letters and Han characters; empty otherwise. */
  readonly sound: string;
  /** The ways in which that splits into syllables. */
  readonly ways: readonly (readonly string[])[];
  /** It has Han characters alone: then what only sounds like it was not meant, save by a slip. */
  readonly isHan: boolean;
}

/** Reads a text that somebody typed: any case, width, accents and characters, 简体 or 繁體. */
export function readSearchText(text: string): SearchText {
  const folded = simplify(foldText(text));
  const words = splitWords(folded);
  const pieces = folded.split(/[^\p{L}\p{N}]+/u).flatMap((piece) => splitWords(piece));
  const ways = words.length === 0 ? [] : joinWays(pieces.map(readWays));
  const sound = ways[0]?.join('') ?? spell(words);
  return {
    words,
    whole: cut(words.map((word) => word.text).join('')),
    initials: words.every(({ text: word }) => latin.test(word)) ? cut(words.map((word) => word.text).join('')) : '',
    sound: /^[a-z]+$/.test(sound) ? cut(sound) : '',
    ways,
    isHan: words.every(({ isHan }) => isHan),
  };
}

const latin = /^[a-z]+$/;

/** How many ways to split are tried. */
const mostWays = 6;

/** Tones may come as numbers, and ü as v. */
function respell(letters: string): string {
  return letters.replace(/(?<=[a-z])[1-5](?![0-9])/g, '').replace(/(?<=[ln])v/g, 'u');
}

function spell(words: readonly Word[]): string {
  return words.map(({ text, isHan }) => (isHan ? readSyllables(text).join('') : respell(text))).join('');
}

/** The last word may end in an incomplete syllable. */
function readWays({ text, isHan }: Word, index: number, all: readonly Word[]): readonly (readonly string[])[] {
  if (isHan) return [readSyllables(text)];
  return splitSyllables(respell(text), index === all.length - 1);
}

/** A blank or an apostrophe parts syllables: all ways of one word with all of the next. */
function joinWays(words: readonly (readonly (readonly string[])[])[]): readonly (readonly string[])[] {
  let ways: readonly (readonly string[])[] = [[]];
  for (const word of words) ways = ways.flatMap((way) => word.map((more) => [...way, ...more])).slice(0, mostWays);
  return ways;
}

/** How many initials may have been left out. */
export function skipsFor({ length }: string): number {
  return length < 5 ? 0 : length < 6 ? 1 : 2;
}

/** How many letters may be wrong. */
export function editsFor({ length }: string): number {
  return length < 4 ? 0 : length < 16 ? 1 : 2;
}
