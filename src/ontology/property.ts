import { assertNever } from '../errors.js';
import type { Vocabulary } from './vocabulary.js';

/** What is said of every class, property and relation; emitted into every schema made from the ontology. */
export interface Description {
  readonly zh: string;
  readonly en: string;
}

interface PropertyBase extends Description {
  /** GraphQL and seed name, lowerCamelCase. */
  readonly name: string;
  /** Must be given, and is `!` in GraphQL. */
  readonly required?: boolean;
  /** Gets an index, so that `where` and `orderBy` over it cost the rows they return. */
  readonly indexed?: boolean;
  /** No two nodes of the class have the same: it identifies, so a row of an import that bears another dataset's joins that node. Texts only. */
  readonly unique?: boolean;
  /** Two facts of one relation between the same ends are different facts where this property differs. */
  readonly identifying?: boolean;
}

/**
 * One property of an entity or of a fact, by kind:
 * - `text`, `texts`: a string, a list of strings;
 * - `localized`: a text in 简体, 繁體, English and Portuguese;
 * - `term`: a code of a vocabulary;
 * - `integer`: a whole number within GraphQL's 32 bits;
 * - `quantity`: an exact decimal and a unit;
 * - `date`: a day, a month or a year, as exact as its source.
 */
export type Property =
  | (PropertyBase & { readonly kind: 'text' | 'texts' | 'localized' | 'integer' | 'quantity' | 'date' })
  | (PropertyBase & { readonly kind: 'term'; readonly vocabulary: Vocabulary });

/** What a decorator takes: a property without the name, which is the member's own. */
export type PropertyOptions = Property extends infer P ? (P extends Property ? Omit<P, 'name'> : never) : never;

/** The languages of a localized text: BCP 47 tag and the suffix of its stored property, 简体 first as the fallback. */
export const languages = [
  { tag: 'zh-Hans', suffix: '' },
  { tag: 'zh-Hant', suffix: 'Hant' },
  { tag: 'en', suffix: 'En' },
  { tag: 'pt', suffix: 'Pt' },
] as const;

/** How one Neo4j property holds its value. A `folded` text is the search key of its neighbours. */
export interface StoredProperty {
  readonly name: string;
  readonly type: 'STRING' | 'STRING_LIST' | 'INTEGER' | 'FLOAT' | 'DATE';
  readonly role: 'value' | 'folded' | 'number' | 'unit' | 'earliest' | 'latest';
}

/** The Neo4j properties that hold one property of the ontology, the value itself first. */
export function storedProperties(property: Property): readonly StoredProperty[] {
  const { name } = property;
  switch (property.kind) {
    case 'text':
      return [
        { name, type: 'STRING', role: 'value' },
        { name: `${name}Folded`, type: 'STRING', role: 'folded' },
      ];
    case 'localized':
      return [
        ...languages.map(({ suffix }) => ({ name: name + suffix, type: 'STRING', role: 'value' }) as const),
        { name: `${name}Folded`, type: 'STRING', role: 'folded' },
      ];
    case 'texts':
      return [{ name, type: 'STRING_LIST', role: 'value' }];
    case 'term':
      return [{ name, type: 'STRING', role: 'value' }];
    case 'integer':
      return [{ name, type: 'INTEGER', role: 'value' }];
    case 'quantity':
      return [
        { name, type: 'STRING', role: 'value' },
        { name: `${name}Unit`, type: 'STRING', role: 'unit' },
        { name: `${name}Number`, type: 'FLOAT', role: 'number' },
      ];
    case 'date':
      return [
        { name, type: 'STRING', role: 'value' },
        { name: `${name}Earliest`, type: 'DATE', role: 'earliest' },
        { name: `${name}Latest`, type: 'DATE', role: 'latest' },
      ];
    default:
      return assertNever(property);
  }
}
