import type { Direction } from '../ontology/catalogue.js';
import type { Vocabulary } from '../ontology/vocabulary.js';
import type { Parameter } from './parameter.js';
import type { Place } from './place.js';
import type { MatchesField, SearchSource } from './search-source.js';
import type { Selection, SelectionSet } from './selection.js';
import type { VariableId } from './variable-id.js';

export type { Parameter };

/**
 * What one root field asks of Neo4j and how its answer is put together. A plan has two sides that meet in column
 * numbers: `columns` say what a row of the database holds, `fields` what the answer shows. Everything is read-only;
 * a pass returns a new plan.
 */
export type Plan =
  | {
      readonly kind: 'one';
      readonly name: string;
      readonly match: Match;
      readonly id: Parameter & { readonly value: string | VariableId };
      readonly record: RecordPlan;
    }
  | { readonly kind: 'several'; readonly name: string; readonly ids: readonly string[]; readonly groups: readonly GroupPlan[] }
  | { readonly kind: 'page'; readonly name: string; readonly page: PagePlan }
  | PathsPlan
  | CountsPlan;

/** Facts counted in groups: those of the most facts first. */
export interface CountsPlan {
  readonly kind: 'counts';
  readonly name: string;
  readonly source: EveryFact;
  readonly where: Condition;
  readonly keys: readonly CountKey[];
  readonly first: number;
  /** Whether the groups are asked for, and whether how many facts there are in all. */
  readonly asks: { readonly rows: boolean; readonly total: boolean };
  readonly within: SelectionSet;
}

/** What facts are grouped by: their relation, an end or its class, the year in which they began. */
export const countKeys = ['TYPE', 'OBJECT_TYPE', 'RELATION', 'YEAR', 'SUBJECT', 'OBJECT'] as const;
export type CountKey = (typeof countKeys)[number];

/** Some of the ids of `nodes(ids)`: those whose records are found in the same way. */
export interface GroupPlan {
  readonly match: Match;
  readonly ids: Parameter & { readonly value: readonly string[] };
  readonly record: RecordPlan;
}

/** How one record is found by its id. */
export type Match =
  | {
      readonly kind: 'node';
      /** Any of them. */
      readonly labels: readonly string[];
      readonly variable: string;
      readonly version?: string;
      readonly where: Condition;
    }
  | {
      readonly kind: 'fact';
      readonly types: readonly string[];
      readonly binding: FactBinding;
      readonly versions?: EndVersions;
      readonly where: Condition;
    };

/** The variables of the versions of a fact's ends: where a moment is asked about, properties are read of them. */
interface EndVersions {
  readonly subject: string;
  readonly object: string;
}

/** The Cypher variables of a fact and of its two ends. */
export interface FactBinding {
  readonly fact: string;
  readonly subject: string;
  readonly object: string;
}

/** What is read of one entity, fact or passage, and what the answer shows of it. */
export interface RecordPlan {
  /** The concrete types that it may have. Where there are several, column 0 holds the id, whose prefix tells. */
  readonly types: readonly string[];
  readonly columns: readonly Column[];
  readonly fields: ReadonlyMap<string, readonly Field[]>;
}

/** One value of a row, as Cypher computes it. */
export type Column =
  | { readonly kind: 'property'; readonly operand: Operand }
  | { readonly kind: 'record'; readonly record: RecordPlan }
  | { readonly kind: 'page'; readonly page: PagePlan }
  | {
      readonly kind: 'evidence';
      readonly path: string;
      readonly fact: string;
      readonly passage: string;
      readonly labels: readonly string[];
      readonly where: Condition;
      readonly first: Parameter & { readonly value: number };
      readonly record: RecordPlan;
    }
  | {
      readonly kind: 'document';
      readonly passage: string;
      readonly types: readonly string[];
      readonly document: string;
      readonly version?: string;
      readonly where: Condition;
      /** Matched with its passage, which costs less than asking for it passage by passage. */
      readonly joined: boolean;
      readonly record: RecordPlan;
    };

/** A stored property of what a variable holds. `asText`: a day or a moment, read and compared in ISO 8601. */
export interface Operand {
  readonly variable: string;
  readonly property: string;
  readonly asText?: 'date' | 'datetime';
}

/** One key of the answer. */
export interface Field {
  readonly key: string;
  /** The schema promises a value: null would break it. */
  readonly required: boolean;
  readonly value: Value;
}

