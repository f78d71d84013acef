import { describe, expect, test } from '@jest/globals';
import { printPrevious, printWholes } from '../../../../src/analysis/figures/print-compared.js';
import { printFigureCount, printFigures } from '../../../../src/analysis/figures/print-figures.js';
import { type FiguresArguments, readFiguresQuestion } from '../../../../src/analysis/figures/read-figures-question.js';
import type { FiguresQuestion } from '../../../../src/analysis/figures/figures-question.js';
import { defaultLimits } from '../../../../src/compiler/limits.js';
import { now, readMoment } from '../../../../src/compiler/moment.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';

const question = (args: Partial<FiguresArguments>): FiguresQuestion => readFiguresQuestion({ first: 2, ...args }, catalogue, defaultLimits);
const parametersOf = (args: Partial<FiguresArguments>): Readonly<Record<string, unknown>> => printFigures(question(args)).parameters;

describe('the page', () => {
  test('starts at the entities asked about', () => {
    expect(
      printFigures(question({ about: ['district:a'], indicator: ['indicator:b'], from: '2020', status: ['ACTUAL'], unit: 'CNY_100M' })),
    ).toEqual({
      text: `MATCH (about:Entity)<-[figure_about:ABOUT]-(figure)
WHERE about.id IN $figures_about
WITH DISTINCT figure
WHERE EXISTS { MATCH (figure)-[figure_indicator:OBSERVES]->(indicator) WHERE indicator.id IN $figures_indicator }
  AND figure.periodLatest >= date($figures_from)
  AND figure.status IN $figures_status
  AND figure.valueUnit = $figures_unit
WITH figure ORDER BY figure.periodEarliest, figure.id LIMIT $figures_first
RETURN toString(figure.periodEarliest), figure.id, figure.value, figure.valueUnit, figure.period, figure.status, figure.bound`,
      parameters: {
        figures_about: ['district:a'],
        figures_indicator: ['indicator:b'],
        figures_from: '2020-01-01',
        figures_status: ['ACTUAL'],
        figures_unit: 'CNY',
        figures_first: 3n,
      },
    });
  });

  test('starts at the indicators where no entity is given', () => {
    expect(printFigures(question({ indicator: ['indicator:b'], to: '2020' })).text)
      .toContain(`MATCH (indicator:Entity)<-[figure_indicator:OBSERVES]-(figure)
WHERE indicator.id IN $figures_indicator
WITH DISTINCT figure
WHERE figure.periodEarliest <= date($figures_to)
WITH figure`);
  });

  test('has the same text whatever the values are', () => {
    const text = (id: string, day: string): string =>
      printFigures(question({ about: [id], to: day, asOf: { validOn: day, knownOn: `${day}-01-01T00:00:00Z` } })).text;
    expect(text('district:a', '2020')).toBe(text('person:b', '2021'));
  });

  test('takes what was known, retired or not, under an earlier knowledge', () => {
    const { text } = printFigureCount(question({ asOf: { knownOn: '2020-01-01T00:00:00Z' } }));
    expect(text).toContain('MATCH (figure:Entity|RetiredEntity)<-[:VERSION_OF*0..1]-(figure_then:Observation|PastObservation)');
    expect(text).toContain('figure_then.recordedAt <= datetime($figures_knownOn)');
    expect(text).toContain('-[figure_indicator:OBSERVES|OBSERVES_RETIRED]->');
    expect(text).toContain('figure_indicator.recordedAt <= datetime($figures_knownOn)');
    expect(text).toMatch(/RETURN count\(figure\)$/);
  });

  test('reads what a figure says from the version that was known', () => {
    const { text } = printFigures(
      question({
        about: ['district:a'],
        from: '2020',
        status: ['ACTUAL'],
        unit: 'CNY',
        asOf: { knownOn: '2020-01-01T00:00:00Z' },
      }),
    );
    expect(text).toContain('WITH DISTINCT figure\nMATCH (figure)<-[:VERSION_OF*0..1]-(figure_then)\nWHERE figure_then.recordedAt');
    expect(text).not.toMatch(/\bfigure\./);
  });

  test('shows a year whole: from its first day, to its last', () => {
    expect(parametersOf({ from: '2020', to: '2020' })).toMatchObject({ figures_from: '2020-01-01', figures_to: '2020-12-31' });
    expect(parametersOf({ from: '2020-02', to: '2020-02' })).toMatchObject({ figures_from: '2020-02-01', figures_to: '2020-02-29' });
  });
});

describe('what figures are compared with', () => {
  test('holds at the moment, every fact of it', () => {
    const moment = readMoment({ validOn: '2020', knownOn: '2021-01-01T00:00:00Z' }, 'figures');
    for (const { text } of [printPrevious(['observation:a'], moment), printWholes(['observation:a'], undefined, moment)]) {
      const facts = [...text.matchAll(/\[(\w+):[A-Z_|]+_RETIRED/g)].map(([, fact]) => (fact === 'steps' ? 'step' : fact));
      expect(facts.length).toBeGreaterThanOrEqual(6);
      for (const fact of facts) expect(text).toContain(`${fact ?? ''}.validFromEarliest <= date($figures_validOn_latest)`);
      for (const fact of facts) expect(text).toContain(`${fact ?? ''}.recordedAt <= datetime($figures_knownOn)`);
      for (const version of ['figure_then', 'other_then']) expect(text).toContain(`${version}.recordedAt <= datetime($figures_knownOn)`);
      expect(text).not.toMatch(/\b(figure|other)\./);
    }
  });

  test('is sought among the live facts where no moment is given', () => {
    expect(printWholes(['observation:a'], 'district:b', now)).toEqual({
      text: `UNWIND $figures AS id
MATCH (figure:Entity {id: id})
CALL (figure) {
  MATCH (figure)-[figure_about:ABOUT]->(part)-[steps:PART_OF*1..6]->(whole)<-[other_about:ABOUT]-(other), (figure)-[figure_observes:OBSERVES]->(indicator)<-[other_observes:OBSERVES]-(other)
  WHERE other.valueUnit = figure.valueUnit
    AND whole.id = $figures_of
    AND NOT EXISTS { MATCH (figure)-[more_about:ABOUT]->(more) WHERE more <> part AND (figure.status = 'ACTUAL' OR split(more.id, ':')[0] = split(part.id, ':')[0]) }
    AND other.status = figure.status
    AND other.period = figure.period
    AND NOT EXISTS { MATCH (other)-[apart_about:ABOUT]->(apart) WHERE apart <> whole }
  RETURN other ORDER BY size(steps), other.recordedAt DESC, other.id LIMIT 1
}
RETURN id, other.id, other.value, other.valueUnit, other.period, other.status, other.bound`,
      parameters: { figures: ['observation:a'], figures_of: 'district:b' },
    });
  });
});
