import { expect, test } from '@jest/globals';
import { foldText, foldTexts } from '../../../src/ontology/fold-text.js';

test('case, width and accents fold away, Chinese stays', () => {
  expect(foldText('Ｚhūhǎi São 香洲区')).toBe('zhuhai sao 香洲区');
});

test('each of several texts starts after a line break, its own breaks gone', () => {
  expect(foldTexts(['A\nb', 'Ç'])).toBe('\na b\nc');
});
