import type { Catalogue } from '../ontology/catalogue.js';

/** Hands out Cypher variables: the GraphQL path, numbered from the second use on. Aliases never enter it. */
export class VariableNames {
  readonly #uses = new Map<string, number>();

  take(path: string): string {
    const uses = (this.#uses.get(path) ?? 0) + 1;
    this.#uses.set(path, uses);
    return uses === 1 ? path : this.take(`${path}_${String(uses)}`);
  }
}

/** What every planning function needs. */
export interface Planner {
  readonly catalogue: Catalogue;
  readonly names: VariableNames;
}
