import { foldText } from '../ontology/fold-text.js';
import { readSyllables } from './read-syllables.js';
import { simplify } from './simplify.js';
import { pairsOf, splitWords, type Word } from './split-words.js';

/**
 * The marks that keys of one kind begin with; words and pairs of Han characters have none. `name`, `alias`: all letters of a name;
 * `pinyin`: all of its pinyin; `pair`: the pinyin of two neighbours; `initials`; `type`: the class.
 */
export const marks = { name: 'n_', alias: 'a_', pinyin: 'p_', pair: 's_', initials: 'i_', type: 't_' } as const;

/** Of a name as one key only so much is kept: who types more has said enough. */
const longestKey = 60;

/** Counts the rules by which keys are made: a graph whose keys follow others gets new ones. */
export const searchKeysVersion = 1;

/** What an entity is searched by. */
export interface Searchable {
  /** The class. */
  readonly type: string;
  readonly isPerson: boolean;
  /** The name in all languages. */
  readonly names: readonly string[];
  readonly aliases: readonly string[];
}

/**
 * The search keys of an entity, each between two blanks, so that a text index that splits at blanks finds them and `CONTAINS ' key '`
 * tells one: 香洲区 gives ` t_district n_香洲区 香洲 洲区 p_xiangzhouqu s_xiangzhou s_zhouqu i_xzq `.
 */
export function makeSearchKeys({ type, isPerson, names, aliases }: Searchable): string {
  const keys = new Set<string>([typeKey(type)]);
  for (const name of names) addName(keys, marks.name, name, isPerson);
  for (const alias of aliases) addName(keys, marks.alias, alias, isPerson);
  return ` ${[...keys].join(' ')} `;
}

/** The key of a class. */
export function typeKey(type: string): string {
  return marks.type + type.toLowerCase();
}

function addName(keys: Set<string>, mark: string, name: string, isPerson: boolean): void {
  const words = splitWords(simplify(foldText(name)));
  if (words.length === 0) return;
  keys.add(mark + cut(words.map(({ text }) => text).join('')));
  for (const { text, isHan } of words) {
    if (isHan) for (const pair of pairsOf(Array.from(text))) keys.add(pair);
    else keys.add(cut(text));
  }
  const hasHan = words.some(({ isHan }) => isHan);
  const sounds = words.map((word) => soundsOf(word, isPerson));
  const all = sounds.flat();
  if (hasHan) keys.add(marks.pinyin + cut(all.join('')));
  words.forEach(({ isHan }, index) => {
    if (isHan) for (const pair of pairsOf(sounds[index] ?? [])) keys.add(marks.pair + cut(pair));
  });
  if (all.length > 1) keys.add(marks.initials + cut(all.map((sound) => Array.from(sound)[0] ?? '').join('')));
}

function soundsOf({ text, isHan }: Word, isPerson: boolean): readonly string[] {
  return isHan ? readSyllables(text, isPerson) : [text];
}

/** Cuts a key to the length that is kept, between characters. */
export function cut(key: string): string {
  return key.length <= longestKey ? key : Array.from(key).slice(0, longestKey).join('');
}