/** How one key of the answer comes from the columns of its row. */
export type Value =
  | CompositeValue
  | { readonly kind: 'typename' }
  | { readonly kind: 'byType'; readonly values: ReadonlyMap<string, unknown> }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'list'; readonly column: number }
  | { readonly kind: 'record'; readonly column: number }
  | { readonly kind: 'records'; readonly column: number }
  | { readonly kind: 'page'; readonly column: number };

/** A value that is stored in several properties, or refined from one. */
export type CompositeValue =
  | { readonly kind: 'localized'; readonly columns: readonly number[] }
  | { readonly kind: 'names'; readonly columns: readonly number[]; readonly within: SelectionSet }
  | { readonly kind: 'term'; readonly column: number; readonly vocabulary: Vocabulary; readonly fields: readonly TermField[] }
  | {
      readonly kind: 'quantity';
      readonly column: number;
      readonly unit: number;
      /** The unit to show it in, with the place that a refusal names; as stored if left out. */
      readonly shownIn?: { readonly unit: string; readonly place: string };
      readonly within: SelectionSet;
    }
  | { readonly kind: 'date'; readonly column: number; readonly within: SelectionSet }
  | {
      readonly kind: 'validity';
      readonly from: number;
      readonly to: number;
      readonly endState: number;
      /** The first and the last day that are asked about, if any are. */
      readonly validOn?: { readonly earliest: string; readonly latest: string };
      readonly within: SelectionSet;
    };

/** One key of a term: its code, or its name in the first of the languages that it has. */
export type TermField =
  | { readonly key: string; readonly kind: 'code' | 'typename' }
  | { readonly key: string; readonly kind: 'name'; readonly languages: readonly string[] };

/** A page of a connection, at the root or within a record. */
export interface PagePlan {
  readonly place: Place;
  readonly source: Source;
  readonly where: Condition;
  readonly order: readonly OrderKey[];
  readonly first: number;
  readonly after: string | undefined;
  /** Tells a cursor of this list, filter and order from any other, together with `root`. */
  readonly fingerprint: string;
  /** The id of the record at the root of the query, if it has one. */
  readonly root: string | VariableId | undefined;
  /** Where the page begins, once `after` has been read: the values of `order`, null where there was none. */
  readonly seek: readonly (Parameter & { readonly value: string | number | null })[] | undefined;
  /** What each row holds; undefined where only the count is asked for. */
  readonly row: { readonly cursor: boolean; readonly columns: readonly Column[] } | undefined;
  readonly count: boolean;
  readonly type: string;
  readonly fields: readonly PageField[];
}

/** Where the rows of a page come from. */
export type Source =
  | { readonly kind: 'label'; readonly label: string; readonly node: string; readonly version?: string }
  | ({
      readonly kind: 'facts';
      readonly from: string;
      readonly types: readonly string[];
      readonly direction: Direction;
      readonly node: string;
      /** The fact may point either way and its ends are asked for, so that they must be told apart. */
      readonly bindsEnds: boolean;
      readonly versions?: EndVersions & { readonly from: string; readonly node: string };
    } & FactBinding)
  | { readonly kind: 'passages'; readonly from: string; readonly types: readonly string[]; readonly node: string }
  | EveryFact
  | SearchSource;

/** All facts of some types, wherever they are. */
export interface EveryFact extends FactBinding {
  readonly kind: 'everyFact';
  readonly types: readonly string[];
  readonly lead: Lead;
  /** `where`: that they were known, and what is asked of them, if anything is. */
  readonly versions?: EndVersions & { readonly where: Condition; readonly isFiltered: boolean };
}

/** What leads to facts, wherever they are. */
export type Lead =
  /** Nothing but their types. */
  | { readonly kind: 'types' }
  /** Entities at one of these ends that meet a condition on their id. */
  | {
      readonly kind: 'ends';
      readonly ends: readonly { readonly end: 'subject' | 'object'; readonly condition: Condition }[];
      readonly labels: readonly string[];
    }
  /** Passages, by id, that they cite. */
  | { readonly kind: 'passages'; readonly ids: Parameter }
  /** A passage that they cite, found before. */
  | { readonly kind: 'passage'; readonly variable: string }
  /** Documents, by id, whose passages they cite. */
  | ({ readonly kind: 'documents'; readonly ids: Parameter; readonly labels: readonly string[] } & KnownPassages);

/** How passages hang on their documents, and that those of `passage` were known. */
interface KnownPassages {
  readonly passage: string;
  readonly types: readonly string[];
  readonly where: Condition;
}

