import { ColumnList } from './column-list.js';
import { fingerprintOf } from './cursor.js';
import { allOf, appliesAt, asOfKey } from './moment.js';
import type { EdgeField, PageField, PagePlan, Source } from './plan.js';
import { planAnyFactWhere } from './plan-any-fact-where.js';
import { planOrder } from './plan-order.js';
import { planRecord } from './plan-record.js';
import { planWhere, type Scope } from './plan-where.js';
import { step } from './place.js';
import type { Binding, Listed, Planner } from './planner.js';
import { requiresValue } from './requires-value.js';
import { type Selection, type SelectionSet, within } from './selection.js';

/** What the rows' nodes and facts are called after. */
type At = Pick<Binding, 'path' | 'tail'>;

/** Plans a connection: which rows, in which order, and what of each. Rows are read only if something of them is shown. */
export function planPage(planner: Planner, source: Source, selection: Selection, listed: Listed): PagePlan {
  const { args } = selection;
  const set = within(selection);
  const columns = new ColumnList(planner.budget);
  const fields = selectionsOf(set).map((one) =>
    planPageField(planner, source, { path: listed.place.path, tail: selection.field }, one, columns),
  );
  const shows = (kind: PageField['kind']): boolean => fields.some((field) => field.kind === kind);
  const cursor = shows('pageInfo') || fields.some((field) => field.kind === 'edges' && field.fields.some(({ kind }) => kind === 'cursor'));
  const after = args['after'] as string | null | undefined;
  const asksEnds = selectionsOf(set).some(({ field, within: edge }) => field === 'edges' && selectionsOf(edge).some(asksForEnds));
  const scope = scopeOf(source, listed);
  const place = step(listed.place, 'where');
  const asked =
    source.kind === 'everyFact' ? planAnyFactWhere(planner, args['where'], source, place) : planWhere(planner, args['where'], scope, place);
  const where = allOf([asked, appliesAt(source, planner.root.moment)]);
  const order = planOrder(planner, args['orderBy'], scope, listed.place.path).map((key) => ({
    ...key,
    // What the filter leaves out needs no place in the order, and without it an index gives the order.
    nullable: key.nullable && !requiresValue(where, key.operand),
  }));
  const sorted = order.map(({ operand, direction }) => `${operand.property} ${direction}`);
  return {
    place: listed.place,
    source: source.kind === 'facts' && source.direction === 'BOTH' ? { ...source, bindsEnds: asksEnds } : source,
    where,
    order,
    first: args['first'] as number,
    after: after ?? undefined,
    fingerprint: fingerprintOf([
      planner.root.field,
      selection.field,
      selection.type,
      args['where'],
      sorted,
      ...asOfKey(planner.root.moment),
    ]),
    root: planner.root.id,
    seek: undefined,
    row: shows('edges') || shows('nodes') || shows('pageInfo') ? { cursor, columns: columns.all() } : undefined,
    count: shows('totalCount'),
    type: selection.type,
    fields,
  };
}

function scopeOf(source: Source, { far, relation }: Listed): Scope {
  if (source.kind === 'everyFact') return { node: source.object, far, relation: undefined, fact: source.fact };
  return { node: source.node, far, relation, fact: source.kind === 'facts' ? source.fact : undefined };
}

function asksForEnds({ field, within }: Selection): boolean {
  return field === 'fact' && within?.selections.some((one) => one.field === 'subject' || one.field === 'object') === true;
}

/** Connections and edges have one concrete type, so its selections are all there are. */
function selectionsOf(set: SelectionSet | undefined): readonly Selection[] {
  return set?.byType.get(set.types[0] ?? '') ?? [];
}

function planPageField(planner: Planner, source: Source, at: At, selection: Selection, columns: ColumnList): PageField {
  const { field, key, type, within } = selection;
  switch (field) {
    case 'edges':
      return { key, kind: 'edges', type, fields: selectionsOf(within).map((one) => planEdgeField(planner, source, at, one, columns)) };
    case 'nodes':
      return { key, kind: 'nodes', column: recordColumn(planner, nodeOf(source, at), selection, columns) };
    case 'pageInfo':
      return { key, kind: 'pageInfo', selections: selectionsOf(within) };
    case 'totalCount':
      return { key, kind: 'totalCount' };
    case '__typename':
      return { key, kind: 'typename' };
    default:
      throw new TypeError(`the connection field ${field} is in the schema but not in the compiler`);
  }
}

function planEdgeField(planner: Planner, source: Source, at: At, selection: Selection, columns: ColumnList): EdgeField {
  const { field, key } = selection;
  switch (field) {
    case 'cursor':
      return { key, kind: 'cursor' };
    case '__typename':
      return { key, kind: 'typename' };
    case 'node':
      return { key, kind: 'record', column: recordColumn(planner, nodeOf(source, at), selection, columns) };
    case 'fact': {
      if (source.kind !== 'facts') throw new TypeError('only facts have a fact');
      const { fact, subject, object } = source;
      return { key, kind: 'record', column: recordColumn(planner, { kind: 'fact', fact, subject, object, ...at }, selection, columns) };
    }
    default:
      throw new TypeError(`the edge field ${field} is in the schema but not in the compiler`);
  }
}

function nodeOf(source: Source, at: At): Binding {
  if (source.kind === 'everyFact') return { kind: 'fact', fact: source.fact, subject: source.subject, object: source.object, ...at };
  return { kind: source.kind === 'passages' ? 'passage' : 'entity', variable: source.node, ...at };
}

function recordColumn(planner: Planner, binding: Binding, selection: Selection, columns: ColumnList): number {
  return columns.add({ kind: 'record', record: planRecord(planner, binding, within(selection)) });
}
