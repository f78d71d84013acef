import { expect, test } from '@jest/globals';
import { planNameSearch } from '../../../src/search/plan-name-search.js';
import { planPassageSearch } from '../../../src/search/plan-passage-search.js';
import { readSearchText } from '../../../src/search/read-search-text.js';

const hostile = [
  '*:* OR n_* AND NOT t_district',
  '"unclosed',
  '(((',
  'a\\',
  '[a TO z]',
  '/.*.*.*/',
  'x~9 y^999',
  'searchKeys:secret',
  '\u0000\u001f {!func} && || !',
];

test('nothing that is typed acts as Lucene syntax: only letters and digits are left of it', () => {
  for (const typed of hostile) {
    const text = readSearchText(typed);
    const { strict, loose } = planNameSearch(text, undefined);
    const passages = planPassageSearch(text);
    for (const word of text.words) expect(word.text).toMatch(/^[\p{L}\p{N}]+$/u);
    for (const query of [strict, loose, passages.strict, passages.loose]) {
      expect(query).not.toMatch(/[\\[\]{}:/!&|]/);
      expect(query).not.toMatch(/\b(?:AND|OR|NOT|TO)\b/);
      expect(query.split('(')).toHaveLength(query.split(')').length);
    }
  }
});

test('a text without letters asks for what no name has', () => {
  expect(planNameSearch(readSearchText('?!'), undefined)).toMatchObject({ strict: '_', loose: '_', ranks: [] });
  expect(planNameSearch(readSearchText('?!'), ['District']).strict).toBe('+(t_district) +(_)');
});

test('the query of a text is bounded, however long it is', () => {
  const { strict, loose } = planNameSearch(readSearchText('香洲xiangzhou'.repeat(15).slice(0, 200)), undefined);
  expect(strict.split(' ').length + loose.split(' ').length).toBeLessThan(1_000);
});

test('ranks stand from the heaviest to the lightest', () => {
  for (const typed of ['香洲', 'xiangzhou', 'hengqin zone', '香洲qu']) {
    const weights = planNameSearch(readSearchText(typed), undefined).ranks.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights[0]).toBe(9);
  }
});