export type PageField =
  | { readonly key: string; readonly kind: 'edges'; readonly type: string; readonly fields: readonly EdgeField[] }
  | { readonly key: string; readonly kind: 'nodes'; readonly column: number }
  | { readonly key: string; readonly kind: 'pageInfo'; readonly selections: readonly Selection[] }
  | { readonly key: string; readonly kind: 'totalCount' }
  | { readonly key: string; readonly kind: 'typename' };

export type EdgeField =
  | { readonly key: string; readonly kind: 'cursor' }
  | { readonly key: string; readonly kind: 'record'; readonly column: number }
  | { readonly key: string; readonly kind: 'score'; readonly column: number }
  | MatchesField
  | { readonly key: string; readonly kind: 'typename' };

/** One key of an order. Nulls stand last in either direction. */
export interface OrderKey {
  readonly operand: Operand;
  readonly direction: 'ASC' | 'DESC';
  readonly nullable: boolean;
}

/** A condition on the variables of a row. `all` of none is true, `any` of none is false. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'compare'; readonly operand: Operand; readonly operator: Operator; readonly value: Parameter }
  | { readonly kind: 'isNull'; readonly operand: Operand; readonly is: boolean }
  | { readonly kind: 'hasType'; readonly variable: string; readonly types: Parameter }
  | { readonly kind: 'isA'; readonly variable: string; readonly labels: readonly string[] }
  | { readonly kind: 'hasLabel'; readonly variable: string; readonly labels: Parameter }
  | { readonly kind: 'exists'; readonly source: Source & { kind: 'facts' }; readonly condition: Condition }
  | Cites;

/** That a fact cites one of these passages, and of one of these documents. What is left out is any. */
export interface Cites extends KnownPassages {
  readonly kind: 'cites';
  readonly fact: string;
  readonly passages: Parameter | undefined;
  readonly documents: Parameter | undefined;
  readonly labels: readonly string[];
}

/** `HAS`: the stored list contains the value. */
export type Operator = '=' | '<' | '<=' | '>' | '>=' | 'IN' | 'CONTAINS' | 'HAS';

/** True for every row. */
export const always: Condition = { kind: 'all', conditions: [] };

/** The shortest paths between two entities: which are looked for, and what the answer shows of them. */
export interface PathsPlan {
  readonly kind: 'paths';
  readonly name: string;
  readonly from: PathEnd;
  readonly to: PathEnd;
  /** The relationship types that a hop may have; none where no fact may be used. */
  readonly types: readonly string[];
  /** The hops of the longest path. */
  readonly hops: readonly PathHop[];
  readonly k: number;
  /** The facts of a path must share a day on which all of them may hold. */
  readonly overlapping: boolean;
  readonly step: PathStep;
  /** What is read of the first node of all paths. */
  readonly startColumns: readonly Column[];
  /** What is read of each step, behind whether its fact points onwards. */
  readonly stepColumns: readonly Column[];
  readonly fields: readonly PathSetField[];
}

/** An end of all paths. */
export interface PathEnd {
  readonly match: Match & { readonly kind: 'node' };
  readonly id: Parameter & { readonly value: string | VariableId };
}

/** A hop while it is searched for. */
export interface PathHop {
  readonly fact: string;
  /** Where it arrives, unless at the end. */
  readonly node: string;
  readonly whereFact: Condition;
  readonly whereNode: Condition;
}

/** A hop of a path that is found, while its columns are read. */
export type PathStep = FactBinding & {
  readonly node: string;
  readonly versions?: EndVersions & { readonly node: string };
  readonly where: Condition;
};

export type PathSetField =
  | { readonly key: string; readonly kind: 'paths'; readonly fields: readonly PathField[] }
  | { readonly key: string; readonly kind: 'truncated' | 'typename' };

export type PathField =
  | { readonly key: string; readonly kind: 'length' | 'typename' }
  | { readonly key: string; readonly kind: 'start'; readonly column: number }
  | { readonly key: string; readonly kind: 'steps'; readonly fields: readonly StepField[] }
  /** Where each step has its fact's validity as it is written. */
  | {
      readonly key: string;
      readonly kind: 'period';
      readonly validity: readonly [from: number, to: number, endState: number];
      readonly within: SelectionSet;
    };

export type StepField =
  | { readonly key: string; readonly kind: 'direction' | 'typename' }
  | { readonly key: string; readonly kind: 'record'; readonly column: number };
