import { ID, Int } from 'type-graphql';
import { declareInterface, type FieldDeclaration } from './declare.js';
import type { GeneratedTypes } from './generated-types.js';

export const idField: FieldDeclaration = {
  name: 'id',
  type: () => ID,
  description: 'The stable id, `<type>:<slug>`; the same everywhere.',
};

export const revisionField: FieldDeclaration = {
  name: 'revision',
  type: () => Int,
  description: 'Counts the changes of this record, from 1.',
};

/** Declares Relay's `Node`. */
export function declareNode(types: GeneratedTypes): void {
  declareInterface(types.named('Node'), 'Node', 'Whatever has an id.', [idField]);
}
