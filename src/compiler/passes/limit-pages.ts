import { RefusedError } from '../../errors.js';
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
    const limited = mapPages(plan, (page, depth) => {
      const most = depth === 1 && plan.kind === 'page' ? limits.rootPage : limits.nestedPage;
      const place = page.path.replaceAll('_', '.');
      if (page.first < 0) throw new RefusedError('BAD_USER_INPUT', `${place}(first:): expected 0 or more, got ${String(page.first)}`);
      if (page.first > most) refuse(`${place}(first:)`, most, page.first);
      if (depth > limits.depth) refuse(`${place}: lists within lists`, limits.depth, depth);
      rows.set(page, page.row === undefined ? 0 : page.first * (1 + rowsWithin(page.row.columns, rows)));
      return page;
    });
    const total = rowsOf(limited, rows);
    if (total > limits.rows) refuse(`${plan.name}: rows, if every page is full`, limits.rows, total);
    return limited;
  };
}

function rowsOf(plan: Plan, rows: ReadonlyMap<PagePlan, number>): number {
  switch (plan.kind) {
    case 'one':
      return rowsWithin(plan.record.columns, rows);
    case 'several':
      return plan.groups.reduce((sum, { record }) => sum + rowsWithin(record.columns, rows), 0) * plan.ids.length;
    case 'page':
      return rows.get(plan.page) ?? 0;
  }
}

function rowsWithin(columns: readonly Column[], rows: ReadonlyMap<PagePlan, number>): number {
  return columns.reduce((sum, column) => {
    if (column.kind === 'property') return sum;
    if (column.kind === 'page') return sum + (rows.get(column.page) ?? 0);
    const many = column.kind === 'evidence' ? Number(column.first.value) : 1;
    return sum + many * (1 + rowsWithin(column.record.columns, rows));
  }, 0);
}

function refuse(what: string, limit: number, got: number): never {
  throw new RefusedError('LIMIT_EXCEEDED', `${what}: expected at most ${String(limit)}, got ${String(got)}`);
}
