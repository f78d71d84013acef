import type { Figure } from '../../../../src/analysis/figures/figure.js';

/** A figure in yuan for a period, with whatever else is given. */
export function figureOf(value: string, period: string | null, more: Partial<Figure> = {}): Figure {
  return { id: `observation:of-${period ?? 'no-period'}`, value, unit: 'CNY', period, status: 'ACTUAL', bound: null, ...more };
}
