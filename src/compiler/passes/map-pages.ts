import { assertNever } from '../../errors.js';
import type { Column, PagePlan, Plan, RecordPlan } from '../plan.js';

/** Returns the plan with every page changed, the inner ones first. `depth` is 1 for a page that stands in no other. */
export function mapPages(plan: Plan, change: (page: PagePlan, depth: number) => PagePlan): Plan {
  switch (plan.kind) {
    case 'one':
      return { ...plan, record: mapRecord(plan.record, change, 0) };
    case 'several':
      return { ...plan, groups: plan.groups.map((group) => ({ ...group, record: mapRecord(group.record, change, 0) })) };
    case 'page':
      return { ...plan, page: mapPage(plan.page, change, 1) };
    case 'paths': {
      const { startColumns, stepColumns } = plan;
      return { ...plan, startColumns: mapColumns(startColumns, change, 0), stepColumns: mapColumns(stepColumns, change, 0) };
    }
    case 'counts':
      return plan;
    default:
      return assertNever(plan);
  }
}

type Change = (page: PagePlan, depth: number) => PagePlan;

function mapPage(page: PagePlan, change: Change, depth: number): PagePlan {
  if (page.row === undefined) return change(page, depth);
  return change({ ...page, row: { ...page.row, columns: mapColumns(page.row.columns, change, depth) } }, depth);
}

function mapRecord(record: RecordPlan, change: Change, depth: number): RecordPlan {
  return { ...record, columns: mapColumns(record.columns, change, depth) };
}

function mapColumns(columns: readonly Column[], change: Change, depth: number): readonly Column[] {
  return columns.map((column): Column => {
    switch (column.kind) {
      case 'property':
        return column;
      case 'page':
        return { kind: 'page', page: mapPage(column.page, change, depth + 1) };
      case 'record':
      case 'evidence':
      case 'document':
        return { ...column, record: mapRecord(column.record, change, depth) };
      default:
        return assertNever(column);
    }
  });
}
