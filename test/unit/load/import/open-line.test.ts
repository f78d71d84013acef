import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { openLine } from '../../../../src/load/import/open-line.js';

test('results are taken in the order in which work was added, however long each takes', async () => {
  const line = openLine(2);
  const taken: number[] = [];
  const take = (result: number) => Promise.resolve(void taken.push(result));
  await line.add(() => delay(20, 1), take);
  await line.add(() => Promise.resolve(2), take);
  expect(taken).toEqual([]);
  await line.empty();
  expect(taken).toEqual([1, 2]);
});

test('once work has failed nothing more is started, also where it is not the oldest', async () => {
  const line = openLine(2);
  const taken: number[] = [];
  const take = (result: number) => Promise.resolve(void taken.push(result));
  let started = false;
  await line.add(() => delay(20, 1), take);
  await line.add(() => Promise.reject(new Error('refused')), take);
  const third = line.add(() => {
    started = true;
    return Promise.resolve(3);
  }, take);
  await expect(third).rejects.toThrow('refused');
  await expect(line.empty()).rejects.toThrow('refused');
  expect([started, taken]).toEqual([false, [1]]);
});
