import { describe, expect, test } from '@jest/globals';
import { readSyllables } from '../../../src/search/read-syllables.js';

describe('the pinyin of a name', () => {
  test.each([
    ['重庆', 'chong qing'],
    ['东莞市', 'dong guan shi'],
    ['番禺', 'pan yu'],
    ['香洲区', 'xiang zhou qu'],
    ['横琴', 'heng qin'],
    ['厦门', 'xia men'],
    ['六安市', 'lu an shi'],
    ['六合区', 'lu he qu'],
    ['蚌埠', 'beng bu'],
    ['乐山', 'le shan'],
    ['乐清', 'yue qing'],
    ['大埔县', 'da bu xian'],
    ['黄埔区', 'huang pu qu'],
    ['莎车县', 'suo che xian'],
    ['长沙', 'chang sha'],
    ['长子县', 'zhang zi xian'],
    ['荥阳', 'xing yang'],
    ['荥经', 'ying jing'],
    ['中牟', 'zhong mu'],
    ['牟平', 'mu ping'],
    ['喀什', 'ka shi'],
    ['单县', 'shan xian'],
    ['简单', 'jian dan'],
    ['银行', 'yin hang'],
    ['行动方案', 'xing dong fang an'],
  ])('%s is %s', (name, pinyin) => {
    expect(readSyllables(name).join(' ')).toBe(pinyin);
  });

  test('has u for ü, as nobody can type it', () => {
    expect(readSyllables('吕梁绿园')).toEqual(['lu', 'liang', 'lu', 'yuan']);
  });

  test('of a person begins with a surname, which may be read in a way of its own', () => {
    expect(readSyllables('曾志伟', true)[0]).toBe('zeng');
    expect(readSyllables('单田芳', true)[0]).toBe('shan');
  });

  test('has one syllable a character, also of a character that nobody reads', () => {
    expect(readSyllables('𠮷田')).toEqual(['𠮷', 'tian']);
  });
});
