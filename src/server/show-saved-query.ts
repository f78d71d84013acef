import type { SavedQuery } from '../analysis/saved-queries/saved-query.js';
import { languageOrder } from '../compiler/language-order.js';
import { defaultLimits } from '../compiler/limits.js';
import { Budget } from '../compiler/planner.js';
import { type Description, languages } from '../ontology/property.js';
import { computed } from './computed.js';

/** Shows a saved query as the schema's `SavedQuery`; its texts take `languages`. */
export function showSavedQuery({ title, description, parameters, ...query }: SavedQuery): object {
  return computed({
    ...query,
    title: inLanguage(title),
    description: inLanguage(description),
    parameters: parameters.map(({ type, list, zh, en, ...parameter }) =>
      computed({
        ...parameter,
        type: (list ? `[${type}!]` : type) + (parameter.default === undefined ? '!' : ''),
        description: inLanguage({ zh, en }),
      }),
    ),
  });
}

function inLanguage(text: Description): (args: { readonly languages?: unknown }) => string {
  return (args) => {
    const tags = languageOrder(args.languages, 'savedQueries', new Budget(defaultLimits)).map((index) => languages[index]?.tag);
    return tags.find((tag) => tag === 'en' || tag === 'zh-Hans') === 'en' ? text.en : text.zh;
  };
}
