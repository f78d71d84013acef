import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, Extensions, Info, Query, Resolver } from 'type-graphql';
import type { Change } from '../../analysis/changes/change.js';
import type { KnownPoint } from '../../analysis/changes/known-point.js';
import { countChanges, runChanges } from '../../analysis/changes/run-changes.js';
import type { Run } from '../../analysis/run.js';
import { defaultLimits } from '../../compiler/limits.js';
import { checkFirst } from '../../compiler/passes/limit-pages.js';
import { refuse } from '../../compiler/planner.js';
import { computed } from '../computed.js';
import { computedConnection } from '../computed-connection.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import type { Context } from '../context.js';
import { recordsOf } from '../records-of.js';
import { connectionArgs } from '../schema/arguments.js';
import { declareArgs } from '../schema/declare.js';
import { changesArgs } from '../schema/declare-changes.js';
import type { GeneratedTypes } from '../schema/generated-types.js';

/** Values that a line of the change log holds: those of a record before and after. */
const cellsInLine = 40;

/** Makes the resolver of `changes`. */
export function changesResolver(types: GeneratedTypes): ClassType {
  const { catalogue } = types;

  @Resolver()
  class ChangesResolver {
    @Extensions({ computed: true })
    @Query(() => types.named('ChangeConnection') as ClassType, {
      nullable: true,
      description:
        'What was added, ended, corrected, re-sourced and retired between two points in known time, in the order of the change log. A batch of an import is one row.',
    })
    async changes(
      @Ctx() context: Context,
      @Info() _info: GraphQLResolveInfo,
      from: KnownPoint | null | undefined,
      to: KnownPoint | null | undefined,
      about: readonly string[] | null | undefined,
      net: boolean,
      first: number,
      after: string | null | undefined,
    ): Promise<object> {
      checkFirst('changes', first, defaultLimits.rootPage);
      if ((about?.length ?? 0) > defaultLimits.ids) refuse('changes(about:)', `${String(defaultLimits.ids)} ids`, String(about?.length));
      const run: Run = (text, parameters) => context.read(text, parameters, (first + 1) * cellsInLine);
      const asked = { from: from ?? undefined, to: to ?? undefined, about: about ?? undefined, net };
      const { rows, hasNextPage } = await runChanges(run, catalogue, asked, { first, after: after ?? undefined });
      const records = recordsOf(rows.flatMap(({ change }) => idsOf(change)));
      return computedConnection({
        rows: rows.map(({ cursor, change }) => ({ cursor, node: toNode(change, records, catalogue) })),
        hasNextPage,
        hasPreviousPage: after !== null && after !== undefined,
        totalCount: () => countChanges(run, asked),
      });
    }
  }
  declareArgs(ChangesResolver.prototype, 'changes', [...changesArgs(types, defaultLimits.ids), ...connectionArgs(defaultLimits.rootPage)]);
  return ChangesResolver;
}

function idsOf(change: Change): readonly string[] {
  if ('batch' in change) return [];
  return change.fact === undefined ? [change.id] : [change.id, change.fact.subject, change.fact.object];
}

function toNode(change: Change, records: ReturnType<typeof recordsOf>, { relations }: Catalogue): object {
  const { number, release, at, kind } = change;
  const place = { number, release, at, kind };
  if ('batch' in change) return computed({ ...place, count: change.count, properties: [], batch: computed(change.batch) });
  const { id, revision, fact, properties } = change;
  return computed({
    ...place,
    count: 1,
    subject: id,
    revision,
    record: records(id),
    fact:
      fact &&
      computed({
        kind: relations.has(fact.type) ? fact.type : null,
        subjectId: fact.subject,
        objectId: fact.object,
        subject: records(fact.subject),
        object: records(fact.object),
      }),
    properties: properties.map((one) => computed({ ...one })),
  });
}
