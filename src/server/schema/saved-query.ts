import 'reflect-metadata';
import { Field, ID, ObjectType } from 'type-graphql';
import { languagesArg } from './arguments.js';
import { declareArgs, declareObject } from './declare.js';
import type { GeneratedTypes } from './generated-types.js';
import { JsonScalar } from './scalars.js';
import { Table } from './table.js';

@ObjectType({ description: 'A value that a saved query takes.' })
export class SavedQueryParameter {
  @Field(() => String, { description: 'Its name in `parameters`.' })
  readonly name!: string;

  @Field(() => String, {
    description:
      'What it must be, as GraphQL would write it: `ID`, `String`, `Int`, `Decimal`, `Boolean` or `Date`, or a list such as `[ID!]`; with `!` where there is no default.',
  })
  readonly type!: string;

  @Field(() => [String], { description: 'The classes that an `ID` may be of, e.g. `District`; any if empty.' })
  readonly of!: readonly string[];

  @Field(() => JsonScalar, { nullable: true, description: 'What it is if left out; null where it must be given or may be missing.' })
  readonly default?: unknown;

  @Field(() => [JsonScalar], { description: 'Values worth trying.' })
  readonly suggestions!: readonly unknown[];

  @Field(() => String, { description: 'What it stands for.' })
  readonly description!: unknown;
}
declareArgs(SavedQueryParameter.prototype, 'description', [languagesArg]);

@ObjectType({ description: 'A question that is kept, in one file of `cypher/`.' })
export class SavedQuery {
  @Field(() => ID, { description: 'The name of its file, e.g. `supporters`.' })
  readonly id!: string;

  @Field(() => String, { description: 'The question in a few words.' })
  readonly title!: unknown;

  @Field(() => String, { description: 'What the answer shows.' })
  readonly description!: unknown;

  @Field(() => [SavedQueryParameter], { description: 'The values that it takes.' })
  readonly parameters!: readonly SavedQueryParameter[];

  @Field(() => String, {
    description: 'How its answer is best shown: `rows` of a table, or a `graph` of the entities and facts that they refer to.',
  })
  readonly result!: string;

  @Field(() => Boolean, { description: 'Whether it can be asked as of a moment.' })
  readonly asOf!: boolean;

  @Field(() => String, { description: 'Its Cypher, over what is live.' })
  readonly statement!: string;
}
declareArgs(SavedQuery.prototype, 'title', [languagesArg]);
declareArgs(SavedQuery.prototype, 'description', [languagesArg]);

/** Declares what a saved query answers. */
export function declareSavedQueryResult(types: GeneratedTypes): void {
  const result = types.named('SavedQueryResult');
  declareObject(result, 'SavedQueryResult', 'What a saved query answered.', [
    { name: 'table', type: () => Table, description: 'Its rows.' },
    { name: 'nodes', type: () => [types.named('Entity')], description: 'The entities that the rows refer to, each once, in their order.' },
    { name: 'facts', type: () => [types.named('Fact')], description: 'The facts that the rows refer to, each once, in their order.' },
  ]);
}
