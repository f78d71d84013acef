import { assertNever, RefusedError } from '../../errors.js';
import type { Limits } from '../limits.js';
import type { Column, PagePlan, Plan } from '../plan.js';
import { type Budget, refuse } from '../planner.js';
import { mapPages } from './map-pages.js';

/** Refuses a page that is too large, lists that stand too deep, and pages that multiply to too many rows. */
export function limitPages(budget: Budget): (plan: Plan) => Plan {
  const { limits } = budget;
  return (plan) => {
    const rows = new Map<PagePlan, number>();
    const limited = mapPages(plan, (page, depth) => {
      checkFirst(page.place.path, page.first, depth === 1 && plan.kind === 'page' ? limits.rootPage : limits.nestedPage);
      if (depth > limits.lists) refuse(page.place.path, `${String(limits.lists)} lists within one another`, String(depth));
      rows.set(page, (page.count ? 1 : 0) + (page.row === undefined ? 0 : page.first * (1 + rowsWithin(page.row.columns, rows, limits))));
      return page;
    });
    budget.rows(plan.name, rowsOf(limited, rows, limits));
    return limited;
  };
}

function checkFirst(path: string, first: number, most: number): void {
  if (first < 0) throw new RefusedError('BAD_USER_INPUT', `${path}(first:): expected 0 or more, got ${String(first)}`);
  if (first > most) refuse(`${path}(first:)`, String(most), String(first));
}

function rowsOf(plan: Plan, rows: ReadonlyMap<PagePlan, number>, limits: Limits): number {
  switch (plan.kind) {
    case 'one':
      return rowsWithin(plan.record.columns, rows, limits);
    case 'several':
      return plan.groups.reduce((sum, { ids, record }) => sum + ids.value.length * rowsWithin(record.columns, rows, limits), 0);
    case 'page':
      return rows.get(plan.page) ?? 0;
    default:
      return assertNever(plan);
  }
}

/** How many rows and counts the lists of one row come to. */
function rowsWithin(columns: readonly Column[], rows: ReadonlyMap<PagePlan, number>, limits: Limits): number {
  return columns.reduce((sum, column) => {
    switch (column.kind) {
      case 'property':
        return sum;
      case 'page':
        return sum + (rows.get(column.page) ?? 0);
      case 'record':
        return sum + rowsWithin(column.record.columns, rows, limits);
      case 'document':
        return sum + 1 + rowsWithin(column.record.columns, rows, limits);
      case 'evidence': {
        checkFirst(column.path, column.first.value, limits.nestedPage);
        return sum + column.first.value * (1 + rowsWithin(column.record.columns, rows, limits));
      }
      default:
        return assertNever(column);
    }
  }, 0);
}
