import type { CaptionLanguage } from './caption-language.js';
import { madeAt } from './made-at.js';
import type { Category, SceneActionEntry } from './perspective.js';
import type { SceneAction } from './scene-action.js';
import { uuidOf } from './uuid-of.js';

/** Plans the scene actions, each on the categories or the relationship types that it is for. */
export function planSceneActions(
  actions: readonly SceneAction[],
  categories: readonly Category[],
  language: CaptionLanguage,
): readonly SceneActionEntry[] {
  return actions.map(({ id, title, selects, of, statement }, index) => ({
    name: title[language],
    id: uuidOf(`scene action ${id} ${language}`),
    createdAt: madeAt(index),
    cypher: statement,
    isUpdateQuery: null,
    isWriteTransactionChecked: null,
    categories: selects === 'nodes' ? categories.filter(({ labels }) => labels.some((one) => of.includes(one))).map((one) => one.id) : null,
    relationshipTypes: selects === 'relationships' ? of : null,
    hasCypherErrors: false,
  }));
}
