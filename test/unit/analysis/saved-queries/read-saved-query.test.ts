import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { readSavedQueries } from '../../../../src/analysis/saved-queries/read-saved-queries.js';
import { readSavedQuery } from '../../../../src/analysis/saved-queries/read-saved-query.js';
import type { SavedQuery } from '../../../../src/analysis/saved-queries/saved-query.js';
import { printSeedProblem, type SeedProblem } from '../../../../src/errors.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';

const whole = `/*
id: parts
title:
  zh: 组成部分
  en: What it is made of
description:
  zh: 直接的组成部分
  en: Its parts
parameters:
  whole:
    type: ID
    of: [District, Programme]
    list: true
    zh: 整体
    en: The whole
    default: [district:zhuhai]
    suggestions: [district:zhuhai, programme:public-schools]
  least:
    type: Int
    zh: 至少
    en: At least so many
    default: null
result: rows
cap: { rows: 10, seconds: 2 }
example:
  parameters: { whole: [district:zhuhai], least: 1 }
  firstRow: { name: 香洲区 }
*/
MATCH (part)-[link:PART_OF]->(whole:District|Programme) // of any $kind
WHERE whole.id IN $whole AND link.confidence > $least
RETURN part.name AS name, '$text' AS text
`;

function read(source: string): { readonly query: SavedQuery; readonly problems: readonly string[] } {
  const problems: SeedProblem[] = [];
  const query = readSavedQuery('cypher/parts.cypher', source, catalogue, problems);
  return { query, problems: problems.map(printSeedProblem) };
}

test('every file of cypher/ is right', async () => {
  const queries = await readSavedQueries(catalogue);
  expect(queries.map(({ id }) => id)).toContain('supporters');
});

test('the example of cypher/README.md is right', async () => {
  const [, source = ''] = /```cypher\n([^]*?)```/.exec(await readFile('cypher/README.md', 'utf8')) ?? [];
  const problems: SeedProblem[] = [];
  readSavedQuery('cypher/supporters.cypher', source, catalogue, problems);
  expect([source.length > 0, problems]).toEqual([true, []]);
});

test('a file is read into all that its surfaces need', () => {
  const { query, problems } = read(whole);
  expect(problems).toEqual([]);
  expect(query).toEqual({
    id: 'parts',
    title: { zh: '组成部分', en: 'What it is made of' },
    description: { zh: '直接的组成部分', en: 'Its parts' },
    parameters: [
      {
        name: 'whole',
        type: 'ID',
        list: true,
        of: ['District', 'Programme'],
        zh: '整体',
        en: 'The whole',
        default: ['district:zhuhai'],
        suggestions: ['district:zhuhai', 'programme:public-schools'],
      },
      { name: 'least', type: 'Int', list: false, of: [], zh: '至少', en: 'At least so many', default: null, suggestions: [] },
    ],
    phrase: undefined,
    result: 'rows',
    asOf: true,
    caps: { rows: 10, timeout: 2_000, bytes: 1_000_000 },
    example: { parameters: { whole: ['district:zhuhai'], least: 1 }, firstRow: { name: '香洲区' } },
    statement: whole.slice(whole.indexOf('MATCH')).trim(),
  });
});

