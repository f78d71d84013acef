import { allOf, holdsAt, type Moment, typesAt, versionAt, wasKnownAt } from '../../compiler/moment.js';
import { ParameterNames } from '../../compiler/parameter-names.js';
import type { Condition, Operand, Operator } from '../../compiler/plan.js';
import { printConditions, printPattern, printSeek } from '../../compiler/print-condition.js';
import type { Statement } from '../../compiler/print-cypher.js';
import { printVersionAt } from '../../compiler/print-version-at.js';
import { labels } from '../../ontology/graph-names.js';
import { figureProperties } from './figure.js';
import type { FiguresQuestion } from './figures-question.js';

/**
 * Prints the statement of a page of figures, one more than asked for: the first day of the period, then `figureProperties`. The earliest
 * period comes first, those without one last; ids close the order.
 *
 * `figures(about: […], from: 2020)` becomes
 * ```cypher
 * MATCH (about:Entity)<-[figure_about:ABOUT]-(figure)
 * WHERE about.id IN $figures_about
 * WITH DISTINCT figure
 * WHERE EXISTS { MATCH (figure)-[figure_observes:OBSERVES]->(indicator) }
 *   AND figure.periodLatest >= date($figures_from)
 * WITH figure ORDER BY figure.periodEarliest, figure.id LIMIT $figures_first
 * RETURN toString(figure.periodEarliest), figure.id, …
 * ```
 * Under `knownOn` the last three lines read `figure_then`, the version of the figure that was known.
 */
export function printFigures(question: FiguresQuestion): Statement {
  const names = new ParameterNames();
  const { after, first, moment } = question;
  const figure = versionAt('figure', moment);
  const seek =
    after === undefined
      ? []
      : [
          printSeek(
            [
              { operand: begins(figure), direction: 'ASC', nullable: true },
              { operand: { variable: figure, property: 'id' }, direction: 'ASC', nullable: false },
            ],
            [
              { hint: 'figures_after_1', value: after[0] },
              { hint: 'figures_after_2', value: after[1] },
            ],
            names,
          ),
        ];
  const lines = [
    ...printRows(question, names, seek),
    `WITH ${figure} ORDER BY ${figure}.periodEarliest, ${figure}.id LIMIT ${names.reference({ hint: 'figures_first', value: BigInt(first + 1) })}`,
    `RETURN toString(${figure}.periodEarliest), ${figureProperties.map((name) => `${figure}.${name}`).join(', ')}`,
  ];
  return { text: lines.join('\n'), parameters: names.values() };
}

/** Prints the statement that counts the figures of all pages. */
export function printFigureCount(question: FiguresQuestion): Statement {
  const names = new ParameterNames();
  const lines = [...printRows(question, names, []), 'RETURN count(figure)'];
  return { text: lines.join('\n'), parameters: names.values() };
}

const begins = (figure: string): Operand => ({ variable: figure, property: 'periodEarliest', asText: 'date' });
const ends = (figure: string): Operand => ({ variable: figure, property: 'periodLatest', asText: 'date' });

/** The rows start at what narrows them most: the entities asked about, else the indicators, else all observations. */
function printRows(question: FiguresQuestion, names: ParameterNames, seek: readonly string[]): readonly string[] {
  const { indicators, about, moment } = question;
  const isAbout = end('about', 'ABOUT', about, moment);
  const observes = end('indicator', 'OBSERVES', indicators, moment);
  const figure = versionAt('figure', moment);
  const start = about === undefined ? (indicators === undefined ? undefined : observes) : isAbout;
  const conditions = [wasKnownAt(figure, moment), ...(start === observes ? [] : [observes.exists]), ...conditionsOf(question, figure)];
  const where = printWhere([...printConditions(allOf(conditions), names), ...seek]);
  if (start === undefined) {
    const versions = figure === 'figure' ? {} : { version: figure };
    return [`MATCH ${printPattern({ kind: 'label', label: 'Observation', node: 'figure', ...versions })}`, ...where];
  }
  return [
    `MATCH (${start.node}:${moment.knownOn === undefined ? labels.entity : `${labels.entity}|${labels.retiredEntity}`})<-[${start.fact}:${start.types.join('|')}]-(figure)`,
    ...printWhere(printConditions(start.condition, names)),
    'WITH DISTINCT figure',
    ...(figure === 'figure' ? [] : [`MATCH (figure)${printVersionAt('figure', moment)}`]),
    ...where,
  ];
}

/** What figures point to by a relation: the facts to one of these ids, or to any, that hold at the moment. */
function end(node: string, relation: string, ids: readonly string[] | undefined, moment: Moment) {
  const [fact, types] = [`figure_${node}`, typesAt([relation], moment)];
  const among: Condition[] =
    ids === undefined
      ? []
      : [{ kind: 'compare', operand: { variable: node, property: 'id' }, operator: 'IN', value: { hint: `figures_${node}`, value: ids } }];
  const condition: Condition = { kind: 'all', conditions: [...among, holdsAt(fact, moment)] };
  const source = {
    kind: 'facts',
    from: 'figure',
    fact,
    types,
    node,
    direction: 'OUT',
    bindsEnds: false,
    subject: 'figure',
    object: node,
  } as const;
  const exists: Condition = { kind: 'exists', source, condition };
  return { node, fact, types, condition, exists };
}

function conditionsOf({ from, to, statuses, storedUnit }: FiguresQuestion, figure: string): readonly Condition[] {
  const stored = (property: string): Operand => ({ variable: figure, property });
  const compare = (operand: Operand, operator: Operator, name: string, value: unknown): Condition => ({
    kind: 'compare',
    operand,
    operator,
    value: { hint: `figures_${name}`, value },
  });
  return [
    ...(from === undefined ? [] : [compare(ends(figure), '>=', 'from', from.earliest)]),
    ...(to === undefined ? [] : [compare(begins(figure), '<=', 'to', to.latest)]),
    ...(statuses === undefined ? [] : [compare(stored('status'), 'IN', 'status', statuses)]),
    ...(storedUnit === undefined ? [] : [compare(stored('valueUnit'), '=', 'unit', storedUnit)]),
  ];
}

function printWhere(conditions: readonly string[]): readonly string[] {
  return conditions.length === 0 ? [] : [`WHERE ${conditions.join('\n  AND ')}`];
}
