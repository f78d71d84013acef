import { describe, expect, test } from '@jest/globals';
import { always } from '../../../src/compiler/plan.js';
import { appliesAt, asOfKey, holdsAt, labelsAt, now, readMoment, typesAt, versionAt } from '../../../src/compiler/moment.js';
import { printAsOf } from '../../../src/compiler/print-as-of.js';
import { compile } from './compile.js';

const known = readMoment({ knownOn: '2026-11-24T08:00:00Z' }, 'district');
const valid = readMoment({ validOn: '2021-02' }, 'district');

describe('a moment', () => {
  test('that is not given changes nothing: what is live is asked about', () => {
    for (const asOf of [undefined, null, {}, { validOn: null, knownOn: null }]) {
      const moment = readMoment(asOf, 'district');
      expect(moment).toEqual(now);
      expect([typesAt(['SUPPORTS'], moment), labelsAt('District', moment), versionAt('district', moment)]).toEqual([
        ['SUPPORTS'],
        ['District'],
        'district',
      ]);
      expect([holdsAt('fact', moment), appliesAt({ kind: 'label', label: 'District', node: 'district' }, moment)]).toEqual([
        always,
        always,
      ]);
      expect(asOfKey(moment)).toEqual([]);
    }
  });

  test('of valid time asks live facts alone, for the days that the date may mean', () => {
    expect([typesAt(['SUPPORTS'], valid), labelsAt('District', valid), versionAt('district', valid)]).toEqual([
      ['SUPPORTS'],
      ['District'],
      'district',
    ]);
    expect(valid.validOn?.earliest.value).toBe('2021-02-01');
    expect(valid.validOn?.latest.value).toBe('2021-02-28');
  });

  test('of known time asks what was live and what is past, and reads what an entity was like of its version', () => {
    expect([typesAt(['SUPPORTS'], known), labelsAt('District', known), versionAt('district', known)]).toEqual([
      ['SUPPORTS', 'SUPPORTS_RETIRED'],
      ['District', 'PastDistrict'],
      'district_then',
    ]);
  });
});

describe('a statement about a moment', () => {
  const query = (asOf: string, inner = ''): string =>
    `${asOf === '$asOf' ? 'query Q($asOf: AsOf) ' : ''}{ district(id: "district:a", asOf: ${asOf}) { name supports(where: { node: { id: { eq: "district:b" } } }) { nodes { name } pageInfo { endCursor } ${inner} } } }`;

  test('is the same text for another moment on the same clocks, whatever it is written as', () => {
    const text = compile(query('{ validOn: "2021", knownOn: "2026-11-24T08:00:00Z" }'))?.text;
    expect(compile(query('$asOf'), { asOf: { knownOn: '2020-01-01T00:00:00Z', validOn: '2021-09-15' } })?.text).toBe(text);
    expect(compile(query('$asOf'), { asOf: { knownOn: '2020-01-01T00:00:00Z' } })?.text).not.toBe(text);
  });

  test('is as it was where no moment is given', () => {
    const plain = compile(query('null'));
    expect(compile(query('{}'))).toEqual(plain);
    expect(compile(query('$asOf'))).toEqual(plain);
    expect(plain?.text).not.toMatch(/_then|recordedAt|RETIRED|Past/);
  });

  test('shares the parameters of its moment among all of its conditions', () => {
    const statement = compile(
      query('{ validOn: "2021", knownOn: "2026-11-24T08:00:00Z" }', 'edges { fact { subject { facts { totalCount } } } }'),
    );
    const moments = Object.keys(statement?.parameters ?? {}).filter((name) => /validOn|knownOn/.test(name));
    expect(moments).toEqual(['district_knownOn', 'district_validOn_latest', 'district_validOn_earliest']);
  });
});

describe('a hand-written statement', () => {
  const text = 'MATCH (n)-[f]->() WHERE f.evidence IS NOT NULL\n// asOf: f\n// knownOn: n\nRETURN f';

  test('loses its marks where no moment is asked about', () => {
    expect(printAsOf(text, now)).toEqual({ text: 'MATCH (n)-[f]->() WHERE f.evidence IS NOT NULL\nRETURN f', parameters: {} });
  });

  test('has the conditions of the moment in their place', () => {
    const { text: printed, parameters } = printAsOf(text, readMoment({ validOn: '2021', knownOn: '2026-11-24T08:00:00Z' }, 'export'));
    expect(printed.split('\n')).toEqual([
      'MATCH (n)-[f]->() WHERE f.evidence IS NOT NULL',
      '  AND (f.validFromEarliest IS NULL OR f.validFromEarliest <= date($export_validOn_latest))',
      '  AND (f.validToLatest IS NULL OR f.validToLatest > date($export_validOn_earliest))',
      '  AND f.recordedAt <= datetime($export_knownOn)',
      '  AND (f.retiredAt IS NULL OR f.retiredAt > datetime($export_knownOn))',
      '  AND n.recordedAt <= datetime($export_knownOn)',
      '  AND (n.retiredAt IS NULL OR n.retiredAt > datetime($export_knownOn))',
      'RETURN f',
    ]);
    expect(parameters).toEqual({
      export_validOn_latest: '2021-12-31',
      export_validOn_earliest: '2021-01-01',
      export_knownOn: '2026-11-24T08:00:00Z',
    });
  });
});
