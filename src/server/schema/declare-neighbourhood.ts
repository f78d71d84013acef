import { Int, registerEnumType } from 'type-graphql';
import type { Direction } from '../../ontology/catalogue.js';
import { declareObject } from './declare.js';
import type { GeneratedTypes } from './generated-types.js';

export const LinkDirection = { OUT: 'OUT', IN: 'IN', BOTH: 'BOTH' } as const satisfies Record<Direction, Direction>;
registerEnumType(LinkDirection, {
  name: 'LinkDirection',
  description: 'Which way facts point, seen from an entity.',
  valuesConfig: {
    OUT: { description: 'The entity is the subject.' },
    IN: { description: 'The entity is the object.' },
    BOTH: { description: 'Either: a choice of facts in both directions, or a relation that is symmetric.' },
  },
});

/** Declares what `neighbourhood` answers. */
export function declareNeighbourhood(types: GeneratedTypes): void {
  const [node, link] = [types.named('NeighbourhoodNode'), types.named('NeighbourhoodLink')];
  declareObject(types.named('Neighbourhood'), 'Neighbourhood', 'What lies around some entities, nodes and facts once each.', [
    { name: 'nodes', type: () => [node], description: 'The entities, nearest first; those asked for stand at distance 0.' },
    { name: 'facts', type: () => [types.named('Fact')], description: 'The facts between these entities, those of the nearest first.' },
    { name: 'truncated', type: () => Boolean, description: 'Whether there are more entities or facts than are shown; `links` tell where.' },
  ]);
  declareObject(node, 'NeighbourhoodNode', 'An entity and how far away it is.', [
    { name: 'node', type: () => types.named('Entity'), description: 'The entity.' },
    { name: 'distance', type: () => Int, description: 'How many facts lead to it at least.' },
    { name: 'links', type: () => [link], description: 'How many facts it has, and how many of them are shown, by relation and direction.' },
  ]);
  declareObject(link, 'NeighbourhoodLink', 'The facts that an entity has of one relation in one direction.', [
    { name: 'relation', type: () => types.factKind, description: 'The relation.' },
    { name: 'direction', type: () => LinkDirection, description: 'Which way they point; `BOTH` where the relation is symmetric.' },
    { name: 'total', type: () => Int, description: 'How many there are at the moment asked about, whatever they lead to.' },
    { name: 'shown', type: () => Int, description: 'How many of them are among `facts`.' },
    { name: 'leftOut', type: () => Int, description: 'How many are not: `total` less `shown`.' },
  ]);
}
