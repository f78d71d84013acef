import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, Extensions, ID, Info, Query, Resolver } from 'type-graphql';
import { runSavedQuery } from '../../analysis/saved-queries/run-saved-query.js';
import { collectReferences } from '../../analysis/table/collect-references.js';
import { idPrefix } from '../../ontology/graph-names.js';
import { computed } from '../computed.js';
import type { Context } from '../context.js';
import { asOfArg } from '../schema/arguments.js';
import { declareArgs } from '../schema/declare.js';
import type { GeneratedTypes } from '../schema/generated-types.js';
import { SavedQuery } from '../schema/saved-query.js';
import { JsonScalar } from '../schema/scalars.js';
import { showSavedQuery } from '../show-saved-query.js';

/** Makes the resolver of `savedQueries` and `savedQuery`. */
export function savedQueryResolver(types: GeneratedTypes): ClassType {
  const { entities, prefixes } = types.catalogue;
  const isEntity = (id: string): boolean => [...entities.values()].some(({ prefix }) => prefix === idPrefix(id));

  @Resolver()
  class SavedQueryResolver {
    @Extensions({ computed: true })
    @Query(() => [SavedQuery], { nullable: true, description: 'The questions that are kept, by id.' })
    savedQueries(@Ctx() { savedQueries }: Context): readonly object[] {
      return savedQueries.queries.map(showSavedQuery);
    }

    @Extensions({ computed: true })
    @Query(() => types.named('SavedQueryResult') as ClassType, {
      nullable: true,
      description: 'Asks one of the questions that are kept; its own limits of time, rows and bytes hold.',
    })
    async savedQuery(
      @Ctx() { savedQueries }: Context,
      @Info() _info: GraphQLResolveInfo,
      id: string,
      parameters: unknown,
      asOf: unknown,
    ): Promise<object> {
      const table = await runSavedQuery(savedQueries, { id, parameters: parameters ?? {}, asOf });
      const ids = collectReferences(table).filter((one) => prefixes.has(idPrefix(one) ?? ''));
      return computed({
        table: computed(table),
        nodes: recordsIn(ids.filter(isEntity), asOf),
        facts: recordsIn(
          ids.filter((one) => !isEntity(one)),
          asOf,
        ),
      });
    }
  }
  declareArgs(SavedQueryResolver.prototype, 'savedQuery', [
    { name: 'id', type: () => ID, required: true, description: 'The id of one of `savedQueries`.' },
    {
      name: 'parameters',
      type: () => JsonScalar,
      description: 'An object with the values of its parameters by name; those left out have their defaults.',
    },
    asOfArg,
  ]);
  return SavedQueryResolver;
}

/** Makes the field that shows those records that were there at the moment. */
function recordsIn(
  ids: readonly string[],
  asOf: unknown,
): (args: unknown, context: Context, info: GraphQLResolveInfo) => Promise<readonly unknown[]> {
  return async (_args, context, info) => (await context.records(info, ids, asOf)).filter((record) => record !== null);
}
