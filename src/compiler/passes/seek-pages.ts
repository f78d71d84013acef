import { readCursor } from '../cursor.js';
import type { Plan } from '../plan.js';
import { mapPages } from './map-pages.js';

/** Reads every `after`. Runs when the order is closed, since a cursor holds one value for each of its keys. */
export function seekPages(plan: Plan): Plan {
  return mapPages(plan, (page) => {
    if (page.after === undefined) return page;
    const values = readCursor(page.after, page.fingerprint, page.order.length);
    const seek = values.map((value, index) => ({ hint: `${page.path}_after_${String(index + 1)}`, value }));
    return { ...page, seek };
  });
}
