import { expect, test } from '@jest/globals';
import { readPartialDate } from '../../../src/ontology/partial-date.js';

test.each([
  ['2021', 'YEAR', '2021-01-01', '2021-12-31'],
  ['2021-09', 'MONTH', '2021-09-01', '2021-09-30'],
  ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
  ['1900-02', 'MONTH', '1900-02-01', '1900-02-28'],
  ['2000-02-29', 'DAY', '2000-02-29', '2000-02-29'],
])('%s is a %s from %s to %s', (value, precision, earliest, latest) => {
  expect(readPartialDate(value)).toEqual({ value, precision, earliest, latest });
});

test.each(['', '21', '0000', '2021-13', '2021-00', '2021-02-30', '2021-9-1', '2021-09-15T00:00', ' 2021', '2021-', '１９８４'])(
  '"%s" is no date',
  (value) => {
    expect(readPartialDate(value)).toBeUndefined();
  },
);
