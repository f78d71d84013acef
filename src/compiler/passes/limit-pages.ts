import { assertNever, RefusedError } from '../../errors.js';
import type { Column, PagePlan, Plan } from '../plan.js';
import { mapPages } from './map-pages.js';

/** The largest pages and the largest answer that one root field may ask for. */
export interface PageLimits {
  /** Largest `first` of a root list. */
  readonly rootPage: number;
  /** Largest `first` of a list within another record. */
  readonly nestedPage: number;
  /** How many lists may stand within one another. */
  readonly depth: number;
  /** Most rows that the pages can come to when all are full. */
  readonly rows: number;
}

export const defaultLimits: PageLimits = { rootPage: 200, nestedPage: 50, depth: 8, rows: 200_000 };

/** Refuses what is too large, with the limit and the size asked for. Nothing is cut silently. */
export function limitPages(limits: PageLimits): (plan: Plan) => Plan {
  return (plan) => {
    const rows = new Map<PagePlan, number>();
    const checkFirst = (place: string, first: number, most: number): void => {
      if (first < 0) throw new RefusedError('BAD_USER_INPUT', `${place}(first:): expected 0 or more, got ${String(first)}`);
      if (first > most) refuse(`${place}(first:)`, most, first);
    };
    const rowsWithin = (columns: readonly Column[]): number =>
      columns.reduce((sum, column) => {
        switch (column.kind) {
          case 'property':
            return sum;
          case 'page':
            return sum + (rows.get(column.page) ?? 0);
          case 'record':
            return sum + rowsWithin(column.record.columns);
          case 'document':
            return sum + 1 + rowsWithin(column.record.columns);
          case 'evidence': {
            const first = Number(column.first.value);
            checkFirst(placeOf(column.passage), first, limits.nestedPage);
            return sum + first * (1 + rowsWithin(column.record.columns));
          }
          default:
            return assertNever(column);
        }
      }, 0);
    const rowsOf = (whole: Plan): number => {
      switch (whole.kind) {
        case 'one':
          return rowsWithin(whole.record.columns);
        case 'several':
          return whole.groups.reduce((sum, { record }) => sum + rowsWithin(record.columns), 0) * whole.ids.length;
        case 'page':
          return rows.get(whole.page) ?? 0;
        default:
          return assertNever(whole);
      }
    };
    const limited = mapPages(plan, (page, depth) => {
      const most = depth === 1 && plan.kind === 'page' ? limits.rootPage : limits.nestedPage;
      const place = placeOf(page.path);
      checkFirst(place, page.first, most);
      if (depth > limits.depth) refuse(`${place}: lists within lists`, limits.depth, depth);
      rows.set(page, page.row === undefined ? 0 : page.first * (1 + rowsWithin(page.row.columns)));
      return page;
    });
    const total = rowsOf(limited);
    if (total > limits.rows) refuse(`${plan.name}: rows, if every page is full`, limits.rows, total);
    return limited;
  };
}

/** The GraphQL path that a variable was named after, without the number that keeps it apart. */
function placeOf(variable: string): string {
  return variable.replace(/_\d+$/, '').replaceAll('_', '.');
}

function refuse(what: string, limit: number, got: number): never {
  throw new RefusedError('LIMIT_EXCEEDED', `${what}: expected at most ${String(limit)}, got ${String(got)}`);
}
