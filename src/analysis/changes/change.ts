/**
 * What became of a record: `ENDED` is a fact that got an end, `RESOURCED` one whose evidence alone differs, `CORRECTED` whatever else
 * differs.
 */
export type ChangeKind = 'ADDED' | 'ENDED' | 'CORRECTED' | 'RESOURCED' | 'RETIRED';

/** A stored property with its values as JSON texts; null where it had none. */
export interface PropertyChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A line of the change log, as `src/load` writes it; `before` and `after` are JSON. */
export interface LogLine {
  readonly number: number;
  readonly release: number;
  /** The moment, in ISO 8601. */
  readonly at: string;
  readonly kind: string;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One change as it is answered. */
export type Change = Pick<LogLine, 'number' | 'release' | 'at'> & { readonly kind: ChangeKind } & (RecordChange | BatchChange);

/** What became of one entity, fact or passage. */
interface RecordChange {
  readonly id: string;
  /** The revision that the change made; of what was retired, the one that `properties` shows. */
  readonly revision: number;
  /** What a fact joins; undefined for all else. */
  readonly fact?: { readonly type: string; readonly subject: string; readonly object: string };
  /** What of it differs; all of it where it was added or retired. */
  readonly properties: readonly PropertyChange[];
}

/** A batch of an import, which has one line for all that it added. */
interface BatchChange {
  /** `file` is the name without its folder. */
  readonly batch: { readonly dataset: string; readonly file: string; readonly firstLine: number; readonly lastLine: number };
  /** How many records it added. */
  readonly count: number;
}
