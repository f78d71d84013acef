import { ConflictError } from '../errors.js';
import type { Catalogue } from '../ontology/catalogue.js';
import type { StoredTypes } from './driver-values.js';
import type { Stored } from './plan-changes.js';
import type { Run } from './run-stored-graph.js';

/** One transaction that writes one release. */
export interface Writing {
  /** Sends a statement once for every few thousand rows, as `$rows`, beside `$at`; gives the sum of the counts that it returns. */
  readonly runRows: (text: string, rows: readonly object[]) => Promise<number>;
  readonly run: Run;
  readonly types: StoredTypes;
  readonly catalogue: Catalogue;
  /** The classes in which a property identifies. */
  readonly keyed: ReadonlySet<string>;
  readonly dataset: string;
  /** The moment of the release, as the driver gave it. */
  readonly at: unknown;
}

/** One line of the change log, but for its number. */
export interface ChangeLine {
  readonly kind: `${'ENTITY' | 'PASSAGE' | 'FACT'}_${'ADDED' | 'CHANGED' | 'RETIRED'}`;
  readonly subject: string;
  readonly before?: object;
  readonly after?: object;
}

/** What the change log keeps of a record: all of it, and its revision. */
export function stateOf<T>({ record, revision }: Pick<Stored<T>, 'record' | 'revision'>): object {
  return { ...record, revision };
}

/** Refuses where less was tied than was to be: somebody who does not take the log's lock has deleted an end. */
export function expectEnds(tied: number, wanted: number): void {
  if (tied === wanted) return;
  throw new ConflictError(`expected ${String(wanted)} ends in the graph, got ${String(tied)}: something else changes it, so load again`);
}
