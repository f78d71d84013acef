import { units, type VocabularyTerm } from './vocabulary.js';

/** A unit that quantities are stored or shown in. */
export interface Unit extends VocabularyTerm {
  /** The unit that such quantities are stored in. It stands for the dimension: what has another base is never converted into it. */
  readonly base: string;
  /** The power of ten by which the unit is larger than its base, SDMX's UNIT_MULT: 8 for 亿元. So every conversion is exact. */
  readonly multiplier: number;
  /** Shares, rates and ranks are no amounts: they have no growth in per cent, and none is a share of another. */
  readonly isAmount: boolean;
}

/** Units that quantities are shown in, beside those that they are stored in. */
const shownUnits: Readonly<Record<string, VocabularyTerm & Pick<Unit, 'base' | 'multiplier'>>> = {
  CNY_10K: { zh: '万元', en: 'ten thousand yuan', base: 'CNY', multiplier: 4 },
  CNY_1M: { zh: '百万元', en: 'million yuan', base: 'CNY', multiplier: 6 },
  CNY_100M: { zh: '亿元', en: 'hundred million yuan', base: 'CNY', multiplier: 8 },
  CNY_1B: { zh: '十亿元', en: 'billion yuan', base: 'CNY', multiplier: 9 },
  PERSON_10K: { zh: '万人', en: 'ten thousand persons', base: 'PERSON', multiplier: 4 },
  SCHOOL_PLACE_10K: { zh: '万个学位', en: 'ten thousand school places', base: 'SCHOOL_PLACE', multiplier: 4 },
  PER_MILLE: { zh: '‰', en: 'per thousand', base: 'PERCENT', multiplier: -1 },
  HECTARE: { zh: '公顷', en: 'hectares', base: 'SQUARE_METRE', multiplier: 4 },
  SQUARE_KILOMETRE: { zh: '平方公里', en: 'square kilometres', base: 'SQUARE_METRE', multiplier: 6 },
};

const notAmounts: ReadonlySet<string> = new Set(['PERCENT', 'RANK']);

const all: ReadonlyMap<string, Unit> = new Map(
  [
    ...Object.entries(units.terms).map(([code, term]) => [code, { ...term, base: code, multiplier: 0 }] as const),
    ...Object.entries(shownUnits),
  ].map(([code, unit]) => [code, { ...unit, isAmount: !notAmounts.has(unit.base) }]),
);

/** The unit of a code; undefined for what is none. */
export function readUnit(code: string): Unit | undefined {
  return all.get(code);
}

/** All codes, or those of the units that quantities stored in `base` can be shown in. */
export function unitCodes(base?: string): readonly string[] {
  return [...all].flatMap(([code, unit]) => (base === undefined || unit.base === base ? [code] : []));
}
