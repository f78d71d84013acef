import type { SearchText } from '../search/read-search-text.js';
import type { Parameter } from './parameter.js';
import type { SelectionSet } from './selection.js';

/** Rows that a full-text index finds, ranked: what `hit` holds is a map with the row's `score`. */
export interface SearchSource {
  readonly kind: 'search';
  readonly of: 'entities' | 'passages';
  readonly node: string;
  /** What has an entity's properties under an earlier knowledge, and its names: it is what the index finds then. */
  readonly version?: string;
  readonly hit: string;
  /** Past versions are searched too, for what was known then; without it what is live. */
  readonly knownOn?: Parameter;
  /** What is asked first, in Lucene's syntax, and what is asked too where that finds fewer than `enough` and none with a key that makes `sure`. */
  readonly strict: Parameter;
  readonly loose: Parameter;
  readonly enough: Parameter;
  readonly sure: Parameter;
  /** How many are ranked of each time, and how many the index may give for that: more where not all of them may have been known. */
  readonly candidates: Parameter;
  readonly reach: Parameter;
  /** What entities weigh, from the heaviest: see `Rank`. */
  readonly ranks: Parameter;
  /** What lifts entities of no rank: see `NameSearch`. */
  readonly parts: Parameter;
}

/** A key of an edge that says what of the row's texts was found. */
export interface MatchesField {
  readonly key: string;
  readonly kind: 'matches';
  readonly search: SearchText;
  readonly texts: readonly MatchedText[];
  /** Of the row's id, where a person's name is read in a way of its own. */
  readonly id: number;
  /** What begins the ids of people. */
  readonly people: readonly string[];
  readonly within: SelectionSet;
}

/** A text, or a list of them, in which something may have been found. */
export interface MatchedText {
  readonly field: string;
  /** BCP 47; null where it is not known. */
  readonly language: string | null;
  readonly column: number;
}
