import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, Extensions, Info, Int, Query, Resolver } from 'type-graphql';
import type { CentralityMeasure as Measure, Settings } from '../../analysis/graph/measure-centrality.js';
import { runRelease } from '../../analysis/graph/run-release.js';
import { runSubgraph, type Subgraph } from '../../analysis/graph/run-subgraph.js';
import { runTask } from '../../analysis/graph/run-task.js';
import { readReach } from '../../analysis/neighbourhood/reach.js';
import type { Run } from '../../analysis/run.js';
import { RefusedError } from '../../errors.js';
import { checkBetween } from '../check-between.js';
import { computed } from '../computed.js';
import type { Context } from '../context.js';
import { listOf, recordsOf } from '../records-of.js';
import { asOfArg } from '../schema/arguments.js';
import { declareArgs } from '../schema/declare.js';
import { CentralityMeasure } from '../schema/declare-graph-measures.js';
import type { GeneratedTypes } from '../schema/generated-types.js';

/** What one answer may take and hold. */
const most = { ids: 50, depth: 3, facts: 20_000, rows: 200, members: 25 };

/** `SubgraphInput`, as it is given. */
interface Over {
  readonly ids?: readonly string[];
  readonly depth?: number;
  readonly types?: readonly string[];
  readonly relations?: readonly string[];
}

/** Makes the resolver of `centrality` and `communities`. */
export function graphResolver(types: GeneratedTypes): ClassType {
  @Resolver()
  class GraphResolver {
    @Extensions({ computed: true })
    @Query(() => types.named('Centrality') as ClassType, {
      nullable: true,
      description: `Which entities of a part of the graph are central to it, over up to ${String(most.facts)} facts. The same release gives the same answer.`,
    })
    async centrality(
      @Ctx() context: Context,
      @Info() _info: GraphQLResolveInfo,
      measure: Measure,
      over: Over,
      first: number,
      asOf: unknown,
    ): Promise<object> {
      checkBetween('centrality(first:)', first, 0, most.rows);
      const { subgraph, release } = await read(context, over, asOf, 'centrality');
      const { scores, settings } = await runTask({ kind: 'centrality', measure, subgraph });
      const shown = scores.slice(0, first);
      const record = recordsOf(
        shown.map(({ id }) => id),
        asOf,
      );
      const rows = shown.map(({ id, score }) => computed({ node: record(id), score }));
      return computed({ measure, scores: rows, ...describe(subgraph, settings, release) });
    }

    @Extensions({ computed: true })
    @Query(() => types.named('CommunitySet') as ClassType, {
      nullable: true,
      description: `The communities of a part of the graph, by the Louvain method, over up to ${String(most.facts)} facts. The same release gives the same answer.`,
    })
    async communities(
      @Ctx() context: Context,
      @Info() _info: GraphQLResolveInfo,
      over: Over,
      first: number,
      asOf: unknown,
    ): Promise<object> {
      checkBetween('communities(first:)', first, 0, most.rows);
      const { subgraph, release } = await read(context, over, asOf, 'communities');
      const { communities, modularity, settings } = await runTask({ kind: 'communities', subgraph });
      const shown = communities.slice(0, first).map((members) => ({ size: members.length, ids: members.slice(0, most.members) }));
      const record = recordsOf(
        shown.flatMap(({ ids }) => ids),
        asOf,
      );
      const groups = shown.map(({ size, ids }) => computed({ size, nodes: listOf(record, ids) }));
      return computed({ communities: groups, communityCount: communities.length, modularity, ...describe(subgraph, settings, release) });
    }
  }
  const over = {
    name: 'over',
    type: () => types.named('SubgraphInput'),
    defaultValue: {},
    description: `The part of the graph, up to ${String(most.facts)} facts; all of it if left out.`,
  };
  const first = { name: 'first', type: () => Int, defaultValue: 25, description: `How many rows at most; up to ${String(most.rows)}.` };
  const measure = { name: 'measure', type: () => CentralityMeasure, required: true, description: 'What makes an entity central.' };
  declareArgs(GraphResolver.prototype, 'centrality', [measure, over, first, asOfArg]);
  declareArgs(GraphResolver.prototype, 'communities', [over, first, asOfArg]);
  return GraphResolver;

  async function read(
    context: Context,
    asked: Over,
    asOf: unknown,
    place: string,
  ): Promise<{ subgraph: Subgraph; release: number | null }> {
    const { ids, depth = 2, types: classes, relations } = withoutNulls(asked, place);
    if (ids !== undefined) checkBetween(`${place}(over.ids:)`, ids.length, 0, most.ids, 'ids');
    checkBetween(`${place}(over.depth:)`, depth, 1, most.depth);
    const run: Run = (text, parameters) => context.read(text, parameters, most.facts * 3);
    const release = await runRelease(run);
    const reach = readReach(types.catalogue, { types: classes, relations, asOf }, place);
    return { subgraph: await runSubgraph(run, { reach, ids, depth }, most.facts), release };
  }
}

/** A null would silently measure more than was asked for. */
function withoutNulls(over: Over, place: string): Over {
  const missing = Object.entries(over).find(([, value]) => value === null);
  if (missing === undefined) return over;
  throw new RefusedError('BAD_USER_INPUT', `${place}(over.${missing[0]}:): expected a value, got null; leave it out`);
}

function describe({ nodes, facts }: Subgraph, settings: Settings, release: number | null): object {
  const named = Object.entries(settings).map(([name, value]) => computed({ name, value }));
  return { settings: named, entityCount: nodes.length, factCount: facts.length, release };
}
