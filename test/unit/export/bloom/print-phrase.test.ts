import { expect, test } from '@jest/globals';
import { readSavedQuery } from '../../../../src/analysis/saved-queries/read-saved-query.js';
import type { SavedQuery } from '../../../../src/analysis/saved-queries/saved-query.js';
import type { SeedProblem } from '../../../../src/errors.js';
import { planTemplates } from '../../../../src/export/bloom/plan-templates.js';
import { printPhrase } from '../../../../src/export/bloom/print-phrase.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';

const source = `/*
id: near
title: { zh: 附近, en: Nearby }
description: { zh: 附近的地方, en: Places nearby }
parameters:
  place: { type: ID, of: [District], zh: 地方, en: The place }
  least: { type: Int, zh: 至少, en: At least, suggestions: [1, 2] }
  since: { type: Date, zh: 自, en: Since }
  open: { type: Boolean, zh: 是否公开, en: Whether open }
phrase:
  zh: 自 $since 起 $place 附近至少 $least 处，公开 $open
  en: Since $since near $place at least $least open $open
result: graph
example:
  parameters: { place: district:zhuhai, least: 1, since: 2021-01-01, open: true }
  firstRow: { cell: { ref: district:xiangzhou }, link: [] }
*/
MATCH (cell)-[link:PART_OF]->(place:District {id: $place}) // of $place
WHERE link.confidence > $least AND link.since > $since AND cell.name <> '$place' AND $open
RETURN cell, collect(link) AS link
`;

function read(text: string): SavedQuery {
  const problems: SeedProblem[] = [];
  const query = readSavedQuery('cypher/near.cypher', text, catalogue, problems);
  expect(problems).toEqual([]);
  return query;
}

test('a phrase takes names for ids, whatever the statement itself calls its variables', () => {
  expect(printPhrase(read(source))).toBe(`MATCH (place_chosen:District)
WHERE place_chosen.name = $place OR place_chosen.nameEn = $place OR place_chosen.id = $place
CALL (place_chosen) {
MATCH (cell)-[link:PART_OF]->(place:District {id: place_chosen.id}) // of $place
WHERE link.confidence > $least AND link.since > $since AND cell.name <> '$place' AND $open
RETURN cell, collect(link) AS link
}
UNWIND [cell, link] AS cell_
UNWIND CASE WHEN cell_ IS :: LIST<ANY> THEN cell_ ELSE [cell_] END AS element
WITH DISTINCT element
WHERE element IS :: NODE NOT NULL OR element IS :: RELATIONSHIP NOT NULL
RETURN CASE WHEN element IS :: NODE THEN element ELSE startNode(element) END AS node,
  CASE WHEN element IS :: RELATIONSHIP THEN element END AS fact,
  CASE WHEN element IS :: RELATIONSHIP THEN endNode(element) END AS other`);
});

test('its parameters have the types that the statement needs, and suggestions where there are some', () => {
  const [template] = planTemplates([read(source)], 'en');
  expect(template).toMatchObject({ name: 'Places nearby', text: 'Since $since near $place at least $least open $open' });
  expect(
    template?.params.map(({ name, dataType, suggestionLabel, suggestionProp, cypher }) => [
      name,
      dataType,
      suggestionLabel,
      suggestionProp,
      cypher,
    ]),
  ).toEqual([
    ['$place', 'String', 'District', 'nameEn', null],
    ['$least', 'Integer', null, null, 'UNWIND [1, 2] AS value\nRETURN value'],
    ['$since', 'String', null, null, null],
    ['$open', 'Boolean', null, null, null],
  ]);
});

test('an id of several classes, or of any, has its suggestions from a statement', () => {
  const several = planTemplates([read(source.replace('of: [District], zh: 地方', 'of: [District, Policy], zh: 地方'))], 'zh');
  expect(several[0]?.params[0]).toMatchObject({ suggestionLabel: null, cypher: expect.stringContaining('MATCH (one:District|Policy)') });
  expect(several[0]?.cypher).toContain('MATCH (place_chosen:District|Policy)');
  const any = planTemplates([read(source.replace('of: [District], zh: 地方', 'zh: 地方'))], 'zh');
  expect(any[0]?.params[0]?.cypher).toContain('MATCH (one:Entity)');
});

test('what is best shown as rows is no phrase', () => {
  const rows = source.replace('result: graph', 'result: rows').replace(/phrase:\n.*\n.*\n/, '');
  expect(planTemplates([read(rows)], 'zh')).toEqual([]);
});
