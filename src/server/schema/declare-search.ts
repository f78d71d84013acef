import 'reflect-metadata';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { matchKinds } from '../../search/find-spans.js';
import { declareObject } from './declare.js';
import type { GeneratedTypes } from './generated-types.js';
import { LanguageTagScalar } from './scalars.js';
import { PageInfo } from './shared-types.js';

const kinds = {
  EXACT: 'It is what was typed, but for case, width, accents, punctuation and 简体 or 繁體.',
  PINYIN: 'Its whole pinyin was typed.',
  PREFIX: 'It begins with what was typed, as written or in pinyin.',
  WORDS: 'It has the words that were typed.',
  INITIALS: 'It begins with these initials of its pinyin or words.',
  PART: 'What was typed stands within it, as written or in pinyin.',
  FUZZY: 'It is spelt nearly so, or has some of it.',
};
const SearchMatchKind = Object.fromEntries(matchKinds.map((kind) => [kind, kind]));
registerEnumType(SearchMatchKind, {
  name: 'SearchMatchKind',
  description: 'How a text matches what was typed, the best first.',
  valuesConfig: Object.fromEntries(matchKinds.map((kind) => [kind, { description: kinds[kind] }])),
});

@ObjectType({ description: 'What of a text was found. Offsets count UTF-16 code units, as JavaScript does; the end is exclusive.' })
class SearchMatch {
  @Field(() => String, { description: 'Which text: `name`, `aliases`, `paraphrase` or `quote`.' })
  readonly field!: string;

  @Field(() => LanguageTagScalar, { nullable: true, description: 'Its language; null for aliases and quotes, where it is not recorded.' })
  readonly language?: string;

  @Field(() => SearchMatchKind, { description: 'How it matches.' })
  readonly kind!: string;

  @Field(() => String, { description: 'The text itself where it is short, as names are; otherwise what stands around the place.' })
  readonly snippet!: string;

  @Field(() => Int, {
    description: 'Where in the snippet the match begins; for pinyin and initials, the first character or word that they stand for.',
  })
  readonly start!: number;

  @Field(() => Int, { description: 'Where in the snippet the match ends.' })
  readonly end!: number;
}

/** Declares the lists of what searches find: `SearchConnection` of entities, `PassageSearchConnection` of passages. */
export function declareSearch(types: GeneratedTypes): void {
  for (const [prefix, list, node] of [
    ['Search', 'search', 'Entity'],
    ['PassageSearch', 'searchPassages', 'Passage'],
  ] as const) {
    const edge = types.named(`${prefix}Edge`);
    declareObject(edge, `${prefix}Edge`, `One row of \`${list}\`.`, [
      { name: 'cursor', type: () => String, description: 'Where the row stands; pass it as `after`.' },
      { name: 'node', type: () => types.named(node), description: 'What was found.' },
      { name: 'score', type: () => Float, description: 'How well it matches, from 0 to 1; to be compared within one search only.' },
      { name: 'matches', type: () => [SearchMatch], description: 'Which of its texts match and where, the best first.' },
    ]);
    declareObject(types.named(`${prefix}Connection`), `${prefix}Connection`, `A page of \`${list}\`.`, [
      { name: 'edges', type: () => [edge], description: 'The rows, each with its score and matches.' },
      { name: 'nodes', type: () => [types.named(node)], description: 'What the rows hold, without the rest.' },
      { name: 'pageInfo', type: () => PageInfo, description: 'Where the page stands.' },
    ]);
  }
}
