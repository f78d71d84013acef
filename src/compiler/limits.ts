/**
 * How much one request may ask for. Whatever is larger is refused with the limit and the size asked for; nothing is cut silently.
 * What multiplies is counted while a query is planned, so that a refusal comes before the plan is large.
 */
export interface Limits {
  /** Tokens of a document: the parser stops there. */
  readonly tokens: number;
  /** Fields of an operation, counted with every fragment spread out. */
  readonly fields: number;
  /** Root fields of an operation. */
  readonly rootFields: number;
  /** Levels of fields of an operation. */
  readonly levels: number;
  /** Largest `first` of a root list. */
  readonly rootPage: number;
  /** Largest `first` of a list within another record, and of `evidence`. */
  readonly nestedPage: number;
  /** How many lists may stand within one another. */
  readonly lists: number;
  /** Rows and counts that an operation can come to when all its pages are full. */
  readonly rows: number;
  /** Values of those rows: what bounds the memory that an answer takes, here and in Neo4j. */
  readonly cells: number;
  /** Values that one statement may read of a row, lists within lists included. */
  readonly columns: number;
  /** Conditions of one statement. */
  readonly conditions: number;
  /** Levels of one `where`. */
  readonly whereLevels: number;
  /** Values of one `in`. */
  readonly values: number;
  /** Keys of one `orderBy`. */
  readonly sortKeys: number;
  /** Ids of `nodes`. */
  readonly ids: number;
  /** Characters of a text that is searched for, in UTF-16 code units. */
  readonly searchText: number;
  /** What a search finds at most, before it is ranked: its list is no longer. */
  readonly candidates: number;
  /** Tags of one `languages`. */
  readonly languages: number;
  /** Largest `maxLength` of `paths`. */
  readonly pathLength: number;
  /** Largest `k` of `paths`. */
  readonly paths: number;
}

export const defaultLimits: Limits = {
  tokens: 10_000,
  fields: 2_000,
  rootFields: 30,
  levels: 40,
  rootPage: 1_000,
  nestedPage: 50,
  lists: 8,
  rows: 200_000,
  cells: 2_000_000,
  columns: 3_000,
  conditions: 200,
  whereLevels: 12,
  values: 1_000,
  sortKeys: 5,
  ids: 200,
  searchText: 200,
  candidates: 100,
  languages: 10,
  pathLength: 6,
  paths: 10,
};
