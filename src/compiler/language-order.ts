import { languages } from '../ontology/property.js';
import type { Budget } from './planner.js';
import { refuse } from './planner.js';

/**
 * The order in which the languages of a text are tried, as numbers into `languages`: those asked for in their order, `en-GB`
 * matching `en`, then 简体, then any.
 */
export function languageOrder(asked: unknown, path: string, { limits }: Budget): readonly number[] {
  const tags = (asked ?? []) as readonly string[];
  if (tags.length > limits.languages) refuse(`${path}(languages:)`, `${String(limits.languages)} tags`, String(tags.length));
  const wanted = tags.flatMap((tag) => languages.flatMap((language, index) => (matches(language.tag, tag) ? [index] : [])));
  return [...new Set([...wanted, ...languages.keys()])];
}

function matches(tag: string, wanted: string): boolean {
  const [a, b] = [tag.toLowerCase(), wanted.toLowerCase()];
  return a === b || b.startsWith(`${a}-`) || a.startsWith(`${b}-`);
}
