import 'reflect-metadata';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { languagesArg } from './arguments.js';
import { declareArgs } from './declare.js';
import { DateScalar, DecimalScalar, LanguageTagScalar, PartialDateScalar } from './scalars.js';

export const DatePrecision = { DAY: 'DAY', MONTH: 'MONTH', YEAR: 'YEAR' } as const;
registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'How exact a date is.',
  valuesConfig: {
    DAY: { description: 'Exact to the day.' },
    MONTH: { description: 'Exact to the month.' },
    YEAR: { description: 'Exact to the year.' },
  },
});

export const EndState = { ENDED: 'ENDED', ONGOING: 'ONGOING', UNKNOWN: 'UNKNOWN' } as const;
registerEnumType(EndState, {
  name: 'EndState',
  description: 'Whether a fact has ended.',
  valuesConfig: {
    ENDED: { description: 'It has ended, or will end, on the date given.' },
    ONGOING: { description: 'The source says that it goes on.' },
    UNKNOWN: { description: 'The source does not say.' },
  },
});

export const Certainty = { CERTAIN: 'CERTAIN', POSSIBLE: 'POSSIBLE' } as const;
registerEnumType(Certainty, {
  name: 'Certainty',
  description: 'How sure it is that a fact holds on the days asked about, or that several share a day.',
  valuesConfig: {
    CERTAIN: { description: 'It is so whatever days the dates of the facts mean.' },
    POSSIBLE: { description: 'It may be so: a date is not exact enough, or the source does not say.' },
  },
});

export const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which end of an order comes first. Nulls come last in either direction.',
  valuesConfig: { ASC: { description: 'The smallest first.' }, DESC: { description: 'The largest first.' } },
});

@ObjectType({ description: 'A text in one language.' })
export class LocalizedText {
  @Field(() => LanguageTagScalar, { description: 'The language, e.g. `zh-Hans`.' })
  readonly language!: string;

  @Field(() => String, { description: 'The text.' })
  readonly text!: string;
}

@ObjectType({ description: 'A word of a vocabulary of the ontology.' })
export class Term {
  @Field(() => String, { description: 'The code, stable, e.g. `DISTRICT`.' })
  readonly code!: string;

  @Field(() => String, { description: 'The name of the code, in the first of the languages asked for that has one, in 简体 otherwise.' })
  readonly name!: string;
}
declareArgs(Term.prototype, 'name', [languagesArg]);

@ObjectType({ description: 'A date as exact as its source, with the days that it may mean.' })
export class FuzzyDate {
  @Field(() => PartialDateScalar, { description: 'The date as the source has it, e.g. `2021-09`.' })
  readonly value!: string;

  @Field(() => DatePrecision, { description: 'How exact it is.' })
  readonly precision!: keyof typeof DatePrecision;

  @Field(() => DateScalar, { description: 'The first day that it may mean.' })
  readonly earliest!: string;

  @Field(() => DateScalar, { description: 'The last day that it may mean.' })
  readonly latest!: string;
}

@ObjectType({ description: 'The valid time of a fact: when it holds in the world, the end exclusive.' })
export class Validity {
  @Field(() => FuzzyDate, { nullable: true, description: 'Since when; null if the source does not say.' })
  readonly from?: FuzzyDate;

  @Field(() => FuzzyDate, { nullable: true, description: 'Until when; null if it goes on or the source does not say.' })
  readonly to?: FuzzyDate;

  @Field(() => EndState, { description: 'Whether it has ended.' })
  readonly endState!: keyof typeof EndState;

  @Field(() => Certainty, {
    nullable: true,
    description:
      'Whether it surely holds on every day of `asOf.validOn`: it has begun by the first of them at the latest, and goes on or ends behind ' +
      'the last of them at the earliest. Null where no `validOn` is asked about.',
  })
  readonly certainty?: keyof typeof Certainty;
}

@ObjectType({ description: 'An exact amount of a unit.' })
export class Quantity {
  @Field(() => DecimalScalar, { description: 'How many of the unit.' })
  readonly value!: string;

  @Field(() => String, { description: 'The unit: ISO 4217 for money, else a code of the ontology such as `PERCENT` or `PERSON`.' })
  readonly unit!: string;
}

@ObjectType({ description: 'Where a page stands in its list, as the Relay connection specification defines it.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are rows behind this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the page was asked for with `after`.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null on an empty page.' })
  readonly startCursor?: string;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row, to be passed as `after`; null on an empty page.' })
  readonly endCursor?: string;
}
