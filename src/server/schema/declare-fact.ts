import { Float } from 'type-graphql';
import type { RelationType } from '../../ontology/catalogue.js';
import { evidenceArg } from './arguments.js';
import { declareInterface, declareObject, type FieldDeclaration } from './declare.js';
import { declareConnection } from './declare-connection.js';
import { declareFactInputs } from './declare-inputs.js';
import { idField, revisionField } from './declare-node.js';
import { describe, propertyField } from './declare-property.js';
import { endName, type GeneratedTypes, typePrefix } from './generated-types.js';
import { DateTimeScalar } from './scalars.js';
import { Validity } from './shared-types.js';

/** Declares the interface that every fact has, and the list of all facts of an entity. */
export function declareFactInterface(types: GeneratedTypes): void {
  const description = 'A fact: one thing holds of two entities, for a time, on evidence.';
  declareInterface(types.named('Fact'), 'Fact', description, factFields(types, [], []), [types.named('Node')]);
  declareConnection(types, 'Fact', { list: 'facts', node: 'Entity', fact: 'Fact' });
  declareFactInputs(types);
}

/** Declares a relation's facts, and its list and inputs as either end sees it. */
export function declareFact(types: GeneratedTypes, relation: RelationType): void {
  const { factName, subjects, objects, field, inverse } = relation;
  const fields = [...factFields(types, subjects, objects), ...relation.properties.map(propertyField)];
  declareObject(types.named(factName), factName, `A fact: ${describe(relation)}`, fields, [types.named('Node'), types.named('Fact')]);
  // The two ends of a symmetric relation see it under one name.
  for (const [name, far] of new Map([
    [field, objects],
    [inverse, subjects],
  ])) {
    declareConnection(types, typePrefix(name), { list: name, node: endName(far), fact: factName });
    declareFactInputs(types, { relation, field: name, far });
  }
}

function factFields(types: GeneratedTypes, subjects: readonly string[], objects: readonly string[]): readonly FieldDeclaration[] {
  return [
    idField,
    revisionField,
    { name: 'kind', type: () => types.factKind, description: 'The relation that it is of.' },
    { name: 'subject', type: () => types.named(endName(subjects)), description: 'Of whom or what it is said.' },
    { name: 'object', type: () => types.named(endName(objects)), description: 'To whom or what it points.' },
    { name: 'validity', type: () => Validity, description: 'When it holds in the world.' },
    {
      name: 'confidence',
      type: () => Float,
      nullable: true,
      description: 'How sure the source leaves it, from 0 to 1; null where nothing casts doubt.',
    },
    { name: 'recordedAt', type: () => DateTimeScalar, description: 'When the graph learned it.' },
    {
      name: 'evidence',
      type: () => [types.named('Passage')],
      description: 'The passages that bear it out; at least one, always.',
      args: [evidenceArg],
    },
  ];
}
