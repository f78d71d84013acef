import leven from 'leven';
import { type Letter, readLetters, readSounds } from './letter-map.js';
import { editsFor, type SearchText, skipsFor } from './read-search-text.js';
import { pairsOf } from './split-words.js';

/** How a name matches, the best first. */
export const matchKinds = ['EXACT', 'PINYIN', 'PREFIX', 'WORDS', 'INITIALS', 'PART', 'FUZZY'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** Where in a text what was typed stands: UTF-16 code units, the end exclusive. */
export interface Span {
  readonly kind: MatchKind;
  readonly start: number;
  readonly end: number;
}

/** The spans of a text that match best, of one kind, in its order; none where nothing does. For pinyin and initials the characters that they stand for. */
export function findSpans(search: SearchText, text: string, isPerson = false): readonly Span[] {
  if (search.words.length === 0) return [];
  const letters = readLetters(text);
  const sounds = readSounds(letters, isPerson);
  const finders = [findWhole, findWords, findPinyin, findInitials, findPart, findNear];
  let best: readonly Span[] = [];
  for (const find of finders) {
    const spans = find(search, letters, sounds);
    const [first] = spans;
    const [known] = best;
    if (first !== undefined && (known === undefined || rankOf(first.kind) < rankOf(known.kind))) best = spans;
  }
  return best;
}

/** 0 for the best. */
export function rankOf(kind: MatchKind): number {
  return matchKinds.indexOf(kind);
}

type Find = (search: SearchText, letters: readonly Letter[], sounds: readonly Letter[]) => readonly Span[];

const findWhole: Find = ({ whole }, letters) => {
  const run = findRun(whole, letters, (letter) => letter.begins);
  if (run === undefined) return [];
  const [from, to] = run;
  const kind = from > 0 ? 'WORDS' : to === letters.length - 1 ? 'EXACT' : 'PREFIX';
  return [spanOf(kind, letters, from, to)];
};

const findWords: Find = ({ words }, letters) => {
  const spans = words.map(({ text }) => findRun(text, letters, (letter) => letter.begins));
  if (words.length < 2 || spans.includes(undefined)) return [];
  const found = spans.flatMap((run) => (run === undefined ? [] : [spanOf('WORDS', letters, run[0], run[1])]));
  return found.toSorted((a, b) => a.start - b.start);
};

const findPinyin: Find = ({ sound: typed }, _letters, sounds) => {
  if (typed === '' || !sounds.some(({ isHan }) => isHan)) return [];
  const run = findRun(typed, sounds, () => true, true);
  if (run === undefined) return [];
  const [from, to] = run;
  const isAll = from === 0 && to === sounds.length - 1 && sounds.map(({ text }) => text).join('') === typed;
  return [spanOf(isAll ? 'PINYIN' : from === 0 ? 'PREFIX' : 'PART', sounds, from, to)];
};

const findInitials: Find = ({ initials: typed }, _letters, sounds) => {
  if (typed.length < 2 || typed.length > sounds.length || sounds.length - typed.length > skipsFor(typed)) return [];
  const spans: Span[] = [];
  let next = 0;
  for (const initial of typed) {
    const at = sounds.findIndex(({ text }, index) => index >= next && text.startsWith(initial));
    if (at < 0) return [];
    spans.push(spanOf('INITIALS', sounds, at, at));
    next = at + 1;
  }
  return merge(spans);
};

const findPart: Find = ({ whole }, letters) => {
  const run = findRun(whole, letters, () => true);
  return run === undefined ? [] : [spanOf('PART', letters, run[0], run[1])];
};

/** Words that are spelt nearly so, in Latin letters or as pinyin, and of Han characters each two neighbours. */
const findNear: Find = ({ words, sound: typed }, letters, sounds) => {
  const near = (wanted: string, from: number, to: number): boolean => {
    const got = sounds.slice(from, to + 1).map(({ text }) => text).join(''); // prettier-ignore
    // Two letters that have changed places are one slip, which counts as two here.
    const most = editsFor(wanted) === 0 ? 0 : editsFor(wanted) + 1;
    return Math.abs(got.length - wanted.length) <= most && leven(got, wanted) <= most;
  };
  const found: Span[] = [];
  for (const { text, isHan } of words) {
    if (isHan) {
      for (const pair of pairsOf(Array.from(text))) {
        const run = findRun(pair, letters, () => true);
        if (run !== undefined) found.push(spanOf('FUZZY', letters, run[0], run[1]));
      }
    } else {
      const index = sounds.findIndex((_, at) => near(text, at, at));
      if (index >= 0) found.push(spanOf('FUZZY', sounds, index, index));
    }
  }
  if (found.length === 0 && typed !== '') {
    for (let from = 0; from < sounds.length; from += 1)
      for (let to = from; to < Math.min(sounds.length, from + 8); to += 1)
        if (near(typed, from, to)) return [spanOf('FUZZY', sounds, from, to)];
  }
  return merge(found.toSorted((a, b) => a.start - b.start));
};

/** The first run of parts that spells this, from one that `mayBegin` takes; where `mayBreak`, the last part may go on behind it. */
function findRun(
  wanted: string,
  parts: readonly Letter[],
  mayBegin: (part: Letter) => boolean,
  mayBreak = false,
): readonly [from: number, to: number] | undefined {
  if (wanted === '') return undefined;
  for (let from = 0; from < parts.length; from += 1) {
    const first = parts[from];
    if (first === undefined || !mayBegin(first)) continue;
    let rest = wanted;
    for (let to = from; to < parts.length; to += 1) {
      const text = parts[to]?.text ?? '';
      if (text === rest || (mayBreak && text.startsWith(rest))) return [from, to];
      if (!rest.startsWith(text)) break;
      rest = rest.slice(text.length);
    }
  }
  return undefined;
}

function spanOf(kind: MatchKind, parts: readonly Letter[], from: number, to: number): Span {
  return { kind, start: parts[from]?.start ?? 0, end: parts[to]?.end ?? 0 };
}

/** Spans that touch become one. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
