import type { ChangeKind, PropertyChange } from './change.js';
import type { State } from './state.js';

/** What a fact keeps of its evidence: which passages, and the paraphrase of the first. */
const proof = new Set(['evidence', 'because']);

/** What became of a record, given its states and in what they differ. An end that is new counts for more than whatever else differs. */
export function classifyChange(before: State | undefined, after: State | undefined, differences: readonly PropertyChange[]): ChangeKind {
  if (before === undefined) return 'ADDED';
  if (after === undefined) return 'RETIRED';
  if (before.properties['endState'] !== 'ENDED' && after.properties['endState'] === 'ENDED') return 'ENDED';
  return after.type !== undefined && differences.every(({ name }) => proof.has(name)) ? 'RESOURCED' : 'CORRECTED';
}
