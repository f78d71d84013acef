import { describe, expect, test } from '@jest/globals';
import { findSpans } from '../../../src/search/find-spans.js';
import { readSearchText } from '../../../src/search/read-search-text.js';

/** What is found, marked in the text: `EXACT [香洲区]`. */
function mark(typed: string, text: string, isPerson = false): string {
  const spans = findSpans(readSearchText(typed), text, isPerson);
  let marked = text;
  for (const { start, end } of spans.toReversed()) marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
  return spans.length === 0 ? 'nothing' : `${spans[0]?.kind ?? ''} ${marked}`;
}

describe('what was typed is found', () => {
  test.each([
    ['香洲区', '香洲区', 'EXACT [香洲区]'],
    ['香洲區', '香洲区', 'EXACT [香洲区]'],
    ['香洲区', '香洲區', 'EXACT [香洲區]'],
    ['香洲', '香洲区', 'PREFIX [香洲]区'],
    ['香洲', '珠海市香洲区', 'WORDS 珠海市[香洲]区'],
    ['横琴合作区', '横琴粤澳深度合作区', 'FUZZY [横琴]粤澳深度[合作区]'],
    ['放管服改革', '“放管服”改革', 'EXACT “[放管服”改革]'],
    ['regiao', 'Região Administrativa', 'PREFIX [Região] Administrativa'],
    ['administrativa', 'Região Administrativa', 'WORDS Região [Administrativa]'],
    ['zone hengqin', 'Cooperation Zone in Hengqin', 'WORDS Cooperation [Zone] in [Hengqin]'],
    ['xiangzhouqu', '香洲区', 'PINYIN [香洲区]'],
    ['xiāng zhōu', '香洲区', 'PREFIX [香洲]区'],
    ['xiang1zhou1', '香洲区', 'PREFIX [香洲]区'],
    ['xiangzh', '香洲区', 'PREFIX [香洲]区'],
    ['zhouqu', '香洲区', 'PART 香[洲区]'],
    ["lu'an", '六安市', 'PREFIX [六安]市'],
    ['lvliang', '吕梁市', 'PREFIX [吕梁]市'],
    ['xzq', '香洲区', 'INITIALS [香洲区]'],
    ['hqyahzq', '横琴粤澳深度合作区', 'INITIALS [横琴粤澳]深度[合作区]'],
    ['gba', 'Greater Bay Area', 'INITIALS [Greater] [Bay] [Area]'],
    ['district', 'Xiangzhou District', 'WORDS Xiangzhou [District]'],
    ['istric', 'Xiangzhou District', 'PART Xiangzhou D[istric]t'],
    ['Xianghzou', 'Xiangzhou District', 'FUZZY [Xiangzhou] District'],
    ['xiangzhuo', '香洲区', 'FUZZY [香洲]区'],
    ['香州区', '香洲区', 'PINYIN [香洲区]'],
    ['珠海', '香洲区', 'nothing'],
    ['!!', '香洲区', 'nothing'],
    ['田', '𠮷田', 'WORDS 𠮷[田]'],
  ])('%s in %s', (typed, text, marked) => {
    expect(mark(typed, text)).toBe(marked);
  });

  test('in a name of a person by the reading of the surname', () => {
    expect(mark('zengzhiwei', '曾志伟', true)).toBe('PINYIN [曾志伟]');
  });
});
