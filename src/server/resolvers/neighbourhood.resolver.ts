import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, Extensions, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { countLinks } from '../../analysis/neighbourhood/count-links.js';
import { type AskedReach, readReach } from '../../analysis/neighbourhood/reach.js';
import { runNeighbourhood } from '../../analysis/neighbourhood/run-neighbourhood.js';
import type { Run } from '../../analysis/run.js';
import { computed } from '../computed.js';
import type { Context } from '../context.js';
import { listOf, recordsOf } from '../records-of.js';
import { asOfArg } from '../schema/arguments.js';
import { checkBetween } from '../check-between.js';
import { declareArgs } from '../schema/declare.js';
import { LinkDirection } from '../schema/declare-neighbourhood.js';
import type { GeneratedTypes } from '../schema/generated-types.js';

/** What one answer may hold. */
const most = { ids: 50, depth: 3, nodes: 500, facts: 2_000 };

/** Makes the resolver of `neighbourhood`. */
export function neighbourhoodResolver(types: GeneratedTypes): ClassType {
  const { catalogue } = types;

  @Resolver()
  class NeighbourhoodResolver {
    @Extensions({ computed: true })
    @Query(() => types.named('Neighbourhood') as ClassType, {
      nullable: true,
      description:
        `What lies around some entities, up to ${String(most.facts)} facts. Of entities equally far away those come first whose facts have ` +
        'the most evidence, then those whose facts began last, that have the most facts, and by id.',
    })
    async neighbourhood(
      @Ctx() context: Context,
      @Info() _info: GraphQLResolveInfo,
      ids: readonly string[],
      depth: number,
      classes: AskedReach['types'],
      relations: AskedReach['relations'],
      direction: AskedReach['direction'],
      limit: number,
      asOf: unknown,
    ): Promise<object> {
      checkBetween('neighbourhood(ids:)', ids.length, 0, most.ids, 'ids');
      checkBetween('neighbourhood(depth:)', depth, 1, most.depth);
      checkBetween('neighbourhood(limit:)', limit, ids.length, most.nodes);
      const run: Run = (text, parameters) => context.read(text, parameters, most.facts * 3);
      const reach = readReach(catalogue, { types: classes, relations, direction, asOf }, 'neighbourhood');
      const { nodes, facts, truncated } = await runNeighbourhood(run, reach, ids, { depth, nodes: limit, facts: most.facts });
      const record = recordsOf(
        nodes.map(({ id }) => id),
        asOf,
      );
      const factIds = facts.map(({ id }) => id);
      let links: ReturnType<typeof countLinks> | undefined;
      return computed({
        nodes: nodes.map(({ id, distance }) =>
          computed({
            node: record(id),
            distance,
            links: async () => {
              links ??= countLinks(run, catalogue, reach, nodes, facts);
              return (await links).get(id)?.map((link) => computed({ ...link })) ?? [];
            },
          }),
        ),
        facts: listOf(recordsOf(factIds, asOf), factIds),
        truncated,
      });
    }
  }
  declareArgs(NeighbourhoodResolver.prototype, 'neighbourhood', [
    {
      name: 'ids',
      type: () => [ID],
      required: true,
      description: `Ids of entities, up to ${String(most.ids)}; those of nothing are left out.`,
    },
    { name: 'depth', type: () => Int, defaultValue: 1, description: `How many facts away at most; up to ${String(most.depth)}.` },
    { name: 'types', type: () => [String], description: 'The classes that are followed to, by name, e.g. `["Person"]`; any if left out.' },
    { name: 'relations', type: () => [types.factKind], description: 'The relations that are followed; all if left out.' },
    { name: 'direction', type: () => LinkDirection, defaultValue: 'BOTH', description: 'Which way facts are followed.' },
    {
      name: 'limit',
      type: () => Int,
      defaultValue: 50,
      description: `How many entities at most, those asked for included; up to ${String(most.nodes)}.`,
    },
    asOfArg,
  ]);
  return NeighbourhoodResolver;
}
