import { holdsAt, type Moment, typesAt, versionAt, wasKnownAt } from '../../compiler/moment.js';
import { ParameterNames } from '../../compiler/parameter-names.js';
import { printConditions } from '../../compiler/print-condition.js';
import type { Statement } from '../../compiler/print-cypher.js';
import { printVersionAt } from '../../compiler/print-version-at.js';
import { labels } from '../../ontology/graph-names.js';
import { figureProperties } from './figure.js';

/** How many steps up the whole of a part may lie: from a community to its country. */
const mostSteps = 6;

/**
 * Prints the statement that finds, for each of these figures, the actual figure that comes last before it: of the same indicator and
 * unit, for a period as exact, and about the same entities; a target may besides be about what sets it, entities of another class. Of
 * several for one period the one recorded last counts. A row is the figure's id, then `figureProperties` of the other.
 */
export function printPrevious(ids: readonly string[], moment: Moment): Statement {
  return printCompared(ids, moment, ({ about, figure, other, holds, isAboutNoMore }) => ({
    match: `(figure)-[figure_about:${about}]->(entity)<-[other_about:${about}]-(other)`,
    conditions: [
      ...holds('figure_about', 'other_about'),
      isAboutNoMore('entity', `NOT ${exists(`(other)-[same_about:${about}]->(more)`, holds('same_about'))}`),
      `${other}.status = 'ACTUAL'`,
      `size(${other}.period) = size(${figure}.period)`,
      `${other}.periodLatest < ${figure}.periodEarliest`,
      `NOT ${exists(`(other)-[apart_about:${about}]->(apart)`, [
        ...holds('apart_about'),
        `NOT ${exists(`(figure)-[shared_about:${about}]->(apart)`, holds('shared_about'))}`,
      ])}`,
    ],
    nearest: `${other}.periodEarliest DESC`,
  }));
}

/**
 * Prints the statement that finds, for each of these figures, the one of the whole: of the same indicator, unit, period and status, and
 * about nothing but an entity that the one which the figure is about is part of, the nearest, or `of` alone. What a target may be about
 * besides is said above.
 */
export function printWholes(ids: readonly string[], of: string | undefined, moment: Moment): Statement {
  return printCompared(ids, moment, ({ about, partOf, figure, other, holds, isAboutNoMore, names }) => ({
    match: `(figure)-[figure_about:${about}]->(part)-[steps:${partOf}*1..${String(mostSteps)}]->(whole)<-[other_about:${about}]-(other)`,
    conditions: [
      ...(of === undefined ? [] : [`whole.id = ${names.reference({ hint: 'figures_of', value: of })}`]),
      ...holds('figure_about', 'other_about'),
      isAboutNoMore('part', 'more <> part'),
      ...holds('step').map((condition) => `all(step IN steps WHERE ${condition})`),
      `${other}.status = ${figure}.status`,
      `${other}.period = ${figure}.period`,
      `NOT ${exists(`(other)-[apart_about:${about}]->(apart)`, [...holds('apart_about'), 'apart <> whole'])}`,
    ],
    nearest: 'size(steps)',
  }));
}

/** What both statements are made of. */
interface Parts {
  /** Relationship types, as a pattern has them. */
  readonly about: string;
  readonly partOf: string;
  /** Variables that have the properties of the figure and of the other: those of their versions that were known at the moment. */
  readonly figure: string;
  readonly other: string;
  readonly names: ParameterNames;
  /** That the facts of these variables hold at the moment. */
  readonly holds: (...facts: readonly string[]) => readonly string[];
  /** That the figure is about no `more` of this condition, unless it is a target and they are of another class than this entity. */
  readonly isAboutNoMore: (entity: string, condition: string) => string;
}

/** How the other figure is reached from `figure`, what must hold of the two, and which of several comes first. */
interface Comparison {
  readonly match: string;
  readonly conditions: readonly string[];
  readonly nearest: string;
}

function printCompared(ids: readonly string[], moment: Moment, compare: (parts: Parts) => Comparison): Statement {
  const names = new ParameterNames();
  const typesOf = (relation: string): string => typesAt([relation], moment).join('|');
  const holds = (...facts: readonly string[]): readonly string[] => facts.flatMap((fact) => printConditions(holdsAt(fact, moment), names));
  const about = typesOf('ABOUT');
  const [figure, other] = [versionAt('figure', moment), versionAt('other', moment)];
  const wasKnown = (variable: string): readonly string[] => printConditions(wasKnownAt(variable, moment), names);
  const isAboutNoMore = (entity: string, condition: string): string =>
    `NOT ${exists(`(figure)-[more_about:${about}]->(more)`, [
      ...holds('more_about'),
      condition,
      // Ids begin with the class, also those of what is retired.
      `(${figure}.status = 'ACTUAL' OR split(more.id, ':')[0] = split(${entity}.id, ':')[0])`,
    ])}`;
  const { match, conditions, nearest } = compare({ about, partOf: typesOf('PART_OF'), figure, other, names, holds, isAboutNoMore });
  const observes = typesOf('OBSERVES');
  const all = [
    `${other}.valueUnit = ${figure}.valueUnit`,
    ...wasKnown(other),
    ...holds('figure_observes', 'other_observes'),
    ...conditions,
  ];
  const label = moment.knownOn === undefined ? labels.entity : `${labels.entity}|${labels.retiredEntity}`;
  const text = [
    `UNWIND ${names.reference({ hint: 'figures', value: ids })} AS id`,
    `MATCH (figure:${label} {id: id})${printVersionAt('figure', moment)}`,
    ...wasKnown(figure).map((condition, index) => `${index === 0 ? 'WHERE' : '  AND'} ${condition}`),
    `CALL (${[...new Set(['figure', figure])].join(', ')}) {`,
    `  MATCH ${match}, (figure)-[figure_observes:${observes}]->(indicator)<-[other_observes:${observes}]-(other)${printVersionAt('other', moment)}`,
    `  WHERE ${all.join('\n    AND ')}`,
    `  RETURN ${other} ORDER BY ${nearest}, ${other}.recordedAt DESC, ${other}.id LIMIT 1`,
    '}',
    `RETURN id, ${figureProperties.map((name) => `${other}.${name}`).join(', ')}`,
  ];
  return { text: text.join('\n'), parameters: names.values() };
}

function exists(pattern: string, conditions: readonly string[]): string {
  return `EXISTS { MATCH ${pattern}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`} }`;
}
