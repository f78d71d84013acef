import { type ComputedFigure, computedFrom, decimalsFor, isComparable, settledDigits } from './computed-figure.js';
import type { Figure } from './figure.js';
import { monthsBetween } from './months-between.js';

/** How much a figure is above an earlier one, in per cent of that one; undefined where they are no amounts in one unit, or the earlier is not above zero. */
export function computeGrowth(earlier: Figure, later: Figure): ComputedFigure | undefined {
  if (!isComparable(earlier, later)) return undefined;
  const Exact = decimalsFor(earlier.value, later.value);
  const percent = new Exact(later.value).minus(earlier.value).times(100).div(earlier.value);
  return computedFrom(percent, `(${later.value} / ${earlier.value} - 1) * 100`, [later, earlier]);
}

/**
 * The constant growth per year, in per cent, that leads from a figure to a later one, compounded: `(later / earlier) ^ (1 / years) - 1`.
 * Undefined where `computeGrowth` is, for a span under a year, as a season's change is not a year's, for one that is no whole number of
 * months, and for what falls below zero.
 */
export function computeYearlyGrowth(earlier: Figure, later: Figure): ComputedFigure | undefined {
  const months = earlier.period === null || later.period === null ? undefined : monthsBetween(earlier.period, later.period);
  if (months === undefined || months < 12 || !isComparable(earlier, later) || later.value.startsWith('-')) return undefined;
  const Exact = decimalsFor(earlier.value, later.value);
  const factor = new Exact(later.value).div(earlier.value).pow(new Exact(12).div(months));
  const percent = factor.minus(1).times(100).toDecimalPlaces(settledDigits(earlier.value, later.value));
  const exponent = months % 12 === 0 ? `1 / ${months / 12}` : `12 / ${months}`;
  return computedFrom(percent, `((${later.value} / ${earlier.value}) ^ (${exponent}) - 1) * 100`, [later, earlier]);
}
