import 'reflect-metadata';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateTimeScalar, DecimalScalar, PartialDateScalar } from './scalars.js';

const given = { nullable: true } as const;

@InputType({ description: 'Conditions on an id.' })
export class IDFilter {
  @Field(() => ID, { ...given, description: 'Is this id.' })
  readonly eq?: string;

  @Field(() => [ID], { ...given, description: 'Is one of these ids; none for an empty list.' })
  readonly in?: string[];
}

@InputType({ description: 'Conditions on a text; all that are given must hold. A text in several languages matches in any.' })
export class StringFilter {
  @Field(() => String, { ...given, description: 'Is exactly this text.' })
  readonly eq?: string;

  @Field(() => [String], { ...given, description: 'Is exactly one of these texts; none for an empty list.' })
  readonly in?: string[];

  @Field(() => String, { ...given, description: 'Contains this text, without regard to case, width and accents.' })
  readonly contains?: string;

  @Field(() => String, { ...given, description: 'Starts with this text, without regard to case, width and accents.' })
  readonly startsWith?: string;

  @Field(() => Boolean, { ...given, description: 'Is missing (true) or there (false).' })
  readonly isNull?: boolean;
}

@InputType({ description: 'Conditions on a list of texts.' })
export class StringListFilter {
  @Field(() => String, { ...given, description: 'Contains exactly this text.' })
  readonly has?: string;

  @Field(() => Boolean, { ...given, description: 'Is missing (true) or there (false).' })
  readonly isNull?: boolean;
}

@InputType({ description: 'Conditions on a code of a vocabulary.' })
export class TermFilter {
  @Field(() => [String], { ...given, description: 'Is one of these codes; none for an empty list.' })
  readonly in?: string[];

  @Field(() => Boolean, { ...given, description: 'Is missing (true) or there (false).' })
  readonly isNull?: boolean;
}

@InputType({ description: 'Conditions on the class of an entity.' })
export class ClassFilter {
  @Field(() => [String], { ...given, description: 'Is one of these classes, by name, e.g. `District`; none for an empty list.' })
  readonly in?: string[];
}

@InputType({ description: 'Conditions on a whole number.' })
export class IntFilter {
  @Field(() => Int, { ...given, description: 'Equals.' })
  readonly eq?: number;

  @Field(() => Int, { ...given, description: 'Is greater than.' })
  readonly gt?: number;

  @Field(() => Int, { ...given, description: 'Is greater than or equals.' })
  readonly gte?: number;

  @Field(() => Int, { ...given, description: 'Is less than.' })
  readonly lt?: number;

  @Field(() => Int, { ...given, description: 'Is less than or equals.' })
  readonly lte?: number;

  @Field(() => Boolean, { ...given, description: 'Is missing (true) or there (false).' })
  readonly isNull?: boolean;
}

@InputType({ description: 'Conditions on a number between 0 and 1.' })
export class FloatFilter {
  @Field(() => Float, { ...given, description: 'Is greater than or equals.' })
  readonly gte?: number;

  @Field(() => Float, { ...given, description: 'Is less than or equals.' })
  readonly lte?: number;

  @Field(() => Boolean, { ...given, description: 'Is missing (true) or there (false).' })
  readonly isNull?: boolean;
}

@InputType({ description: 'Conditions on an exact decimal, given as a string; compared as double-precision numbers.' })
export class DecimalFilter {
  @Field(() => DecimalScalar, { ...given, description: 'Equals.' })
  readonly eq?: string;

  @Field(() => DecimalScalar, { ...given, description: 'Is greater than.' })
  readonly gt?: string;

  @Field(() => DecimalScalar, { ...given, description: 'Is greater than or equals.' })
  readonly gte?: string;

  @Field(() => DecimalScalar, { ...given, description: 'Is less than.' })
  readonly lt?: string;

  @Field(() => DecimalScalar, { ...given, description: 'Is less than or equals.' })
  readonly lte?: string;
}

@InputType({ description: 'Conditions on a quantity. A value is compared within one unit, so it needs `unit` beside it.' })
export class QuantityFilter {
  @Field(() => String, { ...given, description: 'Is given in this unit, e.g. `CNY`.' })
  readonly unit?: string;

  @Field(() => DecimalFilter, { ...given, description: 'The value in that unit.' })
  readonly value?: DecimalFilter;

  @Field(() => Boolean, { ...given, description: 'Is missing (true) or there (false).' })
  readonly isNull?: boolean;
}

@InputType({ description: 'Conditions on a date. A date of `2021` may be any day of that year, so each asks what may be.' })
export class PartialDateFilter {
  @Field(() => PartialDateScalar, { ...given, description: 'May lie within this day, month or year.' })
  readonly overlaps?: string;

  @Field(() => PartialDateScalar, { ...given, description: 'May lie before it begins.' })
  readonly before?: string;

  @Field(() => PartialDateScalar, { ...given, description: 'May lie after it ends.' })
  readonly after?: string;

  @Field(() => Boolean, { ...given, description: 'Is missing (true) or there (false).' })
  readonly isNull?: boolean;
}

@InputType({ description: 'Conditions on valid time. An unknown start or end is open, and each condition asks what may be.' })
export class PeriodFilter {
  @Field(() => PartialDateScalar, { ...given, description: 'May hold at some time within this day, month or year.' })
  readonly overlaps?: string;

  @Field(() => PartialDateScalar, { ...given, description: 'May have begun before it begins; facts of unknown start are left out.' })
  readonly startsBefore?: string;

  @Field(() => PartialDateScalar, { ...given, description: 'May still hold after it ends.' })
  readonly endsAfter?: string;
}

@InputType({ description: 'Conditions on a moment; all that are given must hold.' })
export class DateTimeFilter {
  @Field(() => DateTimeScalar, { ...given, description: 'Is later.' })
  readonly gt?: string;

  @Field(() => DateTimeScalar, { ...given, description: 'Is this moment or later.' })
  readonly gte?: string;

  @Field(() => DateTimeScalar, { ...given, description: 'Is earlier.' })
  readonly lt?: string;

  @Field(() => DateTimeScalar, { ...given, description: 'Is this moment or earlier.' })
  readonly lte?: string;
}

@InputType({ description: 'A moment on each of the two clocks. What is left out is now: whatever is live, whenever it holds.' })
export class AsOf {
  @Field(() => PartialDateScalar, {
    ...given,
    description: 'Valid time: facts that may hold on this day, or on some day of this month or year.',
  })
  readonly validOn?: string;

  @Field(() => DateTimeScalar, {
    ...given,
    description:
      'Known time: what had been recorded by this moment and not yet retired or superseded, entities, facts and passages as they then stood.',
  })
  readonly knownOn?: string;
}
