import { assertNever } from '../../errors.js';
import { type Communities, findCommunities } from './find-communities.js';
import { type Centrality, type CentralityMeasure, measureCentrality } from './measure-centrality.js';
import type { Subgraph } from './run-subgraph.js';

/** What is to be computed over a subgraph. */
export type Task =
  | { readonly kind: 'centrality'; readonly measure: CentralityMeasure; readonly subgraph: Subgraph }
  | { readonly kind: 'communities'; readonly subgraph: Subgraph };

/** What a task comes to. */
export interface Results {
  readonly centrality: Centrality;
  readonly communities: Communities;
}

/** Computes a task, in the thread that calls it. */
export function computeTask(task: Task): Results[Task['kind']] {
  switch (task.kind) {
    case 'centrality':
      return measureCentrality(task.subgraph, task.measure);
    case 'communities':
      return findCommunities(task.subgraph);
    default:
      return assertNever(task);
  }
}
