import { assertNever } from '../errors.js';
import { pastLabel, retiredType } from '../ontology/graph-names.js';
import { readPartialDate } from '../ontology/partial-date.js';
import { always, type Condition, type Operand, type Parameter, type Source } from './plan.js';

/** The moment that a root field asks about, with its bounds as parameters that all of its conditions share. */
export interface Moment {
  /** First and last day of `validOn`: facts that may hold on one of them. */
  readonly validOn?: { readonly earliest: Day; readonly latest: Day };
  /** What was recorded by then and not yet retired. Without it: what is live. */
  readonly knownOn?: Parameter;
}

type Day = Parameter & { readonly value: string };

/** What is live now, whenever it holds in the world: what a root field without `asOf` asks about. */
export const now: Moment = {};

/** Reads the `asOf` of a root field that is called `name` in the statement. */
export function readMoment(asOf: unknown, name: string): Moment {
  const { validOn, knownOn } = (asOf ?? {}) as { readonly validOn?: string | null; readonly knownOn?: string | null };
  const date = validOn === undefined || validOn === null ? undefined : readPartialDate(validOn);
  return {
    ...(date === undefined
      ? {}
      : {
          validOn: {
            earliest: { hint: `${name}_validOn_earliest`, value: date.earliest },
            latest: { hint: `${name}_validOn_latest`, value: date.latest },
          },
        }),
    ...(knownOn === undefined || knownOn === null ? {} : { knownOn: { hint: `${name}_knownOn`, value: knownOn } }),
  };
}

/** The relationship types that facts of these relations bear at a moment: for an earlier knowledge the retired ones too. */
export function typesAt(types: readonly string[], { knownOn }: Moment): readonly string[] {
  return knownOn === undefined ? types : types.flatMap((type) => [type, retiredType(type)]);
}

/** The labels of nodes that hold what was known at a moment: for an earlier knowledge superseded and retired versions too. */
export function labelsAt(label: string, { knownOn }: Moment): readonly string[] {
  return knownOn === undefined ? [label] : [label, pastLabel(label)];
}

/**
 * The variable that has an entity's properties. Facts and passages join the entity itself; under an earlier knowledge what it was like
 * stands in the version that was known then, which may be the entity or a node of its own.
 */
export function versionAt(entity: string, { knownOn }: Moment): string {
  return knownOn === undefined ? entity : `${entity}_then`;
}

/** The same of several entities at once, as a plan holds them; nothing where what is live is asked about. */
export function versionsAt<K extends string>(
  entities: Readonly<Record<K, string>>,
  moment: Moment,
): { readonly versions?: Readonly<Record<K, string>> } {
  if (moment.knownOn === undefined) return {};
  const versions = Object.entries<string>(entities).map(([end, entity]) => [end, versionAt(entity, moment)]);
  return { versions: Object.fromEntries(versions) as Readonly<Record<K, string>> };
}

/** What tells a moment from any other in a cursor; nothing where what is live is asked about. */
export function asOfKey({ validOn, knownOn }: Moment): readonly unknown[] {
  return validOn === undefined && knownOn === undefined ? [] : [[validOn?.earliest.value, validOn?.latest.value, knownOn?.value]];
}

/** That the rows of a source may hold and were known at a moment; `always` where none is given. */
export function appliesAt(source: Source, moment: Moment): Condition {
  switch (source.kind) {
    case 'label':
      return wasKnownAt(versionAt(source.node, moment), moment);
    case 'facts':
      return allOf([holdsAt(source.fact, moment), wasKnownAt(versionAt(source.node, moment), moment)]);
    case 'search':
      return wasKnownAt(source.version ?? source.node, moment);
    case 'passages':
      return wasKnownAt(source.node, moment);
    case 'everyFact':
      // Of the ends that facts join, a version was known whenever a fact was; the source says which.
      return holdsAt(source.fact, moment);
    default:
      return assertNever(source);
  }
}

/** That the version of a variable was known at a moment; `always` where none is given. */
export function wasKnownAt(variable: string, { knownOn }: Moment): Condition {
  return knownOn === undefined ? always : wasKnown(variable, knownOn);
}

/** All of these conditions, without those that are always true. */
export function allOf(conditions: readonly Condition[]): Condition {
  const [first = always, ...others] = conditions.filter((one) => one !== always);
  return others.length === 0 ? first : { kind: 'all', conditions: [first, ...others] };
}

/** That the fact, or the fact's version, of a variable may hold and was known at a moment; `always` where none is given. */
export function holdsAt(variable: string, moment: Moment): Condition {
  return allOf([moment.validOn === undefined ? always : mayHold(variable, moment.validOn), wasKnownAt(variable, moment)]);
}

/** `[validFrom, validTo)` may share a day with the period. An unknown start or end is open. */
function mayHold(variable: string, { earliest, latest }: NonNullable<Moment['validOn']>): Condition {
  const day = (property: string): Operand => ({ variable, property, asText: 'date' });
  const [from, to] = [day('validFromEarliest'), day('validToLatest')];
  return {
    kind: 'all',
    conditions: [
      orMissing(from, { kind: 'compare', operand: from, operator: '<=', value: latest }),
      orMissing(to, { kind: 'compare', operand: to, operator: '>', value: earliest }),
    ],
  };
}

/** Whatever is stored with `recordedAt`, and `retiredAt` once it is superseded or gone. */
function wasKnown(variable: string, knownOn: Parameter): Condition {
  const moment = (property: string): Operand => ({ variable, property, asText: 'datetime' });
  const [recorded, retired] = [moment('recordedAt'), moment('retiredAt')];
  return {
    kind: 'all',
    conditions: [
      { kind: 'compare', operand: recorded, operator: '<=', value: knownOn },
      orMissing(retired, { kind: 'compare', operand: retired, operator: '>', value: knownOn }),
    ],
  };
}

function orMissing(operand: Operand, condition: Condition): Condition {
  return { kind: 'any', conditions: [{ kind: 'isNull', operand, is: true }, condition] };
}
