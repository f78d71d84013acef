import { RefusedError } from '../errors.js';
import type { Catalogue, RelationType } from '../ontology/catalogue.js';
import type { Limits } from './limits.js';
import type { Moment } from './moment.js';
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

/** How large an answer can be: rows and counts, and the values in them. */
export interface Size {
  readonly rows: number;
  readonly cells: number;
}

/** What a statement has grown to. */
interface Spent extends Size {
  readonly columns: number;
  readonly conditions: number;
}

const units: Readonly<Record<keyof Spent, string>> = {
  columns: 'values a row',
  conditions: 'conditions',
  rows: 'rows if every page is full',
  cells: 'values if every page is full',
};

/** Counts what a statement grows by as it is planned, and refuses what is too much. */
export class Budget {
  #spent: Spent = { columns: 0, conditions: 0, rows: 0, cells: 0 };

  constructor(readonly limits: Limits) {}

  column(): void {
    this.#spend('The statement', { columns: 1 }, 'more');
  }

  condition(): void {
    this.#spend('The statement', { conditions: 1 }, 'more');
  }

  /** What one root field comes to when all its pages are full. */
  add(place: string, size: Size): void {
    this.#spend(place, { rows: size.rows, cells: size.cells });
  }

  /** What all root fields planned so far come to. */
  get size(): Size {
    return this.#spent;
  }

  /** Spends nothing where `plan` throws: what is refused leaves room for the rest. */
  try<T>(plan: () => T): T {
    const before = this.#spent;
    try {
      return plan();
    } catch (error) {
      this.#spent = before;
      throw error;
    }
  }

  #spend(place: string, growth: Partial<Spent>, got?: string): void {
    const after = { ...this.#spent };
    for (const [kind, more] of Object.entries(growth) as [keyof Spent, number][]) {
      after[kind] += more;
      if (after[kind] > this.limits[kind]) refuse(place, `${String(this.limits[kind])} ${units[kind]}`, got ?? String(after[kind]));
    }
    this.#spent = after;
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
  /**
   * The root field, the id of its record if it has one, and the moment that it is asked about, which holds for all within it. Cursors
   * of one are not for another.
   */
  readonly root: { readonly field: string; readonly id: string | VariableId | undefined; readonly moment: Moment };
  /** Records hold pages and pages hold records: the way back goes through here, so that the files need no circle. */
  readonly planPage: (planner: Planner, source: Source, selection: Selection, listed: Listed) => PagePlan;
}
