import type { EntityType, RelationType } from '../../ontology/catalogue.js';

/** What is to be imported: one dataset in several tables, those first that the others point to. */
export interface ImportSource {
  readonly dataset: string;
  readonly tables: readonly ImportTable[];
}

/** What the rows of a table are. */
export type ImportTarget =
  | { readonly kind: 'entity'; readonly entity: EntityType }
  | { readonly kind: 'passage' }
  | { readonly kind: 'relation'; readonly relation: RelationType };

/** One table; its rows may be read more than once and are never all in memory. */
export interface ImportTable {
  /** The name of the file, for messages. */
  readonly file: string;
  readonly target: ImportTarget;
  /** The names of the cells of every row, checked. */
  readonly columns: readonly string[];
  /** In bytes, for the progress. */
  readonly size: number;
  readonly readRows: () => AsyncIterable<ImportRow>;
}

/** One row. An empty cell says nothing. */
export interface ImportRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
