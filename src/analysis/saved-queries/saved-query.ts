import type { Description } from '../../ontology/property.js';
import type { Caps } from '../table/run-table.js';

/** A question that is kept: one file of `cypher/`, its leading comment and its statement. */
export interface SavedQuery {
  /** The file's name without `.cypher`. */
  readonly id: string;
  readonly title: Description;
  readonly description: Description;
  readonly parameters: readonly SavedParameter[];
  /** How it is asked in Neo4j Bloom, each parameter as `$name`; graphs alone are. */
  readonly phrase: Description | undefined;
  /** How its answer is best shown: as a table, or as the entities and facts that its rows refer to. */
  readonly result: ResultKind;
  /** Whether it can be asked as of a moment. */
  readonly asOf: boolean;
  readonly caps: Caps;
  readonly example: {
    readonly parameters: Readonly<Record<string, unknown>>;
    /** By column, as JSON. */
    readonly firstRow: Readonly<Record<string, unknown>>;
  };
  /** Plain Cypher over what is live. */
  readonly statement: string;
}

export const resultKinds = ['rows', 'graph'] as const;

type ResultKind = (typeof resultKinds)[number];

/** A parameter of a saved query. */
export interface SavedParameter extends Description {
  /** `$name` in the statement. */
  readonly name: string;
  readonly type: ParameterType;
  /** Whether it takes a list of such values. */
  readonly list: boolean;
  /** The classes of the ontology that an `ID` may be of; any if empty. */
  readonly of: readonly string[];
  /** What it is if left out; undefined where it must be given, null where it may be missing. */
  readonly default: unknown;
  readonly suggestions: readonly unknown[];
}

export const parameterTypes = ['ID', 'String', 'Int', 'Decimal', 'Boolean', 'Date'] as const;

/** What a value must be: `Int` reaches Neo4j as INTEGER, `Boolean` as BOOLEAN, all others as STRING. */
type ParameterType = (typeof parameterTypes)[number];
