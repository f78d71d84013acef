import { expect, test } from '@jest/globals';
import { makeSearchKeys } from '../../../src/search/make-search-keys.js';

const keysOf = (names: readonly string[], aliases: readonly string[] = []): readonly string[] =>
  makeSearchKeys({ type: 'District', isPerson: false, names, aliases }).trim().split(' ');

test('a name in Han characters gives itself, its pairs, and its pinyin whole, in pairs and by initials', () => {
  expect(makeSearchKeys({ type: 'District', isPerson: false, names: ['香洲区'], aliases: [] })).toBe(
    ' t_district n_香洲区 香洲 洲区 p_xiangzhouqu s_xiangzhou s_zhouqu i_xzq ',
  );
});

test('繁體 gives the keys of 简体', () => {
  expect(keysOf(['橫琴粵澳深度合作區'])).toEqual(keysOf(['横琴粤澳深度合作区']));
});

test('a name in Latin letters gives itself, its words and their initials, without accents', () => {
  expect(keysOf(['Região Administrativa'])).toEqual(['t_district', 'n_regiaoadministrativa', 'regiao', 'administrativa', 'i_ra']);
});

test('an alias is told from a name', () => {
  expect(keysOf(['广东省'], ['粤'])).toEqual(expect.arrayContaining(['n_广东省', 'a_粤', '粤', 'p_yue', 's_yue']));
});

test('a name of both sorts of letters has one pinyin', () => {
  expect(keysOf(['AI训练营'])).toEqual(expect.arrayContaining(['ai', 'n_ai训练营', 'p_aixunlianying', 'i_axly']));
});

test('a name without letters gives none', () => {
  expect(keysOf(['……'])).toEqual(['t_district']);
});

test('keys are bounded, and never cut a character in half', () => {
  for (const key of keysOf(['𠮷'.repeat(200), 'x'.repeat(500)])) {
    expect(Array.from(key).length).toBeLessThan(130);
    expect(key).not.toMatch(/\p{Surrogate}/u);
  }
});
