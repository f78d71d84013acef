import { Decimal } from 'decimal.js';
import { readUnit } from '../../ontology/unit.js';
import type { Figure } from './figure.js';

/** A percentage that no source states, with all that it was computed from. */
export interface ComputedFigure {
  /** A decimal: the result, rounded to four digits after the point, halves away from zero, without needless zeros. */
  readonly value: string;
  readonly unit: 'PERCENT';
  /** The computation with the values of the inputs in it, before rounding; `^` is a power. */
  readonly formula: string;
  /** Ids of the observations that went in, in the order of the formula. */
  readonly inputs: readonly string[];
  /** An input is bounded, as in 超过2.5亿元: the result is only about this. */
  readonly isApproximate: boolean;
}

/** Digits after the point that a computed percentage keeps. */
const percentDigits = 4;

/** decimal.js has no longer logarithms. */
const mostDigits = 900;

/**
 * Decimals that these values fit in unrounded, with so many digits more that what a division or a root cuts off never decides how its
 * result is rounded.
 */
export function decimalsFor(...values: readonly string[]): typeof Decimal {
  return Decimal.clone({ precision: Math.min(2 * lengthOf(values) + 40, mostDigits), rounding: Decimal.ROUND_HALF_UP });
}

/** Digits after the point at which a root of these values is settled: a half that it only just misses is then a half, and nothing else is. */
export function settledDigits(...values: readonly string[]): number {
  return Math.min(lengthOf(values) + 20, mostDigits);
}

function lengthOf(values: readonly string[]): number {
  return values.reduce((sum, { length }) => sum + length, 0);
}

/** Rounds a result and puts it together with its inputs, in the order of the formula. */
export function computedFrom(percent: Decimal, formula: string, inputs: readonly Figure[]): ComputedFigure {
  const rounded = percent.toDecimalPlaces(percentDigits, Decimal.ROUND_HALF_UP);
  return {
    value: rounded.isZero() ? '0' : rounded.toFixed(),
    unit: 'PERCENT',
    formula,
    inputs: inputs.map(({ id }) => id),
    isApproximate: inputs.some(({ bound }) => bound !== null),
  };
}

/** Whether two figures are amounts in one unit and the first, by which the other is divided, is more than nothing. */
export function isComparable(divisor: Figure, other: Figure): boolean {
  return readUnit(divisor.unit)?.isAmount === true && divisor.unit === other.unit && new Decimal(divisor.value).gt(0);
}
