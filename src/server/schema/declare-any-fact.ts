import { connectionArgs } from './arguments.js';
import { type ArgDeclaration, declareInput } from './declare.js';
import { declareConnection } from './declare-connection.js';
import { declareOneOf, logicFields } from './declare-inputs.js';
import type { GeneratedTypes } from './generated-types.js';
import { DateTimeFilter, FloatFilter, IDFilter, PeriodFilter } from './shared-inputs.js';
import { SortDirection } from './shared-types.js';

/** Declares the list of facts that stand at no one entity, and its inputs: they ask about either end, where those of an entity's facts ask about the far one. */
export function declareAnyFact(types: GeneratedTypes): void {
  declareConnection(types, 'AnyFact', { list: 'facts', node: 'Fact' });
  declareInput(
    types.named('EvidenceWhere'),
    'EvidenceWhere',
    'Conditions on one passage that a fact cites; all that are given must hold of it.',
    [
      { name: 'passage', type: () => IDFilter, description: 'The id of the passage.' },
      { name: 'document', type: () => IDFilter, description: 'The id of the document that it stands in.' },
    ],
  );
  declareInput(
    types.named('AnyFactWhere'),
    'AnyFactWhere',
    'Conditions on a fact, its ends and its evidence; all that are given must hold.',
    [
      ...logicFields(types, 'AnyFactWhere'),
      { name: 'id', type: () => IDFilter, description: 'Its id.' },
      { name: 'kinds', type: () => [types.factKind] as [object], description: 'Is of one of these relations.' },
      { name: 'subject', type: () => types.named('EntityWhere'), description: 'Of whom or what it is said.' },
      { name: 'object', type: () => types.named('EntityWhere'), description: 'To whom or what it points.' },
      { name: 'about', type: () => IDFilter, description: 'The id of its subject or of its object.' },
      { name: 'evidence', type: () => types.named('EvidenceWhere'), description: 'It cites such a passage.' },
      { name: 'validity', type: () => PeriodFilter, description: 'When it holds.' },
      { name: 'confidence', type: () => FloatFilter, description: 'How sure it is.' },
      { name: 'recordedAt', type: () => DateTimeFilter, description: 'When the graph learned it.' },
    ],
  );
  declareOneOf(
    types,
    'AnyFact',
    'One key to sort facts by.',
    ['id', 'validFrom', 'validTo', 'confidence', 'recordedAt'].map((key) => ({
      name: key,
      type: () => SortDirection,
      description: `By \`${key}\`.`,
    })),
  );
}

/** The arguments of such a list. */
export function anyFactArgs(types: GeneratedTypes, most: number): readonly ArgDeclaration[] {
  return connectionArgs(
    most,
    () => types.named('AnyFactWhere'),
    () => types.named('AnyFactOrderBy'),
  );
}
