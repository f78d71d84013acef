import { expect, test } from '@jest/globals';
import { classColours } from '../../../src/ontology/class-colours.js';
import { colourAt } from '../../../src/ontology/colour-at.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { mixColours } from '../../../src/ontology/mix-colours.js';

const colours = classColours(catalogue);

test('every class has a colour, in the order of the catalogue, and passages have one', () => {
  expect([...colours.keys()]).toEqual([...catalogue.entities.keys(), 'Passage']);
  for (const colour of colours.values()) expect(colour).toMatch(/^#[0-9A-F]{6}$/);
});

test('the first six are those of Okabe and Ito', () => {
  expect([...colours.values()].slice(0, 6)).toEqual(['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9']);
});

test('no two classes look alike: the least difference of two colours is far above what an eye can tell', () => {
  const labs = [...colours.values()].map(lab);
  const differences = labs.flatMap((one, index) =>
    labs.slice(0, index).map((other) => Math.hypot(...one.map((value, at) => value - other[at]!))),
  );
  expect(Math.min(...differences)).toBeGreaterThan(12);
});

test('beyond the hues come dark and pale shades, and then the same again', () => {
  expect([colourAt(6), colourAt(12), colourAt(18)]).toEqual(['#003959', '#A6CEE4', '#0072B2']);
  expect(mixColours('#000000', '#FF8000', 0.5)).toBe('#804000');
});

/** CIE L*a*b* under D65, in which distances are differences as they are seen: 2.3 is just noticeable. */
function lab(colour: string): readonly [number, number, number] {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const [x, y, z] = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.0888,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
