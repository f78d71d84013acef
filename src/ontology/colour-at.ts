import { mixColours } from './mix-colours.js';

/** Six of the colours of Okabe and Ito, which stay apart for whatever colours an eye can tell. */
const hues = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9'] as const;

/** How the hues come again once they are used up: as dark as this, then as pale. */
const shades = [
  { other: '#000000', share: 0 },
  { other: '#000000', share: 0.5 },
  { other: '#FFFFFF', share: 0.65 },
] as const;

/** Returns the colour of what comes at an index of a list, `#RRGGBB`: the six hues, then their dark and their pale shades, then the same again. */
export function colourAt(index: number): string {
  const hue = hues[index % hues.length] ?? hues[0];
  const { other, share } = shades[Math.floor(index / hues.length) % shades.length] ?? shades[0];
  return mixColours(hue, other, share);
}
