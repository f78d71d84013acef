import { computed } from './computed.js';

/** A page of what has been computed. */
interface ComputedPage {
  readonly rows: readonly { readonly cursor: string; readonly node: object }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Counts the whole list; called only where the count is asked for. */
  readonly totalCount: () => Promise<number | undefined>;
  /** What the connection has beside its rows. */
  readonly more?: object;
}

/** Makes the connection of a computed page. */
export function computedConnection({ rows, hasNextPage, hasPreviousPage, totalCount, more }: ComputedPage): object {
  return computed({
    edges: rows.map(computed),
    nodes: rows.map(({ node }) => node),
    pageInfo: computed({
      hasNextPage,
      hasPreviousPage,
      startCursor: rows[0]?.cursor,
      endCursor: rows.at(-1)?.cursor,
    }),
    totalCount,
    ...more,
  });
}
