import { RefusedError } from '../errors.js';
import type { Catalogue, RelationType } from '../ontology/catalogue.js';
import type { Limits } from './limits.js';
import type { Place } from './place.js';
import type { FactBinding, PagePlan, Source } from './plan.js';
import type { Selection } from './selection.js';
import type { VariableId } from './variable-id.js';

/** Hands out Cypher variables: steps of the GraphQL path, numbered from the second use on. Aliases never enter it. */
export class VariableNames {
  readonly #uses = new Map<string, number>();

  take(path: string): string {
    const uses = (this.#uses.get(path) ?? 0) + 1;
    this.#uses.set(path, uses);
    return uses === 1 ? path : this.take(`${path}_${String(uses)}`);
  }
}

/** Counts what a statement grows by as it is planned, and refuses what is too much. */
export class Budget {
  #columns = 0;
  #conditions = 0;
  #rows = 0;

  constructor(readonly limits: Limits) {}

  column(): void {
    this.#columns += 1;
    if (this.#columns > this.limits.columns) refuse('The statement', `${String(this.limits.columns)} values a row`, 'more');
  }

  condition(): void {
    this.#conditions += 1;
    if (this.#conditions > this.limits.conditions) refuse('The statement', `${String(this.limits.conditions)} conditions`, 'more');
  }

  /** `rows` come to be when all pages of one root field are full. */
  rows(place: string, rows: number): void {
    this.#rows += rows;
    if (this.#rows > this.limits.rows) refuse(place, `${String(this.limits.rows)} rows if every page is full`, String(this.#rows));
  }
}

/** Refuses what is larger than a limit. */
export function refuse(place: string, limit: string, got: string): never {
  throw new RefusedError('LIMIT_EXCEEDED', `${place}: expected at most ${limit}, got ${got}`);
}

/**
 * What a record is, and the Cypher variables that hold it. Variables below are named after `tail`, the last step of its path, and
 * their own field, since whole paths grow too long to read.
 */
export type Binding = { readonly path: string; readonly tail: string } & (
  | {
      readonly kind: 'entity' | 'passage';
      readonly variable: string;
      /** Its document is matched with it. */
      readonly joinsDocument?: true;
    }
  | ({ readonly kind: 'fact' } & FactBinding)
);

/** What a connection lists. */
export interface Listed {
  readonly place: Place;
  /** The classes of its nodes; none for passages. */
  readonly far: readonly string[];
  /** The relation, where all its facts are of one. */
  readonly relation?: RelationType;
}

/** What the root fields of an operation share, since one statement answers them all. */
export interface OperationPlanner {
  readonly catalogue: Catalogue;
  readonly names: VariableNames;
  readonly budget: Budget;
}

/** What every planning function needs. */
export interface Planner extends OperationPlanner {
  /** The root field, and the id of its record if it has one: cursors of one are not for another. */
  readonly root: { readonly field: string; readonly id: string | VariableId | undefined };
  /** Records hold pages and pages hold records: the way back goes through here, so that the files need no circle. */
  readonly planPage: (planner: Planner, source: Source, selection: Selection, listed: Listed) => PagePlan;
}
