import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { computeGrowth, computeYearlyGrowth } from '../../../../src/analysis/figures/compute-growth.js';
import { figureOf } from './figure-of.js';

/** A computed percentage as a whole number of its last digit: 10^-6 of the earlier value. */
function millionths(value: string): bigint {
  const [whole = '', digits = ''] = value.split('.');
  return BigInt(whole + digits.padEnd(4, '0'));
}

const amounts = fc.bigInt({ min: 1n, max: 10n ** 30n });

describe('growth', () => {
  test('is what a figure is above an earlier one, in per cent, with its formula and inputs', () => {
    expect(computeGrowth(figureOf('8', '2019'), figureOf('9', '2020'))).toEqual({
      value: '12.5',
      unit: 'PERCENT',
      formula: '(9 / 8 - 1) * 100',
      inputs: ['observation:of-2020', 'observation:of-2019'],
      isApproximate: false,
    });
  });

  test('is rounded to four digits, halves away from zero', () => {
    const growth = (earlier: string, later: string): string | undefined =>
      computeGrowth(figureOf(earlier, '2019'), figureOf(later, '2020'))?.value;
    expect(growth('3', '4')).toBe('33.3333');
    expect(growth('3', '5')).toBe('66.6667');
    expect(growth('2000000', '2000001')).toBe('0.0001');
    expect(growth('2000000', '1999999')).toBe('-0.0001');
    expect(growth('2000001', '2000000')).toBe('0');
    expect(growth('7', '7')).toBe('0');
    expect(growth('7', '0')).toBe('-100');
    expect(growth('0.5', '-0.25')).toBe('-150');
  });

  test('is to the last digit what whole numbers give, however long they are', () => {
    fc.assert(
      fc.property(amounts, amounts, (earlier, later) => {
        const value = computeGrowth(figureOf(String(earlier), '2019'), figureOf(String(later), '2020'))?.value ?? '';
        // |result * 10^4 - (later - earlier) * 10^6 / earlier| <= 1/2
        const off = 2n * (millionths(value) * earlier - (later - earlier) * 1_000_000n);
        return -earlier <= off && off <= earlier;
      }),
    );
  });

  test('is not computed from nothing, from less than nothing, across units, or of shares and ranks', () => {
    const later = figureOf('9', '2020');
    expect(computeGrowth(figureOf('0', '2019'), later)).toBeUndefined();
    expect(computeGrowth(figureOf('-3', '2019'), later)).toBeUndefined();
    expect(computeGrowth(figureOf('3', '2019', { unit: 'PERSON' }), later)).toBeUndefined();
    for (const unit of ['PERCENT', 'RANK', 'GOLD']) {
      expect(computeGrowth(figureOf('3', '2019', { unit }), figureOf('9', '2020', { unit }))).toBeUndefined();
    }
  });

  test('says that it is approximate where an input is bounded', () => {
    expect(computeGrowth(figureOf('8', '2019', { bound: 'NEARLY' }), figureOf('9', '2020'))?.isApproximate).toBe(true);
  });
});

describe('yearly growth', () => {
  const yearly = (earlier: string, from: string | null, later: string, to: string | null): string | undefined =>
    computeYearlyGrowth(figureOf(earlier, from), figureOf(later, to))?.value;

  test('is compounded over the span', () => {
    expect(yearly('100', '2018', '121', '2020')).toBe('10');
    expect(yearly('121', '2018', '100', '2020')).toBe('-9.0909');
    expect(yearly('8', '2000', '1000', '2003')).toBe('400');
    expect(yearly('5', '2000', '0', '2003')).toBe('-100');
    expect(computeYearlyGrowth(figureOf('4', '2019-01'), figureOf('32', '2020-07'))).toMatchObject({
      value: '300',
      formula: '((32 / 4) ^ (12 / 18) - 1) * 100',
    });
  });

  test('of n years, and n times over, is the growth of the whole span but for its rounding', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 1, max: 60 }), (earlier, later, years) => {
        const value = yearly(String(earlier), '1960', String(later), String(1960 + years)) ?? '';
        // (1 + (result - 1/2 of a last digit))^n <= later / earlier <= (1 + (result + 1/2 of a last digit))^n, in 2 * 10^6ths
        const [unit, exponent] = [2_000_000n, BigInt(years)];
        const factor = unit + 2n * millionths(value);
        const whole = later * unit ** exponent;
        const least = factor === 0n ? 0n : factor - 1n;
        return earlier * least ** exponent <= whole && whole <= earlier * (factor + 1n) ** exponent;
      }),
    );
  });

  test('that is exact is exact to the last digit, halves too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 30_000_000 }), fc.integer({ min: 1, max: 9 }), (rate, years) => {
        // A yearly rate of five digits after the point, the last of which is rounded.
        const factor = 10_000_000n + BigInt(rate);
        const value = yearly(String(10_000_000n ** BigInt(years)), '2000', String(factor ** BigInt(years)), String(2000 + years));
        const sign = rate < 0 ? -1n : 1n;
        return millionths(value ?? '') === sign * ((BigInt(Math.abs(rate)) + 5n) / 10n);
      }),
    );
  });

  test('is not computed within a year, between periods that are not as exact, or over no whole months', () => {
    expect(yearly('1', '2019-01', '2', '2019-12')).toBeUndefined();
    expect(yearly('1', '2019', '2', '2020-06')).toBeUndefined();
    expect(yearly('1', '2019-01-15', '2', '2020-02-16')).toBeUndefined();
    expect(yearly('1', '2019-01-15', '2', '2020-01-15')).toBe('100');
    expect(yearly('1', null, '2', '2020')).toBeUndefined();
    expect(yearly('1', '2019', '2', null)).toBeUndefined();
    expect(yearly('1', '2018', '-2', '2020')).toBeUndefined();
  });
});
