import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SetupError } from '../../../../src/errors.js';
import type { RowBatch } from '../../../../src/load/import/read-batches.js';
import { RejectFile } from '../../../../src/load/import/reject-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pearlgraph-rejects-'));
});
afterAll(() => rm(folder, { recursive: true }));

const table = { file: 'Passage.csv', target: { kind: 'passage' }, columns: ['id'], size: 0, readRows: () => Readable.from([]) } as const;
const batch: RowBatch = { table, number: 1, rows: [{ line: 2, cells: ['a, b'] }], key: '', done: 0 };
const rejects = [{ line: 2, column: 'id', reason: 'no id' }];

test('rejects go into one file under one header, and no file is made where there are none', async () => {
  const path = join(folder, 'rejects.csv');
  const file = new RejectFile(path);
  await file.write(batch, []);
  await expect(readFile(path)).rejects.toThrow('ENOENT');
  await file.write(batch, rejects);
  await file.write(batch, rejects);
  await file.close();
  const row = 'Passage.csv,2,id,no id,"""a, b"""\n';
  expect(await readFile(path, 'utf8')).toBe(`file,line,column,reason,row\n${row}${row}`);
});

test('where the file cannot be made, the message says which and why', async () => {
  const file = new RejectFile(join(folder, 'none', 'rejects.csv'));
  const written = file.write(batch, rejects);
  await expect(written).rejects.toThrow(SetupError);
  await expect(written).rejects.toThrow(/none.rejects\.csv: expected a file that can be written, got ENOENT/);
  await file.close();
});
