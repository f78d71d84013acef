import type { Catalogue } from '../../ontology/catalogue.js';
import { declareChanges } from './declare-changes.js';
import { declareAnyFact } from './declare-any-fact.js';
import { declareEntity, declareEntityInterface } from './declare-entity.js';
import { declareFact, declareFactInterface } from './declare-fact.js';
import { declareGraphMeasures } from './declare-graph-measures.js';
import { declareNeighbourhood } from './declare-neighbourhood.js';
import { declareNode } from './declare-node.js';
import { declarePassage } from './declare-passage.js';
import { declareTimeline } from './declare-timeline.js';
import { declareSearch } from './declare-search.js';
import { GeneratedTypes } from './generated-types.js';
import { declareSavedQueryResult } from './saved-query.js';

/** Declares every GraphQL type that follows from the catalogue, by type-graphql's own decorators. */
export function declareOntology(catalogue: Catalogue): GeneratedTypes {
  const types = new GeneratedTypes(catalogue);
  declareNode(types);
  declarePassage(types);
  declareFactInterface(types);
  declareAnyFact(types);
  declareNeighbourhood(types);
  declareGraphMeasures(types);
  declareEntityInterface(types);
  declareSearch(types);
  for (const relation of catalogue.relations.values()) declareFact(types, relation);
  for (const entity of catalogue.entities.values()) declareEntity(types, entity);
  declareChanges(types);
  declareTimeline(types);
  declareSavedQueryResult(types);
  return types;
}
