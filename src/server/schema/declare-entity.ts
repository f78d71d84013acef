import { defaultLimits } from '../../compiler/limits.js';
import { entityProperties, type EntityType, type RelationEnd } from '../../ontology/catalogue.js';
import { connectionArgs } from './arguments.js';
import { declareInterface, declareObject, type FieldDeclaration } from './declare.js';
import { declareConnection } from './declare-connection.js';
import { declareEntityInputs } from './declare-inputs.js';
import { idField, revisionField } from './declare-node.js';
import { passagesField } from './declare-passage.js';
import { describe, propertyField } from './declare-property.js';
import { type GeneratedTypes, typePrefix } from './generated-types.js';
import { LocalizedText } from './shared-types.js';

/** Declares the interface that every entity has. */
export function declareEntityInterface(types: GeneratedTypes): void {
  declareInterface(types.named('Entity'), 'Entity', 'Whatever facts are about.', sharedFields(types), [types.named('Node')]);
  declareEntityInputs(types);
}

/** Declares a class of the ontology, its list and its inputs. */
export function declareEntity(types: GeneratedTypes, entity: EntityType): void {
  const { name, plural, properties, ends } = entity;
  const fields = [
    ...sharedFields(types),
    ...properties.filter((property) => !entityProperties.includes(property)).map(propertyField),
    ...ends.map((end) => relationField(types, end)),
    ...(name === 'Document' ? [passagesField(types, 'passages', 'The passages of this document that the graph knows, in its order.')] : []),
  ];
  declareObject(types.named(name), name, describe(entity), fields, [types.named('Node'), types.named('Entity')]);
  declareEntityInputs(types, entity);
  declareConnection(types, name, { list: plural, node: name });
}

function sharedFields(types: GeneratedTypes): readonly FieldDeclaration[] {
  return [
    idField,
    revisionField,
    ...entityProperties.map(propertyField),
    { name: 'names', type: () => [LocalizedText], description: 'The name in every language that it has.' },
    factsField(types, 'facts', 'Fact', 'All facts about it, of every kind and in either direction.'),
    passagesField(types, 'mentionedIn', 'The passages that mention it, in the order of the text.'),
  ];
}

function relationField(types: GeneratedTypes, { field, relation, direction }: RelationEnd): FieldDeclaration {
  return factsField(types, field, typePrefix(field), `${describe(relation)}${direction === 'IN' ? ' Seen from the object.' : ''}`);
}

/** A field that lists facts; `prefix` is what the types of its list and inputs begin with. */
function factsField(types: GeneratedTypes, name: string, prefix: string, description: string): FieldDeclaration {
  const inputs = prefix === 'Fact' ? prefix : `${prefix}Fact`;
  return {
    name,
    type: () => types.named(`${prefix}Connection`),
    description,
    args: connectionArgs(
      defaultLimits.nestedPage,
      () => types.named(`${inputs}Where`),
      () => types.named(`${inputs}OrderBy`),
    ),
  };
}
