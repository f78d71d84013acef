import { RefusedError } from '../../errors.js';
import { readPartialDate } from '../../ontology/partial-date.js';
import { markOf, readCursor, type SortValue } from '../cursor.js';
import type { OrderKey, PagePlan, Plan } from '../plan.js';
import { mapPages } from './map-pages.js';

/** Reads every `after`. Runs when the order is closed, since a cursor holds one value for each of its keys. */
export function seekPages(plan: Plan): Plan {
  return mapPages(plan, (page) => {
    if (page.after === undefined) return page;
    const values = readCursor(page.after, markOf(page.fingerprint, rootOf(page)), page.order.length);
    page.order.forEach((key, index) => {
      if (!fits(key, values[index] ?? null))
        throw new RefusedError(
          'CURSOR_INVALID',
          `${page.place.path}(after:): expected a cursor that this endpoint gave, got a changed one`,
        );
    });
    const seek = values.map((value, index) => ({ hint: `${page.place.hint}_after_${String(index + 1)}`, value }));
    return { ...page, seek };
  });
}

function rootOf({ root }: PagePlan): string | undefined {
  if (root === undefined || typeof root === 'string') return root;
  throw new TypeError('the id of an operation that reads a cursor stays open');
}

/** Whether a row could have been sorted by this value. Neo4j would fail on a text that is no date. */
function fits({ operand, nullable }: OrderKey, value: SortValue): boolean {
  if (value === null) return nullable;
  switch (operand.asText) {
    case 'date':
      return typeof value === 'string' && readPartialDate(value)?.precision === 'DAY';
    case 'datetime':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));
    default:
      return true;
  }
}
