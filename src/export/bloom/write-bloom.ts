import { readSavedQueries } from '../../analysis/saved-queries/read-saved-queries.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import type { CaptionLanguage } from './caption-language.js';
import { planPerspective } from './plan-perspective.js';
import { readSceneActions } from './read-scene-actions.js';

/**
 * Writes the perspective of Neo4j Bloom that the ontology and `cypher/` make, as JSON; the same files give the same text.
 * @throws SavedQueryError where a saved query or a scene action has a mistake
 */
export async function writeBloom(catalogue: Catalogue, language: CaptionLanguage): Promise<string> {
  const [queries, actions] = await Promise.all([readSavedQueries(catalogue), readSceneActions(catalogue)]);
  return `${JSON.stringify(planPerspective({ catalogue, queries, actions, language }), undefined, 2)}\n`;
}
