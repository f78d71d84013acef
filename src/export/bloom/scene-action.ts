import type { Description } from '../../ontology/property.js';

/** What a selection in Bloom leads on to: one file of `cypher/scene-actions/`. */
export interface SceneAction {
  /** The file's name without `.cypher`. */
  readonly id: string;
  readonly title: Description;
  /** `$nodes` or `$relationships` in the statement: the element ids of what is selected. */
  readonly selects: 'nodes' | 'relationships';
  /** The labels or relationship types on which it is offered. */
  readonly of: readonly string[];
  readonly example: {
    /** Ids of entities, passages or facts to select. */
    readonly selected: readonly string[];
    /** Ids of some of what it then shows. */
    readonly shows: readonly string[];
  };
  readonly statement: string;
}
