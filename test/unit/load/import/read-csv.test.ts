import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ImportTable } from '../../../../src/load/import/import-source.js';
import { readBatches } from '../../../../src/load/import/read-batches.js';
import { readCsv } from '../../../../src/load/import/read-csv.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pearlgraph-csv-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function listOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function rowsOf(text: string) {
  const path = join(folder, 'table.csv');
  await writeFile(path, text);
  return listOf(readCsv(path, 'table.csv'));
}

test('each row comes with the line that it begins in, whatever stands in its cells', async () => {
  expect(await rowsOf('\uFEFFa,b\n1,"two\nlines, and ""quotes"""\n\n3,4\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', 'two\nlines, and "quotes"'] },
    { line: 5, cells: ['3', '4'] },
  ]);
});

test('a row that is no CSV is named by its line', async () => {
  await expect(rowsOf('a,b\n1,2\n3,x"y\n')).rejects.toThrow(/^table\.csv:3: expected CSV, got a mistake in it: /);
});

test('a batch is known again by its place and by what it says', async () => {
  const keysOf = async (texts: readonly string[]): Promise<readonly string[]> => {
    const rows = texts.map((text, index) => ({ line: index + 2, cells: [text] }));
    const table: ImportTable = {
      file: 'Passage.csv',
      target: { kind: 'passage' },
      columns: ['id'],
      size: 0,
      readRows: async function* () {
        yield* rows;
        await Promise.resolve();
      },
    };
    return (await listOf(readBatches(table, 2))).map(({ key }) => key);
  };
  const before = await keysOf(['a', 'b', 'c', 'd', 'a', 'b']);
  expect(new Set(before).size).toBe(3);
  const after = await keysOf(['a', 'b', 'c', 'x', 'a', 'b', 'e']);
  expect(after.map((key) => before.includes(key))).toEqual([true, false, true, false]);
});
