import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, Info, Query, Resolver } from 'type-graphql';
import { defaultLimits } from '../../compiler/passes/limit-pages.js';
import type { EntityType } from '../../ontology/catalogue.js';
import type { Context } from '../context.js';
import { connectionArgs, idArg } from '../schema/arguments.js';
import { declareArgs } from '../schema/declare.js';
import type { DeclaredTypes } from '../schema/declare-ontology.js';
import { describe } from '../schema/declare-property.js';

/** Makes the resolver of a class's single and list fields, e.g. `district` and `districts`. */
export function entityResolver(entity: EntityType, types: DeclaredTypes): ClassType {
  const declared = types.entities.get(entity.name);
  if (declared === undefined) throw new TypeError(`${entity.name} is not declared`);
  const { type, connection, where, orderBy } = declared;

  @Resolver()
  class EntityResolver {
    @Query(() => type as ClassType, {
      name: entity.field,
      nullable: true,
      description: `One by id; null where there is none. ${describe(entity)}`,
    })
    one(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return context.answer(info);
    }

    @Query(() => connection.connection as ClassType, {
      name: entity.plural,
      nullable: true,
      description: `All, page by page. ${describe(entity)}`,
    })
    list(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return context.answer(info);
    }
  }
  declareArgs(EntityResolver.prototype, 'one', [idArg]);
  declareArgs(
    EntityResolver.prototype,
    'list',
    connectionArgs(
      defaultLimits.rootPage,
      () => where,
      () => orderBy,
    ),
  );
  return EntityResolver;
}
