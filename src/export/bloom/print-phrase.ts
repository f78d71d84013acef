import { maskText } from '../../analysis/saved-queries/mask-text.js';
import type { SavedParameter, SavedQuery } from '../../analysis/saved-queries/saved-query.js';
import { labels } from '../../ontology/graph-names.js';

/**
 * Prints a saved query as Bloom can run it, which sends what is typed and draws nodes and relationships alone. What the query takes as an
 * id is typed as a name, so the entity is matched first; a row comes back for each node, and for each fact with its two ends.
 * `MATCH (a)-[f]->(b {id: $place})` becomes `MATCH (place_chosen:District) WHERE place_chosen.name = $place OR … CALL (place_chosen)
 * { MATCH (a)-[f]->(b {id: place_chosen.id}) … } UNWIND [a, f, b] AS cell …`.
 */
export function printPhrase({ parameters, statement, example }: SavedQuery): string {
  const masked = maskText(statement);
  const free = (name: string): string => (new RegExp(`\\b${name}\\b`).test(masked) ? free(`${name}_`) : name);
  const chosen = new Map(parameters.filter(({ type }) => type === 'ID').map(({ name }) => [name, free(`${name}_chosen`)]));
  const [cell, element] = [free('cell'), free('element')];
  return [
    ...parameters.flatMap((parameter) => printChoice(parameter, chosen.get(parameter.name))),
    `CALL (${[...chosen.values()].join(', ')}) {`,
    replaceParameters(statement, masked, chosen),
    '}',
    `UNWIND [${Object.keys(example.firstRow).join(', ')}] AS ${cell}`,
    `UNWIND CASE WHEN ${cell} IS :: LIST<ANY> THEN ${cell} ELSE [${cell}] END AS ${element}`,
    `WITH DISTINCT ${element}`,
    `WHERE ${element} IS :: NODE NOT NULL OR ${element} IS :: RELATIONSHIP NOT NULL`,
    `RETURN CASE WHEN ${element} IS :: NODE THEN ${element} ELSE startNode(${element}) END AS node,`,
    `  CASE WHEN ${element} IS :: RELATIONSHIP THEN ${element} END AS fact,`,
    `  CASE WHEN ${element} IS :: RELATIONSHIP THEN endNode(${element}) END AS other`,
  ].join('\n');
}

function printChoice({ name, of }: SavedParameter, chosen: string | undefined): readonly string[] {
  if (chosen === undefined) return [];
  const matches = ['name', 'nameEn', 'id'].map((property) => `${chosen}.${property} = $${name}`);
  return [`MATCH (${chosen}:${of.length === 0 ? labels.entity : of.join('|')})`, `WHERE ${matches.join(' OR ')}`];
}

function replaceParameters(statement: string, masked: string, chosen: ReadonlyMap<string, string>): string {
  let text = statement;
  // From the last on, so that none moves another.
  for (const { 0: written, 1: name = '', index } of [...masked.matchAll(/\$(\w+)/g)].reverse()) {
    const variable = chosen.get(name);
    if (variable !== undefined) text = `${text.slice(0, index)}${variable}.id${text.slice(index + written.length)}`;
  }
  return text;
}
