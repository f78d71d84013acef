import { allOf, holdsAt, type Moment, typesAt, versionAt, wasKnownAt } from '../../compiler/moment.js';
import { ParameterNames } from '../../compiler/parameter-names.js';
import { printConditions } from '../../compiler/print-condition.js';
import type { Statement } from '../../compiler/print-cypher.js';
import { printVersionAt } from '../../compiler/print-version-at.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import { labels } from '../../ontology/graph-names.js';

/** Whose timeline, and at which moment. */
export interface TimelineOf {
  readonly id: string;
  readonly moment: Moment;
}

/** Where an entry stands: earliest and latest day, the record's id, the property. */
export type TimelinePlace = readonly [earliest: string, latest: string, id: string, property: string];

/**
 * Prints the statement of a page of a timeline: a row where the entity is there, with the entries behind a place. Of two dates that begin
 * on the same day the more exact one ends first, so it stands first.
 */
export function printTimeline(
  catalogue: Catalogue,
  { id, moment }: TimelineOf,
  limit: number,
  after: TimelinePlace | undefined,
): Statement {
  const names = new ParameterNames();
  const start = printStart(id, moment, names);
  const entries = printEntries(catalogue, moment, names);
  const value = (hint: string, of: unknown): string => names.reference({ hint: `timeline_${hint}`, value: of });
  const text = `${start}
RETURN COLLECT {
${entries}
  ${after === undefined ? 'WITH entry' : `WITH entry WHERE ${printSeek(after, value)}`}
  ORDER BY entry[3], entry[4], entry[0], entry[1] LIMIT ${value('first', BigInt(limit))}
  RETURN [entry[0], entry[1], entry[2], toString(entry[3]), toString(entry[4])]
}`;
  return { text, parameters: names.values() };
}

/** Prints the statement that counts a timeline's entries. */
export function printTimelineCount(catalogue: Catalogue, { id, moment }: TimelineOf): Statement {
  const names = new ParameterNames();
  const text = `${printStart(id, moment, names)}
RETURN COUNT {
${printEntries(catalogue, moment, names)}
  RETURN entry
}`;
  return { text, parameters: names.values() };
}

/** Prints the statement that counts the facts which lead to no entry. */
export function printUndatedCount(catalogue: Catalogue, { id, moment }: TimelineOf): Statement {
  const names = new ParameterNames();
  const missing = [
    'f.validFromEarliest IS NULL AND f.validToEarliest IS NULL',
    ...datedProperties(catalogue).map((name) => `${versionAt('n', moment)}.${name}Earliest IS NULL`),
  ];
  const text = `${printStart(id, moment, names)}
RETURN COUNT {
  ${printFacts(catalogue, moment, names, missing)}
}`;
  return { text, parameters: names.values() };
}

/** Each entry as `[id, property, date, earliest, latest]`, once however many facts lead to it. */
function printEntries(catalogue: Catalogue, moment: Moment, names: ParameterNames): string {
  const dates = datedProperties(catalogue);
  const [e, n] = [versionAt('e', moment), versionAt('n', moment)];
  const entriesOf = (variable: string, properties: readonly string[]): readonly string[] =>
    properties.map(
      (name) => `[${variable}.id, '${name}', ${['', 'Earliest', 'Latest'].map((part) => `${variable}.${name}${part}`).join(', ')}]`,
    );
  return `  CALL (${[...new Set(['e', e])].join(', ')}) {
    ${printFacts(catalogue, moment, names, [])}
    UNWIND [
      ${[...entriesOf('f', ['validFrom', 'validTo']), ...entriesOf(n, dates)].join(',\n      ')}
    ] AS entry
    WITH entry WHERE entry[3] IS NOT NULL
    RETURN entry
    UNION
    UNWIND [${entriesOf(e, dates).join(', ')}] AS entry
    WITH entry WHERE entry[3] IS NOT NULL
    RETURN entry
  }`;
}

function printStart(id: string, moment: Moment, names: ParameterNames): string {
  const { knownOn } = moment;
  const label = knownOn === undefined ? labels.entity : `${labels.entity}|${labels.retiredEntity}`;
  const known = printConditions(wasKnownAt(versionAt('e', moment), moment), names);
  return [
    `MATCH (e:${label} {id: ${names.reference({ hint: 'timeline_id', value: id })}})${printVersionAt('e', moment)}`,
    ...printWhere(known),
  ].join('\n');
}

function printFacts({ relations }: Catalogue, moment: Moment, names: ParameterNames, more: readonly string[]): string {
  const types = typesAt([...relations.keys()].sort(), moment);
  const known = allOf([holdsAt('f', moment), wasKnownAt(versionAt('n', moment), moment)]);
  return [
    `MATCH (e)-[f:${types.join('|')}]-(n)${printVersionAt('n', moment)}`,
    ...printWhere([...printConditions(known, names), ...more]),
  ].join(' ');
}

function printWhere(conditions: readonly string[]): readonly string[] {
  return conditions.length === 0 ? [] : [`WHERE ${conditions.join(' AND ')}`];
}

/** Every date that an entity of some class may have. */
function datedProperties({ entities }: Catalogue): readonly string[] {
  const names = [...entities.values()].flatMap(({ properties }) => properties.flatMap(({ kind, name }) => (kind === 'date' ? [name] : [])));
  return [...new Set(names)].sort();
}

function printSeek([earliest, latest, id, property]: TimelinePlace, value: (hint: string, of: unknown) => string): string {
  const keys = [
    ['entry[3]', `date(${value('after_1', earliest)})`],
    ['entry[4]', `date(${value('after_2', latest)})`],
    ['entry[0]', value('after_3', id)],
    ['entry[1]', value('after_4', property)],
  ] as const;
  return keys.reduceRight((rest, [key, given]) => `(${key} > ${given}${rest === '' ? '' : ` OR ${key} = ${given} AND ${rest}`})`, '');
}
