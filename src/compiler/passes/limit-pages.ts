import { assertNever, RefusedError } from '../../errors.js';
import type { Limits } from '../limits.js';
import type { Column, PagePlan, Plan } from '../plan.js';
import { type Budget, refuse, type Size } from '../planner.js';
import { mapPages } from './map-pages.js';

/** Refuses a page that is too large, lists that stand too deep, and pages that multiply to too much. */
export function limitPages(budget: Budget): (plan: Plan) => Plan {
  const { limits } = budget;
  return (plan) => {
    const sizes = new Map<PagePlan, Size>();
    const limited = mapPages(plan, (page, depth) => {
      checkFirst(page.place.path, page.first, mostOf(plan, page, depth, limits));
      if (depth > limits.lists) refuse(page.place.path, `${String(limits.lists)} lists within one another`, String(depth));
      const rows = page.row === undefined ? nothing : times(page.first, aRow(sizeWithin(page.row.columns, sizes, limits)));
      sizes.set(page, page.count ? sum(rows, aRow(nothing)) : rows);
      return page;
    });
    budget.add(plan.name, sizeOf(limited, sizes, limits));
    return limited;
  };
}

function mostOf(plan: Plan, { source }: PagePlan, depth: number, limits: Limits): number {
  if (source.kind === 'search') return limits.candidates;
  return depth === 1 && plan.kind === 'page' ? limits.rootPage : limits.nestedPage;
}

/** Refuses a page of fewer than no rows, and one that is too large. */
export function checkFirst(path: string, first: number, most: number): void {
  if (first < 0) throw new RefusedError('BAD_USER_INPUT', `${path}(first:): expected 0 or more, got ${String(first)}`);
  if (first > most) refuse(`${path}(first:)`, String(most), String(first));
}

type Sizes = ReadonlyMap<PagePlan, Size>;

const nothing: Size = { rows: 0, cells: 0 };

function sum(a: Size, b: Size): Size {
  return { rows: a.rows + b.rows, cells: a.cells + b.cells };
}

function times(count: number, { rows, cells }: Size): Size {
  return { rows: count * rows, cells: count * cells };
}

/** One row that holds this; even an empty one takes the place of a value. */
function aRow({ rows, cells }: Size): Size {
  return { rows: rows + 1, cells: Math.max(cells, 1) };
}

function sizeOf(plan: Plan, sizes: Sizes, limits: Limits): Size {
  switch (plan.kind) {
    case 'one':
      return sizeWithin(plan.record.columns, sizes, limits);
    case 'several':
      return plan.groups.map(({ ids, record }) => times(ids.value.length, sizeWithin(record.columns, sizes, limits))).reduce(sum, nothing);
    case 'page':
      return sizes.get(plan.page) ?? nothing;
    case 'paths': {
      const path = aRow(times(plan.hops.length, aRow(sizeWithin(plan.stepColumns, sizes, limits))));
      return sum(sizeWithin(plan.startColumns, sizes, limits), times(plan.k, path));
    }
    case 'counts':
      checkFirst(plan.name, plan.first, limits.rootPage);
      return times(plan.first, { rows: 1, cells: 1 + plan.keys.length });
    default:
      return assertNever(plan);
  }
}

/** What the values and lists of one row come to. */
function sizeWithin(columns: readonly Column[], sizes: Sizes, limits: Limits): Size {
  return columns
    .map((column): Size => {
      switch (column.kind) {
        case 'property':
          return { rows: 0, cells: 1 };
        case 'page':
          return sizes.get(column.page) ?? nothing;
        case 'record':
          return sizeWithin(column.record.columns, sizes, limits);
        case 'document':
          return aRow(sizeWithin(column.record.columns, sizes, limits));
        case 'evidence': {
          checkFirst(column.path, column.first.value, limits.nestedPage);
          return times(column.first.value, aRow(sizeWithin(column.record.columns, sizes, limits)));
        }
        default:
          return assertNever(column);
      }
    })
    .reduce(sum, nothing);
}
