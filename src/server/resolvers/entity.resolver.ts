import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, Info, Query, Resolver } from 'type-graphql';
import { defaultLimits } from '../../compiler/limits.js';
import type { EntityType } from '../../ontology/catalogue.js';
import { answerField, type Context } from '../context.js';
import { asOfArg, connectionArgs, idArg } from '../schema/arguments.js';
import { declareArgs } from '../schema/declare.js';
import { describe } from '../schema/declare-property.js';
import type { GeneratedTypes } from '../schema/generated-types.js';

/** Makes the resolver of a class's single and list fields, e.g. `district` and `districts`. */
export function entityResolver(entity: EntityType, types: GeneratedTypes): ClassType {
  const { name } = entity;

  @Resolver()
  class EntityResolver {
    @Query(() => types.named(name) as ClassType, {
      name: entity.field,
      nullable: true,
      description: `One by id; null where there is none. ${describe(entity)}`,
    })
    one(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return answerField(context, info);
    }

    @Query(() => types.named(`${name}Connection`) as ClassType, {
      name: entity.plural,
      nullable: true,
      description: `All, page by page. ${describe(entity)}`,
    })
    list(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return answerField(context, info);
    }
  }
  declareArgs(EntityResolver.prototype, 'one', [idArg, asOfArg]);
  declareArgs(EntityResolver.prototype, 'list', [
    ...connectionArgs(
      defaultLimits.rootPage,
      () => types.named(`${name}Where`),
      () => types.named(`${name}OrderBy`),
    ),
    asOfArg,
  ]);
  return EntityResolver;
}
