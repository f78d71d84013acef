import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.js';

/** A field's value that graphql-js asks for when it comes to it. */
type Lazy = (args: unknown, context: Context, info: GraphQLResolveInfo) => Promise<unknown>;

/**
 * Makes the fields that show the records of these ids in a computed answer: `rows.map((row) => ({ score, node: records(row.id) }))`.
 * However many rows show one, each field of the query, aliases apart, is read with one statement. `asOf` is the root field's.
 */
export function recordsOf(ids: readonly string[], asOf?: unknown): (id: string) => Lazy {
  const distinct = [...new Set(ids)];
  const places = new Map(distinct.map((id, index) => [id, index]));
  const reads = new Map<unknown, Promise<readonly unknown[]>>();
  return (id) => async (_args, context, info) => {
    // Rows of one list share the nodes of their document; an alias has its own.
    const [field] = info.fieldNodes;
    const known = reads.get(field) ?? context.records(info, distinct, asOf);
    reads.set(field, known);
    return (await known)[places.get(id) ?? -1] ?? null;
  };
}

/** Makes a field that lists some of the records that `recordsOf` makes fields of; lists of one field are read with one statement, too. */
export function listOf(record: (id: string) => Lazy, ids: readonly string[]): Lazy {
  return (args, context, info) => Promise.all(ids.map((id) => record(id)(args, context, info)));
}
