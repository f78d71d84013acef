import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { checkBatch } from '../../../../src/load/import/check-batch.js';
import type { ImportTarget } from '../../../../src/load/import/import-source.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';

const district: ImportTarget = { kind: 'entity', entity: catalogue.entities.get('District')! };
const supports: ImportTarget = { kind: 'relation', relation: catalogue.relations.get('SUPPORTS')! };
const cooperates: ImportTarget = { kind: 'relation', relation: catalogue.relations.get('COOPERATES_WITH')! };

/** Checks rows written as lines of cells; the first line is the header. */
function check(target: ImportTarget, [header = '', ...lines]: readonly string[], resolve = (id: string) => id) {
  const rows = lines.map((text, index) => ({ line: index + 2, cells: text.split(',') }));
  const columns = header.split(',');
  const table = { file: 'table.csv', target, columns, size: 0, readRows: () => Readable.from([]) };
  return checkBatch({ table, number: 1, rows, key: '', done: 0 }, { catalogue, resolve });
}

const recordsOf = (...args: Parameters<typeof check>) => check(...args).batch.records.map(({ record }) => record);

test('a row becomes what a seed of the same words becomes', () => {
  const rows = ['id,name,nameEn,aliases,level,divisionCode', 'district:a,甲市,City A,甲|A,CITY,990100', 'district:b,乙区,,,,'];
  expect(recordsOf(district, rows)).toEqual([
    {
      id: 'district:a',
      label: 'District',
      properties: {
        name: '甲市',
        nameEn: 'City A',
        nameFolded: '\n甲市\ncity a',
        aliases: ['甲', 'A'],
        level: 'CITY',
        divisionCode: '990100',
        divisionCodeFolded: '\n990100',
      },
    },
    { id: 'district:b', label: 'District', properties: { name: '乙区', nameFolded: '\n乙区' } },
  ]);
});

test('a fact gets the id, the days and the end that a seed gives it', () => {
  const rows = [
    'subject,object,validFrom,ongoing,confidence,way,evidence',
    'district:a,district:b,2021-09,true,0.5,供水,passage:x|passage:y',
  ];
  expect(recordsOf(supports, rows)).toEqual([
    {
      id: expect.stringMatching(/^supports:[0-9a-f]{20}$/),
      type: 'SUPPORTS',
      subject: 'district:a',
      object: 'district:b',
      properties: {
        validFrom: '2021-09',
        validFromEarliest: '2021-09-01',
        validFromLatest: '2021-09-30',
        endState: 'ONGOING',
        confidence: 0.5,
        way: '供水',
        wayFolded: '\n供水',
        evidence: ['passage:x', 'passage:y'],
      },
    },
  ]);
});

test('the smaller end of a symmetric fact is its subject, also where a row has joined another node', () => {
  const rows = ['subject,object,area,evidence', 'district:b,district:a,渔业,passage:x'];
  expect(recordsOf(cooperates, rows)).toMatchObject([{ subject: 'district:a', object: 'district:b' }]);
  const joined = (id: string): string => (id === 'district:a' ? 'district:z' : id);
  expect(recordsOf(cooperates, rows, joined)).toMatchObject([{ subject: 'district:b', object: 'district:z' }]);
});

describe('is rejected, with its line, its column and every reason:', () => {
  test.each([
    ['policy:a,甲,CITY', 'id', 'expected the prefix "district:" in this section, got "policy:a": it belongs to the section policies'],
    ['District A,甲,CITY', 'id', 'row.id: expected "district:" and lower-case letters, digits and hyphens, got "District A"'],
    [',甲,CITY', '', 'row: expected an id "district:…", got none'],
    ['district:a,,CITY', '', 'district:a name: expected a map with zh-Hans, as every District has one, got none'],
    ['district:a,甲,TOWN', 'level', /^district:a level: expected one of COUNTRY, .*, got "TOWN"$/],
    ['district:a,甲\u001f乙,CITY', 'name', 'district:a name.zh-Hans: expected no control characters but tabs and line ends, got U+001F'],
    ['district:a,甲', 'name', 'row: expected 3 cells, as the header has, got 2'],
    ['district:a,甲,CITY,more', 'level', 'row: expected 3 cells, as the header has, got 4'],
  ])('the entity %s', (row, column, reason) => {
    const { batch, rejects } = check(district, ['id,name,level', row]);
    expect(batch.records).toEqual([]);
    expect(rejects).toEqual([
      { line: 2, column, reason: typeof reason === 'string' ? expect.stringContaining(reason) : expect.stringMatching(reason) },
    ]);
  });

  test.each([
    ['district:a,district:b,,,,', '', 'evidence: expected at least one passage, as every fact has evidence, got none'],
    ['district:a,district:b,passage:x|passage:x,,,', 'evidence', 'expected each id once, got "passage:x" again'],
    ['district:a,document:b,passage:x,,,', 'object', 'got "document:b", of the class Document'],
    ['document:a,district:b,passage:x,,,', 'subject', 'got "document:a", of the class Document'],
    ['district:a,district:b,passage:x,12 March,,', 'validFrom', 'expected YYYY, YYYY-MM or YYYY-MM-DD, got "12 March"'],
    [
      'district:a,district:b,passage:x,2011-02-30,,',
      'validFrom',
      'expected a date of the calendar, got "2011-02-30": there is no such day',
    ],
    ['district:a,district:b,passage:x,,yes,', 'ongoing', 'expected true, or nothing where the end is unknown, got "yes"'],
    ['district:a,district:b,passage:x,,,95', 'confidence', 'expected a number from 0 to 1, got 95'],
    ['district:a,district:b,passage:x,soon,,sure', 'validFrom', /soon.*; .*sure/],
  ])('the fact %s', (row, column, reason) => {
    const { batch, rejects } = check(supports, ['subject,object,evidence,validFrom,ongoing,confidence', row]);
    expect(batch.records).toEqual([]);
    expect(rejects).toEqual([
      { line: 2, column, reason: typeof reason === 'string' ? expect.stringContaining(reason) : expect.stringMatching(reason) },
    ]);
  });
});
