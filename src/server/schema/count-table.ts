import 'reflect-metadata';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type CountKey as Key, countKeys } from '../../compiler/plan.js';

export const CountKey = Object.fromEntries(countKeys.map((key) => [key, key])) as { readonly [key in Key]: key };
registerEnumType(CountKey, {
  name: 'CountKey',
  description: 'What facts are grouped by.',
  valuesConfig: {
    TYPE: { description: 'The class of the subject, e.g. `District`.' },
    OBJECT_TYPE: { description: 'The class of the object.' },
    RELATION: { description: 'The relation, e.g. `SUPPORTS`.' },
    YEAR: { description: 'The year in which it began to hold, e.g. `2021`; null where the source does not say.' },
    SUBJECT: { description: 'The id of the subject.' },
    OBJECT: { description: 'The id of the object.' },
  },
});

@ObjectType({ description: 'How many facts there are in groups.' })
export class CountTable {
  @Field(() => [CountKey], { description: 'What the facts are grouped by: the columns of `keys`.' })
  readonly by!: readonly Key[];

  @Field(() => [CountRow], { description: 'The groups, those of the most facts first, then by their keys.' })
  readonly rows!: readonly CountRow[];

  @Field(() => Int, { description: 'How many facts there are in all, those of groups that are not shown included.' })
  readonly total!: number;

  @Field(() => Boolean, { description: 'Whether there are more groups than are shown.' })
  readonly truncated!: boolean;
}

@ObjectType({ description: 'One group of facts.' })
export class CountRow {
  @Field(() => [String], {
    nullable: 'items',
    description: 'What its facts share, in the order of `by`; null where they share that it is not known.',
  })
  readonly keys!: readonly (string | null)[];

  @Field(() => Int, { description: 'How many facts there are in the group.' })
  readonly count!: number;
}
