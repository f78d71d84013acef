import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, Info, Query, Resolver } from 'type-graphql';
import { defaultLimits } from '../../compiler/limits.js';
import { answerField, type Context } from '../context.js';
import { asOfArg } from '../schema/arguments.js';
import { declareArgs } from '../schema/declare.js';
import { anyFactArgs } from '../schema/declare-any-fact.js';
import type { GeneratedTypes } from '../schema/generated-types.js';

/** Makes the resolver of `facts`. */
export function factsResolver(types: GeneratedTypes): ClassType {
  @Resolver()
  class FactsResolver {
    @Query(() => types.named('AnyFactConnection') as ClassType, {
      nullable: true,
      description: 'All facts of every kind, page by page; by id unless sorted, which reads no more than the page.',
    })
    facts(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return answerField(context, info);
    }
  }
  declareArgs(FactsResolver.prototype, 'facts', [...anyFactArgs(types, defaultLimits.rootPage), asOfArg]);
  return FactsResolver;
}
