import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { defaultLimits } from '../../compiler/limits.js';
import { answerField, type Context } from '../context.js';
import { asOfArg } from '../schema/arguments.js';
import { declareArgs } from '../schema/declare.js';
import { CountKey, CountTable } from '../schema/count-table.js';
import type { GeneratedTypes } from '../schema/generated-types.js';

/** Makes the resolver of `counts`. */
export function countsResolver(types: GeneratedTypes): ClassType {
  @Resolver()
  class CountsResolver {
    @Query(() => CountTable, {
      nullable: true,
      description: 'How many facts there are, in groups, those of the most facts first. Reads all facts that `where` lets through.',
    })
    counts(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return answerField(context, info);
    }
  }
  declareArgs(CountsResolver.prototype, 'counts', [
    {
      name: 'by',
      type: () => [CountKey],
      required: true,
      description: 'What facts are grouped by, up to 5; all are one group for an empty list.',
    },
    { name: 'where', type: () => types.named('AnyFactWhere'), description: 'Which facts; all if left out.' },
    { name: 'first', type: () => Int, defaultValue: 100, description: `How many rows at most; up to ${String(defaultLimits.rootPage)}.` },
    asOfArg,
  ]);
  return CountsResolver;
}
