import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { idArg } from '../schema/arguments.js';
import { declareArgs } from '../schema/declare.js';
import type { DeclaredTypes } from '../schema/declare-ontology.js';

/** Makes the resolver of `node` and `nodes`. */
export function nodeResolver({ node }: DeclaredTypes): ClassType {
  @Resolver()
  class NodeResolver {
    @Query(() => node, { nullable: true, description: 'The entity, fact or passage of an id; null where there is none.' })
    node(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return context.answer(info);
    }

    @Query(() => [node], {
      nullable: 'itemsAndList',
      description: 'The entities, facts and passages of these ids, in their order; null for each that is not there.',
    })
    nodes(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return context.answer(info);
    }
  }
  declareArgs(NodeResolver.prototype, 'node', [idArg]);
  declareArgs(NodeResolver.prototype, 'nodes', [{ name: 'ids', type: () => [ID], required: true, description: 'Up to 200 ids.' }]);
  return NodeResolver;
}
