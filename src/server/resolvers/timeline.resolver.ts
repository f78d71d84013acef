import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, Extensions, Info, Query, Resolver } from 'type-graphql';
import type { Run } from '../../analysis/run.js';
import { countTimeline, countUndated, runTimeline } from '../../analysis/timeline/run-timeline.js';
import { defaultLimits } from '../../compiler/limits.js';
import { checkFirst } from '../../compiler/passes/limit-pages.js';
import { computed } from '../computed.js';
import { computedConnection } from '../computed-connection.js';
import type { Context } from '../context.js';
import { recordsOf } from '../records-of.js';
import { asOfArg, connectionArgs, idArg } from '../schema/arguments.js';
import { declareArgs } from '../schema/declare.js';
import type { GeneratedTypes } from '../schema/generated-types.js';
import type { AsOf } from '../schema/shared-inputs.js';

/** Values that an entry takes. */
const cellsInEntry = 5;

/** Makes the resolver of `timeline`. */
export function timelineResolver(types: GeneratedTypes): ClassType {
  const { catalogue } = types;

  @Resolver()
  class TimelineResolver {
    @Extensions({ computed: true })
    @Query(() => types.named('TimelineConnection') as ClassType, {
      nullable: true,
      description:
        'What has a date about an entity, earliest first: when its facts began and ended, its own dates, and those of the events, figures and other entities that facts join it to. Of dates that begin on the same day the more exact stands first. Null where there is no such entity.',
    })
    async timeline(
      @Ctx() context: Context,
      @Info() _info: GraphQLResolveInfo,
      id: string,
      asOf: AsOf | null | undefined,
      first: number,
      after: string | null | undefined,
    ): Promise<object | null> {
      checkFirst('timeline', first, defaultLimits.rootPage);
      const run: Run = (text, parameters) => context.read(text, parameters, (first + 1) * cellsInEntry);
      const asked = { id, asOf };
      const page = await runTimeline(run, catalogue, asked, { first, after: after ?? undefined });
      if (page === undefined) return null;
      const records = recordsOf(
        page.rows.map(({ entry }) => entry.id),
        asOf,
      );
      return computedConnection({
        rows: page.rows.map(({ cursor, entry: { date, kind, property, id: record } }) => ({
          cursor,
          node: computed({ date: computed({ ...date }), kind, property, record: records(record) }),
        })),
        hasNextPage: page.hasNextPage,
        hasPreviousPage: after !== null && after !== undefined,
        totalCount: () => countTimeline(run, catalogue, asked),
        more: { undatedCount: () => countUndated(run, catalogue, asked) },
      });
    }
  }
  declareArgs(TimelineResolver.prototype, 'timeline', [idArg, asOfArg, ...connectionArgs(defaultLimits.rootPage)]);
  return TimelineResolver;
}
