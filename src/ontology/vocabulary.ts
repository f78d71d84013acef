/** One word of a vocabulary, in the two languages that the ontology speaks. */
export interface VocabularyTerm {
  readonly zh: string;
  readonly en: string;
}

/** A closed list of codes with their names; GraphQL shows a code of it as `Term { code name }`. */
export interface Vocabulary {
  readonly terms: Readonly<Record<string, VocabularyTerm>>;
}

/** Declares a vocabulary: `vocabulary({ CITY: { zh: '市', en: 'city' } })`. Codes are UPPER_SNAKE. */
export function vocabulary(terms: Readonly<Record<string, VocabularyTerm>>): Vocabulary {
  return { terms };
}

/** The units that quantities are stored in. Money is ISO 4217; counts name what is counted. In which others they can be shown: `readUnit`. */
export const units = vocabulary({
  CNY: { zh: '元', en: 'renminbi yuan' },
  PERCENT: { zh: '%', en: 'per cent' },
  PERSON: { zh: '人', en: 'persons' },
  SCHOOL: { zh: '所', en: 'schools' },
  SCHOOL_PLACE: { zh: '个学位', en: 'school places' },
  MEASURE: { zh: '条', en: 'measures' },
  RANK: { zh: '名', en: 'rank, 1 is first' },
  YEAR: { zh: '年', en: 'years' },
  SQUARE_METRE: { zh: '平方米', en: 'square metres' },
  ITEM: { zh: '个', en: 'items' },
});
