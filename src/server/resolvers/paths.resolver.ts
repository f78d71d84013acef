import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { defaultLimits } from '../../compiler/limits.js';
import { answerField, type Context } from '../context.js';
import { asOfArg } from '../schema/arguments.js';
import { declareArgs } from '../schema/declare.js';
import { declarePaths } from '../schema/declare-paths.js';
import type { GeneratedTypes } from '../schema/generated-types.js';

/** Makes the resolver of `paths`. */
export function pathsResolver(types: GeneratedTypes): ClassType {
  declarePaths(types);

  @Resolver()
  class PathsResolver {
    @Query(() => types.named('PathSet') as ClassType, {
      nullable: true,
      description:
        'How two entities are connected: the shortest paths between them, each hop a fact; null where one of the two is not there.',
    })
    paths(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return answerField(context, info);
    }
  }
  declareArgs(PathsResolver.prototype, 'paths', [
    { name: 'from', type: () => ID, required: true, description: 'The id of the entity where paths begin.' },
    { name: 'to', type: () => ID, required: true, description: 'The id of the entity where they end, another than the first.' },
    {
      name: 'maxLength',
      type: () => Int,
      defaultValue: 4,
      description: `How many hops a path may have; up to ${String(defaultLimits.pathLength)}.`,
    },
    { name: 'k', type: () => Int, defaultValue: 5, description: `How many paths at most; up to ${String(defaultLimits.paths)}.` },
    {
      name: 'relations',
      type: () => [types.factKind],
      description: 'The relations that hops may be of, in either direction; any if left out.',
    },
    {
      name: 'types',
      type: () => [String],
      description: 'The classes that entities between the two may be of, by name, e.g. `District`; any if left out.',
    },
    {
      name: 'overlapping',
      type: () => Boolean,
      defaultValue: true,
      description: 'Whether there must be a day on which all facts of a path may hold. An unknown start or end is open.',
    },
    asOfArg,
  ]);
  return PathsResolver;
}
