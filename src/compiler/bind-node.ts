import { labels } from '../ontology/graph-names.js';
import { allOf, labelsAt, type Moment, versionAt, wasKnownAt } from './moment.js';
import { always, type Condition, type Match } from './plan.js';
import type { Binding } from './planner.js';

interface BoundNode {
  readonly match: Match & { readonly kind: 'node' };
  readonly binding: Binding & { readonly kind: 'entity' | 'passage' };
}

/** Plans how an entity or a passage is found by its id at a moment, and the binding of what is read of it. */
export function bindNode(label: string, kind: 'entity' | 'passage', name: string, moment: Moment): BoundNode {
  const binding = { kind, variable: name, path: name, tail: name };
  const version = kind === 'entity' ? versionAt(name, moment) : name;
  const where = wasKnownAt(version, moment);
  if (version === name) return { match: { kind: 'node', labels: labelsAt(label, moment), variable: name, where }, binding };
  // Versions of all classes share one index on their ids.
  const isOfClass: Condition = label === labels.entity ? always : { kind: 'isA', variable: version, labels: labelsAt(label, moment) };
  const match: Match = { kind: 'node', labels: labelsAt(labels.entity, moment), variable: name, version, where: allOf([isOfClass, where]) };
  return { match, binding };
}
