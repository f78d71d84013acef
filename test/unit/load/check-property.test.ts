import { checkProperty } from '../../../src/load/check-property.js';

const place = { file: 'a.yaml', line: 1, column: 1 };

/** What a whole number as it stands in a seed file becomes, or why not. */
function checkInteger(text: string): unknown {
  let problem: string | undefined;
  const value = { kind: 'scalar', place, value: Number(text), text } as const;
  const stored = checkProperty({ name: 'count', kind: 'integer', zh: '', en: '' }, value, 'a count', (_, where, message) => {
    problem = `${where}: ${message}`;
  });
  return stored ?? problem;
}

test('a whole number is one that the API can give: its Int has 32 bits', () => {
  expect(checkInteger('2147483647')).toEqual({ count: 2_147_483_647 });
  expect(checkInteger('-2147483647')).toEqual({ count: -2_147_483_647 });
  expect(checkInteger('2147483648')).toBe('a count: expected a whole number from -2147483647 to 2147483647, got 2147483648');
  expect(checkInteger('-2147483648')).toBe('a count: expected a whole number from -2147483647 to 2147483647, got -2147483648');
  expect(checkInteger('1.5')).toBe('a count: expected a whole number from -2147483647 to 2147483647, got 1.5');
});
