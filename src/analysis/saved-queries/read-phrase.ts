import type { Description } from '../../ontology/property.js';
import type { Header } from './header.js';
import type { SavedParameter } from './saved-query.js';

/**
 * Reads how a query is asked in Neo4j Bloom; undefined where its answer is no graph, which Bloom could not draw. Whoever asks types every
 * parameter, one value each, where the phrase has its name; and what is drawn are columns, so that each needs a name.
 */
export function readPhrase(header: Header, parameters: readonly SavedParameter[]): Description | undefined {
  if (header.at('result') !== 'graph') {
    if (header.at('phrase') !== undefined) header.report(['phrase'], 'expected none, as Bloom draws graphs alone, got one');
    return undefined;
  }
  if (header.at('phrase') === undefined) header.report([], 'expected "phrase:", as graphs are asked for in Bloom too, got none');
  else header.keys(['phrase'], ['zh', 'en']);
  for (const { name, list } of parameters)
    if (list) header.report(['parameters', name, 'list'], 'expected false, as a phrase takes one value for each parameter, got true');
  const columns = header.at('example', 'firstRow');
  for (const column of Object.keys(columns ?? {}))
    if (!/^[A-Za-z]\w*$/.test(column))
      header.report(['example', 'firstRow', column], `expected a name such as "place", given with AS, got "${column}"`);
  return { zh: readText(header, 'zh', parameters), en: readText(header, 'en', parameters) };
}

function readText(header: Header, language: keyof Description, parameters: readonly SavedParameter[]): string {
  const text = header.text('phrase', language);
  const named = [...text.matchAll(/(?<!\S)\$(\w+)(?!\S)/g)].map(([, name = '']) => name);
  const expected = parameters.map(({ name }) => name);
  const isWhole = named.length === text.split('$').length - 1 && [...named].sort().join() === [...expected].sort().join();
  if (text !== '' && !isWhole)
    header.report(
      ['phrase', language],
      `expected ${expected.length === 0 ? 'no $name, as the query has no parameter' : `each of ${expected.map((name) => `$${name}`).join(', ')} once, between blanks`}, got ${header.print(['phrase', language])}`,
    );
  return text;
}
