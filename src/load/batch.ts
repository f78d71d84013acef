import type { EntityType, RelationType } from '../ontology/catalogue.js';
import type { EntityRecord, FactRecord, PassageRecord } from './graph.js';

/** A record with the line that says it. */
export interface Located<T> {
  readonly line: number;
  readonly record: T;
}

/** Checked records of one table, to be written in one transaction; `columns` are those that any of them may fill. */
export type Batch =
  | {
      readonly kind: 'entity';
      readonly entity: EntityType;
      readonly columns: readonly string[];
      readonly records: readonly Located<EntityRecord>[];
    }
  | { readonly kind: 'passage'; readonly records: readonly Located<PassageRecord>[] }
  | {
      readonly kind: 'relation';
      readonly relation: RelationType;
      readonly columns: readonly string[];
      readonly records: readonly Located<FactRecord>[];
    };

/** A row that is not written, and why. */
export interface BatchReject {
  readonly line: number;
  /** The name of the column that the reason concerns. */
  readonly column: string;
  readonly reason: string;
}

/** What became of the rows of a batch. */
export interface BatchOutcome {
  readonly added: number;
  /** Rows that the dataset has already; they are not compared. */
  readonly unchanged: number;
  /** Ids of rows that another dataset's node already stands for, each with that node's id. */
  readonly joined: readonly (readonly [id: string, node: string])[];
  /** Facts that another dataset already states. */
  readonly stated: number;
  readonly rejects: readonly BatchReject[];
}
