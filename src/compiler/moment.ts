import { retiredType } from '../ontology/graph-names.js';
import { readPartialDate } from '../ontology/partial-date.js';
import { always, type Condition, type Operand, type Parameter } from './plan.js';

/** The moment that a root field asks about, with its bounds as parameters that all of its conditions share. */
export interface Moment {
  /** First and last day of `validOn`: facts that may hold on one of them. */
  readonly validOn?: { readonly earliest: Parameter; readonly latest: Parameter };
  /** What was recorded by then and not yet retired. Without it: what is live. */
  readonly knownOn?: Parameter;
}

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

/** That the fact, or the fact's version, of a variable may hold and was known at a moment; `always` where none is given. */
export function holdsAt(variable: string, { validOn, knownOn }: Moment): Condition {
  const conditions = [
    ...(validOn === undefined ? [] : [mayHold(variable, validOn)]),
    ...(knownOn === undefined ? [] : [wasKnown(variable, knownOn)]),
  ];
  return conditions.length === 0 ? always : { kind: 'all', conditions };
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
export function wasKnown(variable: string, knownOn: Parameter): Condition {
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
