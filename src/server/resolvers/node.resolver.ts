import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { defaultLimits } from '../../compiler/limits.js';
import { answerField, type Context } from '../context.js';
import { asOfArg, idArg } from '../schema/arguments.js';
import { declareArgs } from '../schema/declare.js';
import type { GeneratedTypes } from '../schema/generated-types.js';

/** Makes the resolver of `node` and `nodes`. */
export function nodeResolver(types: GeneratedTypes): ClassType {
  const node = types.named('Node') as ClassType;

  @Resolver()
  class NodeResolver {
    @Query(() => node, { nullable: true, description: 'The entity, fact or passage of an id; null where there is none.' })
    node(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return answerField(context, info);
    }

    @Query(() => [node], {
      nullable: 'itemsAndList',
      description: 'The entities, facts and passages of these ids, in their order; null for each that is not there.',
    })
    nodes(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return answerField(context, info);
    }
  }
  declareArgs(NodeResolver.prototype, 'node', [idArg, asOfArg]);
  declareArgs(NodeResolver.prototype, 'nodes', [
    { name: 'ids', type: () => [ID], required: true, description: `Up to ${String(defaultLimits.ids)} ids.` },
    asOfArg,
  ]);
  return NodeResolver;
}
