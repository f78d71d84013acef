import type { SavedQuery } from '../../analysis/saved-queries/saved-query.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import { colourAt } from '../../ontology/colour-at.js';
import { labels, retiredType, structuralTypes } from '../../ontology/graph-names.js';
import type { CaptionLanguage } from './caption-language.js';
import { madeAt } from './made-at.js';
import type { Perspective } from './perspective.js';
import { planCategories } from './plan-categories.js';
import { planMetadata } from './plan-metadata.js';
import { planRelationshipTypes } from './plan-relationship-types.js';
import { planSceneActions } from './plan-scene-actions.js';
import { planTemplates } from './plan-templates.js';
import type { SceneAction } from './scene-action.js';
import { entitySchema, passageSchema, schemaOf } from './stored-schema.js';
import { uuidOf } from './uuid-of.js';

/** What a perspective is made of, and nothing else: no clock, no database. */
export interface PerspectiveSource {
  readonly catalogue: Catalogue;
  readonly queries: readonly SavedQuery[];
  readonly actions: readonly SceneAction[];
  readonly language: CaptionLanguage;
}

/** How many colours Bloom's own palette has. */
const paletteSize = 14;

/**
 * Plans the perspective. What the ontology does not know is hidden: nodes without a category, which are past versions, what was retired, the change
 * log and releases; and the relationship types of retired facts and past versions.
 */
export function planPerspective({ catalogue, queries, actions, language }: PerspectiveSource): Perspective {
  let rules = 0;
  const nextRule = (): number => rules++;
  const categories = planCategories(catalogue, language, nextRule);
  const schemas = [...catalogue.entities.values()].map((entity) => [entity.name, schemaOf(entity.name, entitySchema(entity))] as const);
  return {
    name: { zh: '珠图', en: 'Pearlgraph' }[language],
    id: uuidOf(`perspective ${language}`),
    categories,
    labels: Object.fromEntries([...schemas, [labels.passage, schemaOf(labels.passage, passageSchema)]]),
    relationshipTypes: planRelationshipTypes(catalogue, language, nextRule),
    palette: { colors: Array.from({ length: paletteSize }, (_, index) => colourAt(index)), currentIndex: categories.length % paletteSize },
    createdAt: madeAt(),
    lastEditedAt: madeAt(),
    templates: planTemplates(queries, language),
    sceneActions: planSceneActions(actions, categories, language),
    hiddenRelationshipTypes: [
      ...[...catalogue.relations.keys(), structuralTypes.passageOf, structuralTypes.mentions].map(retiredType),
      structuralTypes.versionOf,
    ],
    hideUncategorisedData: true,
    type: 'STANDARD_PERSPECTIVE',
    maxLimitToastMsgEnabled: false,
    parentPerspectiveId: null,
    metadata: planMetadata(catalogue),
    version: '2.21.0',
  };
}
