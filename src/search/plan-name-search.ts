import { cut, marks, typeKey } from './make-search-keys.js';
import { editsFor, type SearchText, skipsFor } from './read-search-text.js';
import { pairsOf, type Word } from './split-words.js';

/** What is asked of the text index, and how what it finds is ranked. */
export interface NameSearch {
  /** In Lucene's syntax: names that have all of it. */
  readonly strict: string;
  /** In Lucene's syntax: names that have some of it, or what is spelt or sounds nearly so. */
  readonly loose: string;
  /** From the heaviest to the lightest. */
  readonly ranks: readonly Rank[];
  /** Whoever has one of these is what was meant: then nothing is searched loosely. */
  readonly sure: readonly string[];
  /** Of what reaches no rank, that stands higher which has more of these. */
  readonly parts: readonly string[];
}

/** What a name's keys must all contain to weigh so much. */
interface Rank {
  readonly weight: number;
  readonly needles: readonly string[];
}

/** What no name has as a key. */
const nothing = '_';

/**
 * Plans the search of names. Nothing of the text can act as Lucene's syntax: it has been split into letters and digits, all of them in
 * lower case, and what stands between is ours.
 */
export function planNameSearch(text: SearchText, types: readonly string[] | undefined): NameSearch {
  const within = (query: string): string =>
    types === undefined ? query || nothing : `+(${types.map(typeKey).join(' ') || nothing}) +(${query || nothing})`;
  return {
    strict: within(printStrict(text)),
    loose: within(printLoose(text)),
    ranks: rank(text).toSorted((a, b) => b.weight - a.weight),
    sure: sureOf(text),
    parts: partsOf(text),
  };
}

function printStrict(text: SearchText): string {
  const { words, whole, initials, isHan } = text;
  if (words.length === 0) return '';
  const names = [`${marks.name}${whole}^8`, `${marks.alias}${whole}^6`, `${marks.name}${whole}*`];
  // A single letter begins too much.
  if (whole.length === 1 && initials !== '') return names.join(' ');
  const all = words.map((word) => `+(${printWord(word)})`).join(' ');
  const sounds = isHan || text.sound === '' ? [] : printSound(text);
  const short = initials === '' ? [] : [`${marks.initials}${initials}^4`];
  return [...names, `${marks.alias}${whole}*`, `(${all})`, ...sounds, ...short].join(' ');
}

/** A word wherever in a name it stands; one in Latin letters may be the beginning of one. */
function printWord({ text, isHan }: Word): string {
  const characters = Array.from(text);
  if (isHan) return characters.length === 1 ? `${text} ${text}*` : all(pairsOf(characters));
  return characters.length === 1 ? text : `${cut(text)}^2 ${cut(text)}*`;
}

/** Pinyin, of a whole name, from its beginning, or wherever in it. */
function printSound({ sound, ways }: SearchText): readonly string[] {
  const pairs = ways.flatMap((way) => {
    if (way.length < 2) return [];
    const found = pairsOf(way).map((pair) => marks.pair + pair);
    const last = found.pop() ?? nothing;
    return [`(${[...found.map((pair) => `+${pair}`), `+(${last} ${last}*)`].join(' ')})`];
  });
  return [`${marks.pinyin}${sound}^6`, `${marks.pinyin}${sound}*`, ...(pairs.length === 0 ? [`${marks.pair}${sound}*`] : pairs)];
}

/** Each text that may be misspelt costs the index a walk through its keys, so that there are few. */
function printLoose(text: SearchText): string {
  const { words, whole, initials, sound, ways, isHan } = text;
  const some = words.flatMap((word) => {
    if (word.isHan) return pairsOf(Array.from(word.text));
    return [word.text, `${word.text}*`, ...nearly(cut(word.text))];
  });
  const spelt = initials === '' || words.length < 2 ? [] : [...nearly(whole, marks.name), ...nearly(whole, marks.alias)];
  const short =
    initials === '' || ways.length > 0 || initials.length > longestInitials ? [] : nearly(initials, marks.initials, skipsFor(initials));
  const sounds = sound === '' ? [] : isHan ? printSound(text) : nearly(sound, sound.length > longestPair ? marks.pinyin : marks.pair);
  return [...new Set([...some, ...spelt, ...short, ...sounds, ...pairsOfSound(text)])].join(' ');
}

/** Of the pinyin of two characters. */
const longestPair = 12;

/** What is longer is no initials. */
const longestInitials = 12;

/** Where there are more than one, so that some of them may be wrong. */
function pairsOfSound({ ways: [way = []], isHan }: SearchText): readonly string[] {
  return isHan || way.length < 3 ? [] : pairsOf(way).map((pair) => marks.pair + pair);
}

function nearly(text: string, mark = '', edits = editsFor(text)): readonly string[] {
  return edits === 0 ? [] : [`${mark}${text}~${String(edits)}`];
}

function all(keys: readonly string[]): string {
  return keys.map((key) => `+${key}`).join(' ');
}

const key = (text: string): string => ` ${text} `;

function rank(text: SearchText): readonly Rank[] {
  const { words, whole, initials, sound, isHan } = text;
  if (words.length === 0) return [];
  const latin = words.filter((word) => !word.isHan).map((word) => cut(word.text));
  const runs = words.filter((word) => word.isHan).map((word) => word.text);
  const begins = [` ${marks.name}${whole}`, ` ${marks.alias}${whole}`];
  return [
    { weight: 9, needles: [key(marks.name + whole)] },
    { weight: 8, needles: [key(marks.alias + whole)] },
    ...begins.map((begin) => ({ weight: 6, needles: [begin, ...latin.map(key)] })),
    { weight: 5, needles: [...latin.map(key), ...runs] },
    ...begins.map((begin) => ({ weight: 4.5, needles: [begin] })),
    ...(initials === '' ? [] : [{ weight: 4, needles: [key(marks.initials + initials)] }]),
    { weight: 3, needles: [...latin.map((word) => ` ${word}`), ...runs] },
    ...(sound === '' ? [] : isHan ? [{ weight: 2.5, needles: [key(marks.pinyin + sound)] }] : rankSound(text)),
  ];
}

function rankSound({ sound, ways }: SearchText): readonly Rank[] {
  const begin = ` ${marks.pinyin}${sound}`;
  const whole = ways.filter((way) => way.length > 1);
  return [
    { weight: 7, needles: [`${begin} `] },
    ...whole.map((way) => ({ weight: 5.5, needles: [begin, ...pairsOf(way).map((pair) => key(marks.pair + pair))] })),
    { weight: 4.2, needles: [begin] },
    ...whole.map((way) => ({ weight: 3.5, needles: beginning(pairsOf(way).map((pair) => marks.pair + pair)) })),
  ];
}

/** Each as a key, the last as the beginning of one. */
function beginning(keys: readonly string[]): readonly string[] {
  return keys.map((one, index) => (index === keys.length - 1 ? ` ${one}` : key(one)));
}

function sureOf({ words, whole, initials, sound, isHan }: SearchText): readonly string[] {
  if (words.length === 0) return [];
  return [
    ...(isHan ? [whole] : [key(marks.name + whole), key(marks.alias + whole)]),
    ...(sound === '' || isHan ? [] : [key(marks.pinyin + sound)]),
    ...(initials === '' ? [] : [key(marks.initials + initials)]),
  ];
}

function partsOf(text: SearchText): readonly string[] {
  const pairs = text.words.flatMap((word) => (word.isHan ? pairsOf(Array.from(word.text)) : [` ${cut(word.text)}`]));
  return [...pairs, ...pairsOfSound(text).map((pair) => ` ${pair}`)];
}
