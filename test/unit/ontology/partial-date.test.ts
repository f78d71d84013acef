import { expect, test } from '@jest/globals';
import { describeBadDate, readPartialDate } from '../../../src/ontology/partial-date.js';

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

test.each([
  ['12 March', 'expected YYYY, YYYY-MM or YYYY-MM-DD, got "12 March"'],
  ['2011-2-3', 'expected YYYY, YYYY-MM or YYYY-MM-DD, got "2011-2-3"'],
  ['2011-02-30', 'expected a date of the calendar, got "2011-02-30": there is no such day'],
  ['2011-02-00', 'expected a date of the calendar, got "2011-02-00": there is no such day'],
  ['2011-13', 'expected a date of the calendar, got "2011-13": there is no such month'],
  ['2011-13-01', 'expected a date of the calendar, got "2011-13-01": there is no such month'],
  ['0000-01', 'expected a date of the calendar, got "0000-01": there is no such year'],
])('of "%s" it is said what was expected', (value, said) => {
  expect(describeBadDate(value)).toBe(said);
});
