import { Float, ID, Int, registerEnumType } from 'type-graphql';
import { type CentralityMeasure as Measure, centralityMeasures } from '../../analysis/graph/measure-centrality.js';
import { declareInput, declareObject, type FieldDeclaration } from './declare.js';
import type { GeneratedTypes } from './generated-types.js';

export const CentralityMeasure = Object.fromEntries(centralityMeasures.map((name) => [name, name])) as { readonly [name in Measure]: name };
registerEnumType(CentralityMeasure, {
  name: 'CentralityMeasure',
  description: 'What makes an entity central.',
  valuesConfig: {
    DEGREE: { description: 'How many facts it has.' },
    PAGERANK: { description: 'Who points to it, and who points to those: a share of 1.' },
    BETWEENNESS: { description: 'Through how many of the shortest paths between others it lies, as a share of all pairs.' },
  },
});

/** Declares what `centrality` and `communities` take and answer. */
export function declareGraphMeasures(types: GeneratedTypes): void {
  declareInput(types.named('SubgraphInput'), 'SubgraphInput', 'The part of the graph that is measured; all of it for an empty one.', [
    { name: 'ids', type: () => [ID], description: 'Around these entities; the whole graph if left out.' },
    { name: 'depth', type: () => Int, description: 'How many facts away from them at most, 1 to 3; 2 if left out.' },
    { name: 'types', type: () => [String], description: 'The classes of its entities, by name; any if left out.' },
    { name: 'relations', type: () => [types.factKind], description: 'The relations of its facts; all if left out.' },
  ]);
  const [setting, score, community] = [types.named('Setting'), types.named('CentralityScore'), types.named('Community')];
  const shared: readonly FieldDeclaration[] = [
    { name: 'settings', type: () => [setting], description: 'What it was computed with.' },
    { name: 'entityCount', type: () => Int, description: 'How many entities were measured.' },
    { name: 'factCount', type: () => Int, description: 'How many facts there are between them.' },
    { name: 'release', type: () => Int, nullable: true, description: 'The release that was measured; null where nothing was loaded.' },
  ];
  declareObject(setting, 'Setting', 'A setting of a computation.', [
    { name: 'name', type: () => String, description: 'The name, e.g. `alpha`.' },
    { name: 'value', type: () => String, description: 'The value, as text.' },
  ]);
  declareObject(types.named('Centrality'), 'Centrality', 'How central entities are.', [
    { name: 'measure', type: () => CentralityMeasure, description: 'What was measured.' },
    { name: 'scores', type: () => [score], description: 'The entities, the most central first, then by id.' },
    ...shared,
  ]);
  declareObject(score, 'CentralityScore', 'How central an entity is.', [
    { name: 'node', type: () => types.named('Entity'), description: 'The entity.' },
    { name: 'score', type: () => Float, description: 'How central it is; comparable within one answer alone.' },
  ]);
  declareObject(types.named('CommunitySet'), 'CommunitySet', 'Groups of entities that have more facts among themselves than with others.', [
    { name: 'communities', type: () => [community], description: 'The groups, the largest first.' },
    { name: 'communityCount', type: () => Int, description: 'How many groups there are.' },
    {
      name: 'modularity',
      type: () => Float,
      nullable: true,
      description: 'How much better the groups are than chance, from -0.5 to 1; null where there are no facts.',
    },
    ...shared,
  ]);
  declareObject(community, 'Community', 'A group of entities.', [
    { name: 'size', type: () => Int, description: 'How many entities it has.' },
    {
      name: 'nodes',
      type: () => [types.named('Entity')],
      description: 'Its first entities: those that have facts with the most others of it, then by id. At most 25.',
    },
  ]);
}
