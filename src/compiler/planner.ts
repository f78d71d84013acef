import type { Catalogue, RelationType } from '../ontology/catalogue.js';
import type { FactBinding, PagePlan, Source } from './plan.js';
import type { Selection } from './selection.js';

/** Hands out Cypher variables: the GraphQL path, numbered from the second use on. Aliases never enter it. */
export class VariableNames {
  readonly #uses = new Map<string, number>();

  take(path: string): string {
    const uses = (this.#uses.get(path) ?? 0) + 1;
    this.#uses.set(path, uses);
    return uses === 1 ? path : this.take(`${path}_${String(uses)}`);
  }
}

/**
 * What a record is, and the Cypher variables that hold it. `tail` is the last step of its GraphQL path: variables below
 * are named after the step and its parent, since whole paths grow too long to read.
 */
export type Binding =
  | { readonly kind: 'entity' | 'passage'; readonly variable: string; readonly tail: string }
  | ({ readonly kind: 'fact'; readonly tail: string } & FactBinding);

/** What a connection lists. */
export interface Listed {
  readonly path: string;
  /** The classes of its nodes; none for passages. */
  readonly far: readonly string[];
  /** The relation, where all its facts are of one. */
  readonly relation?: RelationType;
}

/** What every planning function needs. */
export interface Planner {
  readonly catalogue: Catalogue;
  readonly names: VariableNames;
  /** Records hold pages and pages hold records: the way back goes through here, so that the files need no circle. */
  readonly planPage: (planner: Planner, source: Source, selection: Selection, listed: Listed) => PagePlan;
}
