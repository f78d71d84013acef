import { expect, test } from '@jest/globals';
import { computeShare } from '../../../../src/analysis/figures/compute-share.js';
import { figureOf } from './figure-of.js';

test('a share is the part in per cent of the whole, with its formula and inputs', () => {
  expect(computeShare(figureOf('11', '2021'), figureOf('121', '2021', { id: 'observation:whole' }))).toEqual({
    value: '9.0909',
    unit: 'PERCENT',
    formula: '11 / 121 * 100',
    inputs: ['observation:of-2021', 'observation:whole'],
    isApproximate: false,
  });
});

test('a share is not computed of nothing, across units, or of a share', () => {
  expect(computeShare(figureOf('11', '2021'), figureOf('0', '2021'))).toBeUndefined();
  expect(computeShare(figureOf('11', '2021'), figureOf('12', '2021', { unit: 'PERSON' }))).toBeUndefined();
  expect(computeShare(figureOf('11', '2021', { unit: 'PERCENT' }), figureOf('12', '2021', { unit: 'PERCENT' }))).toBeUndefined();
});
