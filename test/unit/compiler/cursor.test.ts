import { describe, expect, test } from '@jest/globals';
import { fingerprintOf, readCursor, writeCursor } from '../../../src/compiler/cursor.js';
import { RefusedError } from '../../../src/errors.js';

describe('a cursor', () => {
  const fingerprint = fingerprintOf({ list: 'districts', where: { name: { eq: '香洲区' } } });

  test('gives back the sort values that it was written with, nulls and Chinese included', () => {
    const values = [null, '香洲区', 0.5, 'district:xiangzhou'];
    expect(readCursor(writeCursor(fingerprint, values), fingerprint, 4)).toEqual(values);
  });

  test('of another filter is a mismatch', () => {
    const other = fingerprintOf({ list: 'districts', where: { name: { eq: '横琴' } } });
    expect(() => readCursor(writeCursor(other, ['a']), fingerprint, 1)).toThrow(expect.objectContaining({ code: 'CURSOR_MISMATCH' }));
  });

  test('with another number of sort values is a mismatch', () => {
    expect(() => readCursor(writeCursor(fingerprint, ['a']), fingerprint, 2)).toThrow(expect.objectContaining({ code: 'CURSOR_MISMATCH' }));
  });

  test.each(['', 'x', 'bm9uc2Vuc2U', Buffer.from('[1,"x"]').toString('base64url'), Buffer.from('[2,"x",{}]').toString('base64url'), '☃'])(
    'is not "%s"',
    (text) => {
      expect(() => readCursor(text, fingerprint, 1)).toThrow(RefusedError);
      expect(() => readCursor(text, fingerprint, 1)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
    },
  );
});
