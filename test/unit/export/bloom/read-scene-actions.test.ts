import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { printSeedProblem, type SeedProblem } from '../../../../src/errors.js';
import { readSceneAction, readSceneActions } from '../../../../src/export/bloom/read-scene-actions.js';
import type { SceneAction } from '../../../../src/export/bloom/scene-action.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';

const whole = `/*
id: parts
title:
  zh: 组成部分
  en: Its parts
of: [District, Passage]
example:
  selected: [district:zhuhai]
  shows: [district:xiangzhou]
*/
UNWIND $nodes AS selected // '$other'
MATCH (whole) WHERE elementId(whole) = selected
MATCH (part)-[link:PART_OF]->(whole)
RETURN part, link, whole
`;

function read(source: string): { readonly action: SceneAction; readonly problems: readonly string[] } {
  const problems: SeedProblem[] = [];
  const action = readSceneAction('cypher/scene-actions/parts.cypher', source, catalogue, problems);
  return { action, problems: problems.map(printSeedProblem) };
}

test('every file of cypher/scene-actions/ is right', async () => {
  const ids = (await readSceneActions(catalogue)).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['passages-of-entities', 'passages-of-facts', 'supporters', 'dated-neighbours']));
});

test('the example of cypher/README.md is a file of cypher/scene-actions/', async () => {
  const readme = (await readFile('cypher/README.md', 'utf8')).replace(/ +# .*$/gm, '');
  const [, example = ''] = /```cypher\n(\/\*\nid: supporters\ntitle:\n {2}zh: 谁支持它[^]*?)```/.exec(readme) ?? [];
  expect(example).toBe(await readFile('cypher/scene-actions/supporters.cypher', 'utf8'));
});

test('a file is read into all that Bloom needs', () => {
  expect(read(whole)).toEqual({
    action: {
      id: 'parts',
      title: { zh: '组成部分', en: 'Its parts' },
      selects: 'nodes',
      of: ['District', 'Passage'],
      example: { selected: ['district:zhuhai'], shows: ['district:xiangzhou'] },
      statement: whole.slice(whole.indexOf('UNWIND')).trim(),
    },
    problems: [],
  });
});

test('an action that names no classes or relations is for all of them', () => {
  expect(read(whole.replace('of: [District, Passage]\n', '')).action.of).toEqual([...catalogue.entities.keys()]);
  const facts = whole.replace('of: [District, Passage]\n', '').replace('$nodes', '$relationships');
  expect(read(facts).action).toMatchObject({ selects: 'relationships', of: [...catalogue.relations.keys()] });
});

test.each([
  ['no comment', whole.slice(whole.indexOf('UNWIND')), '1:1 expected "id:", "title:", "example:", "of:", got null'],
  ['another id', whole.replace('id: parts', 'id: part'), '2:1 id: expected "parts", as the file is called, got "part"'],
  ['no English title', whole.replace('  en: Its parts\n', ''), '3:1 title: expected "en:", got none'],
  ['an unknown class', whole.replace('[District,', '[Distrikt,'), '6:1 of: expected classes of the ontology, got "Distrikt"'],
  ['a list that is none', whole.replace('[district:zhuhai]', 'district:zhuhai'), '8:3 example.selected: expected a list'],
  [
    'another parameter',
    whole.replace('= selected', '= $selected'),
    '1:1 expected $nodes or $relationships in the statement and nothing else, got nodes, selected',
  ],
  ['no parameter', whole.replace('$nodes', '[]'), '1:1 expected $nodes or $relationships in the statement and nothing else, got none'],
  ['a class for facts', whole.replace('$nodes', '$relationships'), '6:1 of: expected relations of the ontology, got "District"'],
])('a mistake is told with its place: %s', (_what, source, expected) => {
  expect(read(source).problems.map((problem) => problem.replace(/^cypher\/scene-actions\/parts\.cypher:/, ''))).toContainEqual(
    expect.stringContaining(expected),
  );
});
