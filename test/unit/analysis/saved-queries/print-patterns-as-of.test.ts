import { describe, expect, test } from '@jest/globals';
import { printPatternsAsOf } from '../../../../src/analysis/saved-queries/print-patterns-as-of.js';
import { readMoment } from '../../../../src/compiler/moment.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';

const print = (statement: string, asOf: object): string => printPatternsAsOf(statement, readMoment(asOf, 'asOf'), catalogue).text;

const validOn = { validOn: '2021' };
const mayHold = (fact: string): string =>
  `(${fact}.validFromEarliest IS NULL OR ${fact}.validFromEarliest <= date($asOf_validOn_latest)) AND (${fact}.validToLatest IS NULL OR ${fact}.validToLatest > date($asOf_validOn_earliest))`;

const knownOn = { knownOn: '2026-01-01T00:00:00Z' };
const wasKnown = (variable: string): string =>
  `${variable}.recordedAt <= datetime($asOf_knownOn) AND (${variable}.retiredAt IS NULL OR ${variable}.retiredAt > datetime($asOf_knownOn))`;

const wasThere = (variable: string): string =>
  `EXISTS { MATCH (${variable})<-[:VERSION_OF*0..1]-(${variable}_then) WHERE ${wasKnown(`${variable}_then`)} }`;
const then = (variable: string, property: string): string =>
  `COLLECT { MATCH (${variable})<-[:VERSION_OF*0..1]-(${variable}_then) WHERE ${wasKnown(`${variable}_then`)} RETURN ${variable}_then.${property} }[0]`;

describe('a fact', () => {
  test('gets the conditions of a valid time', () => {
    expect(print('MATCH (a)-[f:SUPPORTS]->(b:District) RETURN a', validOn)).toBe(
      `MATCH (a)-[f:SUPPORTS WHERE ${mayHold('f')}]->(b:District) RETURN a`,
    );
  });

  test('is matched among the retired ones too for a known time', () => {
    expect(print('MATCH (a)-[f:SUPPORTS | FUNDS]-(b) RETURN a', knownOn)).toBe(
      `MATCH (a)-[f:SUPPORTS|SUPPORTS_RETIRED|FUNDS|FUNDS_RETIRED WHERE ${wasKnown('f')}]-(b) RETURN a`,
    );
  });

  test('keeps its own conditions', () => {
    expect(print('MATCH (a)-[f:FUNDS WHERE f.x = 1 OR f.y IN [1, 2]]->(b) RETURN a', validOn)).toBe(
      `MATCH (a)-[f:FUNDS WHERE ${mayHold('f')} AND ( f.x = 1 OR f.y IN [1, 2])]->(b) RETURN a`,
    );
  });

  test('of any relation is live, or was known', () => {
    const statement = 'MATCH (a)-[f WHERE f.retiredAt IS NULL AND f.x]->(b) RETURN a';
    expect(print(statement, validOn)).toBe(`MATCH (a)-[f WHERE ${mayHold('f')} AND ( f.retiredAt IS NULL AND f.x)]->(b) RETURN a`);
    expect(print(statement, knownOn)).toBe(`MATCH (a)-[f WHERE ${wasKnown('f')} AND ( true AND f.x)]->(b) RETURN a`);
  });

  test('within a condition of another is found too', () => {
    const statement = 'MATCH (a)-[f:FUNDS WHERE EXISTS { (a)-[g:SUPPORTS]->() }]->(b) RETURN a';
    expect(print(statement, validOn)).toBe(
      `MATCH (a)-[f:FUNDS WHERE ${mayHold('f')} AND ( EXISTS { (a)-[g:SUPPORTS WHERE ${mayHold('g')}]->() })]->(b) RETURN a`,
    );
  });
});

describe('a node', () => {
  test('of a class is found by its id once retired', () => {
    expect(print('MATCH (a:Programme|Policy {id: $id}) RETURN a', knownOn)).toBe(
      `MATCH (a:Programme|Policy|RetiredEntity {id: $id} WHERE ${wasThere('a')} AND (a.id STARTS WITH 'programme:' OR a.id STARTS WITH 'policy:')) RETURN a`,
    );
  });

  test('may be any entity, or the version of a passage', () => {
    expect(print('MATCH (a:Entity WHERE a.x), (p:Passage) RETURN a', knownOn)).toBe(
      `MATCH (a:Entity|RetiredEntity WHERE ${wasThere('a')} AND ( ${then('a', 'x')})), (p:Passage|PastPassage WHERE ${wasKnown('p')}) RETURN a`,
    );
  });
});

describe('what is read of a node', () => {
  test('is read of the version of an entity that was known, with a label or without', () => {
    const statement =
      'MATCH (a:Entity {id: $id})-[f:SUPPORTS]->(b) RETURN a.id, a.name AS name, collect(b.period.year), f.way ORDER BY b.name';
    expect(print(statement, validOn)).toContain('RETURN a.id, a.name AS name, collect(b.period.year), f.way ORDER BY b.name');
    expect(print(statement, knownOn)).toContain(
      `RETURN a.id, ${then('a', 'name')} AS name, collect(${then('b', 'period')}.year), f.way ORDER BY ${then('b', 'name')}`,
    );
  });

  test('is read of the passage itself, as each version of it is matched, and is left alone in texts and parameters', () => {
    const statement = "MATCH (p:Passage) WITH p, 'p.text' AS a MATCH (b) RETURN p.text, $b.name, 'b.name', size(a)";
    expect(print(statement, knownOn)).toMatch(/RETURN p\.text, \$b\.name, 'b\.name', size\(a\)$/);
  });
});

test('what ties a passage to the graph has no moment of its own, and is matched for its past versions too', () => {
  const statement = 'MATCH (p)-[:PASSAGE_OF]->(d), (p)-[tie:MENTIONS]->(n) RETURN p';
  expect(print(statement, validOn)).toBe(statement);
  expect(print(statement, knownOn)).toBe(
    'MATCH (p)-[:PASSAGE_OF|PASSAGE_OF_RETIRED]->(d), (p)-[tie:MENTIONS|MENTIONS_RETIRED]->(n) RETURN p',
  );
});

test('what stands in strings, comments and quoted names is left alone', () => {
  const statement = "MATCH (a)-->(b) // -[x:SUPPORTS]-\nRETURN '(c:District) -[y:FUNDS]-' AS `(d:District)`, [-1][0] /* (e:Entity) */";
  expect(print(statement, { ...validOn, ...knownOn })).toBe(statement);
});
