import { type ComputedFigure, computedFrom, decimalsFor, isComparable } from './computed-figure.js';
import type { Figure } from './figure.js';

/** What part of the whole a figure is, in per cent; undefined where they are no amounts in one unit, or the whole is not above zero. */
export function computeShare(part: Figure, whole: Figure): ComputedFigure | undefined {
  if (!isComparable(whole, part)) return undefined;
  const Exact = decimalsFor(part.value, whole.value);
  return computedFrom(new Exact(part.value).times(100).div(whole.value), `${part.value} / ${whole.value} * 100`, [part, whole]);
}
