import { describe, expect, test } from '@jest/globals';
import { printTable } from '../../../src/cli/print-table.js';
import { SetupError } from '../../../src/errors.js';

const table = {
  columns: ['名称', 'count', 'refs'],
  rows: [
    ['香洲区', 12, { ref: 'district:xiangzhou' }],
    ['a "b",\n\u001B[31mc\u001B[0m', 3, [{ ref: 'district:a' }, null]],
    [null, 4.5, true],
  ],
  truncated: true,
};

describe('a table', () => {
  test('stands in columns as wide as a terminal shows them, numbers to the right', () => {
    expect(printTable(table, 'table')).toBe(
      [
        '名称      count  refs',
        '────────  ─────  ───────────────────────────',
        '香洲区       12  district:xiangzhou',
        'a "b", c      3  [{"ref":"district:a"},null]',
        '            4.5  true',
        '',
      ].join('\n'),
    );
  });

  test('is CSV that keeps every character', () => {
    expect(printTable(table, 'csv')).toBe(
      '名称,count,refs\n香洲区,12,district:xiangzhou\n"a ""b"",\n\u001B[31mc\u001B[0m",3,"[{""ref"":""district:a""},null]"\n,4.5,true\n',
    );
  });

  test('is JSON as it is', () => {
    expect(JSON.parse(printTable(table, 'json'))).toEqual(table);
  });

  test('without rows has its head', () => {
    expect(printTable({ columns: ['a', 'b'], rows: [], truncated: false }, 'table')).toBe('a  b\n─  ─\n');
    expect(printTable({ columns: ['a', 'b'], rows: [], truncated: false }, 'csv')).toBe('a,b\n');
  });

  test('in another format is refused', () => {
    expect(() => printTable(table, 'xml')).toThrow(new SetupError('--format: expected one of table, csv, json, got "xml"'));
  });
});
