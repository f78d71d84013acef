import type { Json } from '../../neo4j/value-to-json.js';

/** What a statement returned, ready for JSON. Cells are as `valueToJson` makes them: entities, facts and passages are `{ref: id}`. */
export interface Table {
  readonly columns: readonly string[];
  /** Each the list of its cells, in the order of the columns. */
  readonly rows: readonly (readonly Json[])[];
  /** Whether a cap left rows out. */
  readonly truncated: boolean;
}
