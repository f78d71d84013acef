import { describe, expect, test } from '@jest/globals';
import { certainDays, type StatedValidity } from '../../../src/compiler/certain-days.js';
import { type SharedPeriod, sharePeriod } from '../../../src/compiler/share-period.js';

/** `2019..2021-06` has both ends, `2021-06..` goes on, `2021-06..?` does not say, and neither does `..?` of its start. */
function validity(text: string): StatedValidity {
  const [from = '', to = ''] = text.split('..');
  if (to === '') return { from, to: null, endState: 'ONGOING' };
  return { from: from === '' ? null : from, to: to === '?' ? null : to, endState: to === '?' ? 'UNKNOWN' : 'ENDED' };
}

const share = (...facts: readonly string[]): SharedPeriod | null => sharePeriod(facts.map(validity));

describe('facts share the time from the last of their starts to the first of their ends', () => {
  test('which is certain where it is so however their dates are meant', () => {
    expect(share('2019..2021-06', '2020-03-01..')).toEqual({
      from: { earliest: '2020-03-01', latest: '2020-03-01' },
      to: { earliest: '2021-06-01', latest: '2021-06-30' },
      certainty: 'CERTAIN',
    });
  });

  test('and possible where it hangs on how they are meant', () => {
    expect(share('2020..2021', '2021..')).toEqual({
      from: { earliest: '2021-01-01', latest: '2021-12-31' },
      to: { earliest: '2021-01-01', latest: '2021-12-31' },
      certainty: 'POSSIBLE',
    });
  });

  test('and none where one ended, at the latest, before another began', () => {
    expect(share('2019..2021-06', '2021-06-30..')).toBeNull();
    expect(share('2019..2021-06', '2021-06-29..')?.certainty).toBe('POSSIBLE');
  });

  test('two that share no day have no period beside a third that shares one with each', () => {
    expect(share('2019..2020-01-01', '2018..', '2020-01-01..')).toBeNull();
  });
});

describe('what a fact does not tell is open', () => {
  test('its end: it may have ended, so it never holds for certain', () => {
    expect(share('2021-09-15..?')?.certainty).toBe('POSSIBLE');
    expect(share('2021-09-15..?', '2021-09-16..')).toEqual({
      from: { earliest: '2021-09-16', latest: '2021-09-16' },
      to: null,
      certainty: 'POSSIBLE',
    });
  });

  test('its start: it never holds for certain', () => {
    expect(share('..2021')).toEqual({ from: null, to: { earliest: '2021-01-01', latest: '2021-12-31' }, certainty: 'POSSIBLE' });
    expect(share('..?', '2020-01-01..')?.certainty).toBe('POSSIBLE');
  });

  test('facts of which none is dated have no period', () => {
    expect(share('..?', '..?')).toBeNull();
  });
});

test('the certain days of a fact are those within the narrowest that its dates can mean', () => {
  const days = (text: string): unknown => certainDays(validity(text));
  expect(days('2019..2021-06')).toEqual({ start: '2019-12-31', end: '2021-06-01' });
  expect(days('2021-09-15..')).toMatchObject({ start: '2021-09-15' });
  expect(['2021-09-15..?', '..2021', '..?'].map(days)).toEqual([undefined, undefined, undefined]);
});
