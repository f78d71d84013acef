import { expect, test } from '@jest/globals';
import { splitSyllables } from '../../../src/search/split-syllables.js';

test('letters split into syllables in every way, those of fewer first', () => {
  expect(splitSyllables('xian')).toEqual([['xian'], ['xi', 'an']]);
  expect(splitSyllables('xiangzhouqu')).toContainEqual(['xiang', 'zhou', 'qu']);
});

test('the last syllable may be incomplete, if it may be at all', () => {
  expect(splitSyllables('xiangzh')).toContainEqual(['xiang', 'zh']);
  expect(splitSyllables('xiangzh', false)).toEqual([]);
});

test('letters that are no pinyin split in no way', () => {
  expect(splitSyllables('district')).toEqual([]);
  expect(splitSyllables('bcdvk')).toEqual([]);
});

test('long letters that almost split cost no more than short ones', () => {
  expect(splitSyllables(`${'anangan'.repeat(30)}v`)).toEqual([]);
});
