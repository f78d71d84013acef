import { describe, expect, test } from '@jest/globals';
import type { Change, LogLine } from '../../../../src/analysis/changes/change.js';
import { readChange } from '../../../../src/analysis/changes/read-change.js';
import { readDerivedProperties } from '../../../../src/analysis/changes/state.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';

const derived = readDerivedProperties(catalogue);

function read(line: Partial<Omit<LogLine, 'before' | 'after'>>, before: object | null, after: object | null): Change | undefined {
  const [from, to] = [before, after].map((state) => (state === null ? null : JSON.stringify(state)));
  const usual = { number: 7, release: 2, at: '2026-11-24T08:00:00Z', kind: 'FACT_CHANGED', subject: 'supports:1' };
  return readChange({ ...usual, ...line, before: from ?? null, after: to ?? null }, derived);
}

const fact = (properties: object, revision = 1): object => ({
  id: 'supports:1',
  type: 'SUPPORTS',
  subject: 'district:a',
  object: 'district:b',
  properties: { endState: 'UNKNOWN', evidence: ['passage:1'], because: '一', ...properties },
  revision,
});
const entity = (properties: object, revision = 1): object => ({ id: 'district:a', label: 'District', properties, revision });

describe('what became of a fact', () => {
  test('is ENDED where it got an end, whatever else differs', () => {
    const ended = { endState: 'ENDED', validTo: '2024', validToEarliest: '2024-01-01', validToLatest: '2024-12-31', confidence: 0.5 };
    expect(read({}, fact({}), fact(ended, 2))).toEqual({
      number: 7,
      release: 2,
      at: '2026-11-24T08:00:00Z',
      kind: 'ENDED',
      id: 'supports:1',
      revision: 2,
      fact: { type: 'SUPPORTS', subject: 'district:a', object: 'district:b' },
      properties: [
        { name: 'confidence', before: null, after: '0.5' },
        { name: 'endState', before: '"UNKNOWN"', after: '"ENDED"' },
        { name: 'validTo', before: null, after: '"2024"' },
      ],
    });
  });

  test('is CORRECTED where its end becomes another, or goes', () => {
    const ended = fact({ endState: 'ENDED', validTo: '2024' });
    expect(read({}, ended, fact({ endState: 'ENDED', validTo: '2025' }, 2))?.kind).toBe('CORRECTED');
    expect(read({}, ended, fact({}, 2))?.kind).toBe('CORRECTED');
  });

  test('is RESOURCED where nothing but its evidence differs, or what its first passage says', () => {
    expect(read({}, fact({}), fact({ evidence: ['passage:2'], because: '二' }, 2))?.kind).toBe('RESOURCED');
    expect(read({}, fact({}), fact({ because: '壹' }, 2))?.kind).toBe('RESOURCED');
    expect(read({}, fact({}), fact({ evidence: ['passage:2'], confidence: 1 }, 2))?.kind).toBe('CORRECTED');
  });

  test('is ADDED or RETIRED with all that it had', () => {
    const properties = [
      { name: 'because', before: null, after: '"一"' },
      { name: 'endState', before: null, after: '"UNKNOWN"' },
      { name: 'evidence', before: null, after: '["passage:1"]' },
    ];
    expect(read({}, null, fact({}, 3))).toMatchObject({ kind: 'ADDED', revision: 3, properties });
    expect(read({}, fact({}), null)).toMatchObject({
      kind: 'RETIRED',
      revision: 1,
      properties: properties.map(({ name, after }) => ({ name, before: after, after: null })),
    });
  });
});

describe('what became of an entity or a passage', () => {
  test('is CORRECTED, with what its class does not derive from the rest', () => {
    const change = read({ kind: 'ENTITY_CHANGED' }, entity({ name: '甲', nameFolded: '甲' }), entity({ name: '乙', nameFolded: '乙' }, 2));
    expect(change).toMatchObject({ kind: 'CORRECTED', properties: [{ name: 'name', before: '"甲"', after: '"乙"' }] });
  });

  test('shows what is derived where nothing else differs, as after a change of how it is derived', () => {
    const change = read({}, entity({ name: '甲', nameFolded: '甲' }), entity({ name: '甲', nameFolded: '\n甲' }, 2));
    expect(change).toMatchObject({ kind: 'CORRECTED', properties: [{ name: 'nameFolded' }] });
  });

  test('counts where a passage stands and what it mentions', () => {
    const passage = (mentions: readonly string[]): object => ({
      id: 'passage:1',
      document: 'document:1',
      mentions,
      properties: { evidence: 'no fact' },
      revision: 1,
    });
    expect(read({}, passage(['district:a']), passage(['district:b']))).toMatchObject({
      kind: 'CORRECTED',
      properties: [{ name: 'mentions', before: '["district:a"]', after: '["district:b"]' }],
    });
  });
});

describe('the net of several changes', () => {
  test('is nothing where a record was added and retired in between', () => {
    expect(read({}, null, null)).toBeUndefined();
  });

  test('is nothing where a record is what it was, whatever its revision and the order of its properties', () => {
    expect(read({}, entity({ name: '甲', level: 'CITY' }, 1), entity({ level: 'CITY', name: '甲' }, 4))).toBeUndefined();
  });
});

test("a batch's line stands for as many records as it added", () => {
  const after = {
    key: 'k',
    file: '/somewhere/isles/District.csv',
    lines: [2, 1001],
    added: 998,
    unchanged: 0,
    joined: [],
    stated: 0,
    rejects: [],
  };
  expect(read({ kind: 'BATCH_ADDED', subject: 'isles' }, null, after)).toEqual({
    number: 7,
    release: 2,
    at: '2026-11-24T08:00:00Z',
    kind: 'ADDED',
    batch: { dataset: 'isles', file: 'District.csv', firstLine: 2, lastLine: 1001 },
    count: 998,
  });
});
