import { foldText } from '../ontology/fold-text.js';
import { readSyllables } from './read-syllables.js';
import { simplify } from './simplify.js';

/** A part of a name that is compared as one, and where in the name it stands: UTF-16 code units, the end exclusive. */
export interface Letter {
  /** Folded, in 简体. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isHan: boolean;
  /** Whether a word begins with it; each Han character is one. */
  readonly begins: boolean;
}

/** The letters and digits of a name, each with its place; blanks and punctuation are left out. */
export function readLetters(name: string): readonly Letter[] {
  const letters: Letter[] = [];
  let isWithin = false;
  let start = 0;
  for (const character of name) {
    const end = start + character.length;
    const isHan = /\p{Script=Han}/u.test(character);
    const folded = foldText(character);
    const text = isHan ? character : folded.replace(/[^\p{L}\p{N}]/gu, '');
    if (text !== '') letters.push({ text, start, end, isHan, begins: isHan || !isWithin });
    // An accent that stands by itself and an apostrophe are within the word.
    isWithin = !isHan && (text !== '' || (isWithin && (folded === '' || /['’ʼ`]/u.test(character))));
    start = end;
  }
  return simplifyLetters(letters);
}

/** 简体 depends on the neighbours, so all are converted at once, and one by one only where that changes how many there are. */
function simplifyLetters(letters: readonly Letter[]): readonly Letter[] {
  const together = Array.from(simplify(letters.map(({ text, isHan }) => (isHan ? text : ' ')).join('')));
  return letters.map((letter, index) => {
    if (!letter.isHan) return letter;
    const text = together.length === letters.length ? (together[index] ?? letter.text) : simplify(letter.text);
    return { ...letter, text: foldText(text) };
  });
}

/** The sounds of a name: a syllable a Han character, a word a run of other letters, each with its place. */
export function readSounds(letters: readonly Letter[], isPerson: boolean): readonly Letter[] {
  const sounds: Letter[] = [];
  for (let from = 0; from < letters.length;) {
    const first = letters[from];
    if (first === undefined) break;
    let to = from + 1;
    while (to < letters.length && letters[to]?.isHan === first.isHan && (first.isHan || letters[to]?.begins === false)) to += 1;
    const run = letters.slice(from, to);
    if (first.isHan) {
      const syllables = readSyllables(run.map(({ text }) => text).join(''), isPerson);
      sounds.push(...run.map((letter, index) => ({ ...letter, text: syllables[index] ?? letter.text })));
    } else sounds.push({ ...first, text: run.map(({ text }) => text).join(''), end: run.at(-1)?.end ?? first.end });
    from = to;
  }
  return sounds;
}
