import type { Catalogue } from './catalogue.js';
import { colourAt } from './colour-at.js';
import { labels } from './graph-names.js';

/** Passages are the proof, not the subject: they stand back. */
const passageColour = '#6B7280';

/**
 * Returns the colour of each class by its label, and that of passages, for whatever draws the graph. Classes take the colours in the
 * catalogue's order, which is that of their files: a new class moves those behind it on by one.
 */
export function classColours({ entities }: Catalogue): ReadonlyMap<string, string> {
  return new Map([...[...entities.keys()].map((name, index) => [name, colourAt(index)] as const), [labels.passage, passageColour]]);
}
