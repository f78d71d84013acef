import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { convertQuantity } from '../../../src/compiler/convert-quantity.js';
import { RefusedError } from '../../../src/errors.js';
import { readUnit, unitCodes } from '../../../src/ontology/unit.js';
import { units } from '../../../src/ontology/vocabulary.js';
import { compile, compileFields } from './compile.js';

const convert = (value: string, stored: string, unit: string): string => convertQuantity(value, stored, unit, 'here');

test('a quantity is shown in another unit of its dimension without losing a digit', () => {
  expect(convert('155700000000', 'CNY', 'CNY_100M')).toBe('1557');
  expect(convert('7480000000', 'CNY', 'CNY_100M')).toBe('74.8');
  expect(convert('2100000', 'CNY', 'CNY_10K')).toBe('210');
  expect(convert('2100000', 'CNY', 'CNY_100M')).toBe('0.021');
  expect(convert('17000', 'SCHOOL_PLACE', 'SCHOOL_PLACE_10K')).toBe('1.7');
  expect(convert('2436000', 'PERSON', 'PERSON_10K')).toBe('243.6');
  expect(convert('44.7', 'PERCENT', 'PER_MILLE')).toBe('447');
  expect(convert('106460000', 'SQUARE_METRE', 'SQUARE_KILOMETRE')).toBe('106.46');
  expect(convert('1', 'CNY', 'CNY_100M')).toBe('0.00000001');
  expect(convert('123456789012345678901234567890.123', 'CNY', 'CNY_10K')).toBe('12345678901234567890123456.7890123');
});

test('a quantity in the unit that it is stored in stays as it is written', () => {
  expect(convert('44.70', 'PERCENT', 'PERCENT')).toBe('44.70');
});

test('every unit is converted by a power of ten: the digits stay, and back again it is the same number', () => {
  const codes = unitCodes().filter((code) => readUnit(code)?.base !== code);
  const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }), fc.nat({ max: 30 }));
  const digitsOf = (value: string): string => value.replace(/[-.]/g, '').replace(/^0+|0+$/g, '');
  fc.assert(
    fc.property(decimals, fc.constantFrom(...codes), ([digits, places], unit) => {
      const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
      const cut = text.length - places;
      const value = `${digits < 0n ? '-' : ''}${text.slice(0, cut)}${places === 0 ? '' : `.${text.slice(cut)}`}`;
      const base = readUnit(unit)?.base ?? '';
      const shown = convert(value, base, unit);
      const back = convert(shown, unit, base);
      return digitsOf(shown) === digitsOf(value) && digitsOf(back) === digitsOf(value) && Number(back) === Number(value);
    }),
  );
});

test('every unit that quantities are shown in has a base that they are stored in', () => {
  for (const code of unitCodes()) expect(Object.keys(units.terms)).toContain(readUnit(code)?.base);
});

test('a unit of another dimension is refused, another currency or what is no unit too', () => {
  expect(() => convert('1', 'CNY', 'PERSON_10K')).toThrow(
    new RefusedError(
      'BAD_USER_INPUT',
      'here: expected a unit of what is given in CNY, CNY or CNY_10K or CNY_1M or CNY_100M or CNY_1B, got "PERSON_10K"',
    ),
  );
  expect(() => convert('1', 'MOP', 'CNY')).toThrow('here: expected a unit of what is given in MOP, MOP, got "CNY"');
  expect(() => compile('{ observations { nodes { value(unit: "YUAN") { value } } } }')).toThrow(
    /^observations\.value\(unit:\): expected one of the units CNY, .*, got "YUAN"$/,
  );
});

test('in which unit a quantity is shown changes nothing of the statement', () => {
  const text = (unit: string): string | undefined => compile(`{ observations(first: 3) { nodes { value${unit} { value unit } } } }`)?.text;
  expect(text('(unit: "CNY_100M")')).toBe(text(''));
});

test('a quantity is shown in several units at once', () => {
  const { fields } = compileFields(
    '{ o: observation(id: "observation:a") { a: value { value } b: value(unit: "CNY_10K") { value unit } } }',
  );
  const field = fields.get('o');
  const row = [['120000', 'CNY']];
  expect(field?.kind === 'answered' ? field.answer(row, {}) : undefined).toMatchObject({
    a: { value: '120000' },
    b: { value: '12', unit: 'CNY_10K' },
  });
});