describe('a mistake is told with its place:', () => {
  test.each([
    ['no comment', '/*', '//', ['1:1 expected a comment /* … */ that describes the query, got something else']],
    ['YAML that is none', 'result: rows', 'result: [rows', ['24:1 expected YAML, got a mistake in it']],
    ['a key twice', 'result: rows', 'result: rows\nresult: graph', ['24:1 expected YAML, got a mistake in it: Map keys must be unique']],
    ['an unknown key', 'result: rows', 'result: rows\nresults: rows', ['24:1 results: expected one of id, title,', 'got "results"']],
    ['a missing key', 'result: rows\n', '', ['1:1 expected "result:", got none']],
    ['another id', 'id: parts', 'id: part', ['2:1 id: expected "parts", as the file is called, got "part"']],
    ['no English title', '  en: What it is made of\n', '', ['3:1 title: expected "en:", got none']],
    ['a title that is no text', 'zh: 组成部分', 'zh: 5', ['4:3 title.zh: expected a text, got 5']],
    [
      'an unknown type',
      'type: ID',
      'type: Id',
      ['11:5 parameters.whole.type: expected ID or String or Int or Decimal or Boolean or Date, got "Id"'],
    ],
    [
      'an unknown class',
      'of: [District, Programme]',
      'of: [Distrikt]',
      ['12:5 parameters.whole.of: expected classes of the ontology, got "Distrikt"'],
    ],
    [
      'a default of another type',
      'default: [district:zhuhai]',
      'default: [person:li-weihui]',
      [
        '16:5 parameters.whole.default: [0]: expected the id of a District or Programme, "district:…" or "programme:…", got "person:li-weihui"',
      ],
    ],
    [
      'a suggestion of another type',
      'programme:public-schools]',
      '7]',
      ['17:5 parameters.whole.suggestions: expected the id of a District or Programme', 'got 7'],
    ],
    ['a result that is none', 'result: rows', 'result: map', ['23:1 result: expected rows or graph, got "map"']],
    ['a cap beyond the most', 'rows: 10', 'rows: 5000', ['24:8 cap.rows: expected a whole number from 1 to 1000, got 5000']],
    [
      'an example of an unknown parameter',
      'least: 1 }',
      'most: 1 }',
      ['26:43 example.parameters.most: expected a parameter of the query, got "most"'],
    ],
    [
      'an example of another type',
      'least: 1 }',
      'least: "1" }',
      ['26:43 example.parameters.least: expected a whole number within 32 bits, got "1"'],
    ],
    [
      'an undeclared parameter',
      '$least\n',
      '$leest\n',
      [
        '30:48 expected a parameter that the comment declares, got $leest',
        '18:3 parameters.least: expected $least in the statement, got none',
      ],
    ],
    ['an unnamed fact', '[link:PART_OF]', '[:PART_OF]', ['29:14 expected [name:TYPE]', 'got "[:PART_OF]"']],
    ['a path of facts', '[link:PART_OF]', '[link:PART_OF*1..3]', ['29:14 expected [name:TYPE]', 'got "[link:PART_OF*1..3]"']],
    ['an unknown relation', '[link:PART_OF]', '[link:PARTOF]', ['29:14', 'got the relation "PARTOF", which the ontology lacks']],
    ['a fact of any relation, retired too', '[link:PART_OF]', '[link]', ['29:14 expected [link WHERE link.retiredAt IS NULL]']],
    ['an unnamed node', '(whole:District', '(:District', ['29:30 expected (name:Label)', 'got no name']],
    ['an unknown class of node', '(whole:District', '(whole:Distrikt', ['29:30', 'got the label "Distrikt", which the ontology lacks']],
    [
      'a property but an id in braces',
      '(whole:District',
      "(town {level: 'CITY'}), (whole:District",
      ['expected no property but an id in braces', 'got "level"'],
    ],
    ['no statement', whole.slice(whole.indexOf('MATCH')), '', ['expected a statement after the comment, got none']],
  ])('%s', (_what, from, to, expected) => {
    expect(whole).toContain(from);
    const text = read(whole.replace(from, () => to)).problems.join('\n');
    for (const part of expected) expect(text).toContain(part);
    expect(text).toMatch(/^cypher\/parts\.cypher:\d+:\d+ /);
  });
});

test('a query that asks about what is live alone may match as it likes', () => {
  const source = whole
    .replace('result: rows', 'result: rows\nasOf: false')
    .replace('[link:PART_OF]', '[:PART_OF*1..3]')
    .replace(' AND link.confidence >', ' AND 1 >');
  const { query, problems } = read(source);
  expect([query.asOf, problems]).toEqual([false, []]);
});

describe('a query whose answer is a graph', () => {
  const graph = whole
    .replace('    list: true\n', '')
    .replace('default: [district:zhuhai]', 'default: district:zhuhai')
    .replace('{ whole: [district:zhuhai]', '{ whole: district:zhuhai')
    .replace('result: rows', 'phrase:\n  zh: $whole 的至少 $least 个部分\n  en: At least $least parts of $whole\nresult: graph');

  test('has a phrase with which Bloom asks it', () => {
    const { query, problems } = read(graph);
    expect(problems).toEqual([]);
    expect(query.phrase).toEqual({ zh: '$whole 的至少 $least 个部分', en: 'At least $least parts of $whole' });
  });

  test.each([
    ['without one', /phrase:\n.*\n.*\n/, '', '1:1 expected "phrase:", as graphs are asked for in Bloom too, got none'],
    ['in one language', /  en: At least \$.*\n/, '', '22:1 phrase: expected "en:", got none'],
    [
      'that leaves a parameter out',
      'At least $least parts',
      'Parts',
      '24:3 phrase.en: expected each of $whole, $least once, between blanks, got "Parts of $whole"',
    ],
    ['with a parameter that is none', 'parts of $whole', 'parts of $hole', '24:3 phrase.en: expected each of $whole, $least once'],
    ['with a parameter twice', 'parts of $whole', 'parts of $whole in $whole', '24:3 phrase.en: expected each of $whole, $least once'],
    ['with a parameter that ends nowhere', '$whole 的', '$whole的', '23:3 phrase.zh: expected each of $whole, $least once, between blanks'],
    [
      'with a list',
      'of: [District, Programme]\n',
      'of: [District, Programme]\n    list: true\n',
      '13:5 parameters.whole.list: expected false, as a phrase takes one value for each parameter, got true',
    ],
    [
      'with a column that has no name',
      '{ name: 香洲区 }',
      '{ part.name: 香洲区 }',
      '29:15 example.firstRow.part.name: expected a name such as "place", given with AS, got "part.name"',
    ],
  ])('is told when it comes %s', (_what, from, to, expected) => {
    expect(graph).toMatch(from);
    expect(read(graph.replace(from, () => to)).problems.join('\n')).toContain(`cypher/parts.cypher:${expected}`);
  });

  test('alone has one', () => {
    const { problems } = read(graph.replace('result: graph', 'result: rows'));
    expect(problems).toEqual(['cypher/parts.cypher:22:1 phrase: expected none, as Bloom draws graphs alone, got one']);
  });
});
