import { describe, expect, test } from '@jest/globals';
import { explainOperation } from '../../../src/cli/explain.command.js';
import { catalogue } from '../../../src/ontology/entities/index.js';

/** What `explain` says that a root field reads. */
function readsOf(query: string): string {
  const { text, refusals } = explainOperation(catalogue, query, {}, true);
  expect(refusals).toEqual([]);
  return /: reads\n([^]*?)\n\n/.exec(text)?.[1] ?? '';
}

describe('explain says what facts read', () => {
  test.each([
    ['{ facts { nodes { id } totalCount } }', /^facts of each of \d+ types by its index on id, in order, until the page is full$/],
    ['{ facts { totalCount } }', /^the count that Neo4j keeps$/],
    [
      '{ facts(where: {kinds: [FUNDS], confidence: {gte: 1}}) { nodes { id } totalCount } }',
      /^facts of FUNDS by its index on id, .*in the worst case all\nfor the count, every fact of FUNDS: no index serves its filter$/,
    ],
    ['{ facts(orderBy: [{confidence: ASC}]) { nodes { id } } }', /^every fact of each of \d+ types: no index serves the order$/],
    [
      '{ facts(where: {about: {eq: "district:wangchao"}}) { nodes { id } } }',
      /^the facts of entities, found by id, that are their subject or object; what is found is sorted$/,
    ],
    [
      '{ facts(where: {evidence: {passage: {eq: "passage:wc-01"}}, confidence: {gte: 1}}) { nodes { id } } }',
      /^the facts that cite passages, by the index on evidence; what is found is filtered and sorted$/,
    ],
    ['{ counts(by: [RELATION], where: {confidence: {gte: 1}}) { rows { count } } }', /^every fact of each of \d+ types/],
  ])('%s', (query, reads) => {
    expect(readsOf(query)).toMatch(reads);
  });
});
