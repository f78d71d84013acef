import type { SavedParameter, SavedQuery } from '../../analysis/saved-queries/saved-query.js';
import { assertNever } from '../../errors.js';
import { labels } from '../../ontology/graph-names.js';
import { type CaptionLanguage, captionSuffixes } from './caption-language.js';
import { madeAt } from './made-at.js';
import type { Template, TemplateParameter } from './perspective.js';
import { printPhrase } from './print-phrase.js';

/** Plans a search phrase for each saved query that has one, which is each that is best shown as a graph. */
export function planTemplates(queries: readonly SavedQuery[], language: CaptionLanguage): readonly Template[] {
  return queries
    .flatMap((query) => (query.phrase === undefined ? [] : [{ query, text: query.phrase[language] }]))
    .map(({ query, text }, index) => ({
      name: query.description[language],
      id: `tmpl:${String(madeAt(index))}`,
      createdAt: madeAt(index),
      text,
      cypher: printPhrase(query),
      isUpdateQuery: null,
      isWriteTransactionChecked: null,
      params: query.parameters.map((parameter) => planParameter(parameter, language)),
      hasCypherErrors: false,
    }));
}

function planParameter(parameter: SavedParameter, language: CaptionLanguage): TemplateParameter {
  return {
    name: `$${parameter.name}`,
    dataType: dataTypeOf(parameter.type),
    collapsed: false,
    ...planSuggestions(parameter, `name${captionSuffixes[language]}`),
    suggestionBoolean: false,
  };
}

/** Texts, decimals and dates reach a saved query as texts, and so does what is typed for them. */
function dataTypeOf(type: SavedParameter['type']): TemplateParameter['dataType'] {
  switch (type) {
    case 'ID':
    case 'String':
    case 'Decimal':
    case 'Date':
      return 'String';
    case 'Int':
      return 'Integer';
    case 'Boolean':
      return 'Boolean';
    default:
      return assertNever(type);
  }
}

type Suggestions = Pick<TemplateParameter, 'suggestionLabel' | 'suggestionProp' | 'cypher'>;

/** Of one class Bloom looks the names up while they are typed. It has no such way for several, so the best joined are listed. */
function planSuggestions({ type, of, suggestions }: SavedParameter, name: string): Suggestions {
  if (type === 'ID' && of.length === 1) return { suggestionLabel: of[0] ?? null, suggestionProp: name, cypher: null };
  const listed = suggestions.map((value) => JSON.stringify(value)).join(', ');
  const cypher =
    type === 'ID'
      ? [
          `MATCH (one:${of.length === 0 ? labels.entity : of.join('|')})`,
          `WHERE one.${name} IS NOT NULL`,
          `WITH DISTINCT one.${name} AS name, COUNT { (one)--() } AS joined`,
          'ORDER BY joined DESC, name',
          'LIMIT 1000',
          'RETURN name',
        ].join('\n')
      : `UNWIND [${listed}] AS value\nRETURN value`;
  return { suggestionLabel: null, suggestionProp: null, cypher: type === 'ID' || suggestions.length > 0 ? cypher : null };
}
