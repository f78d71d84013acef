import type { OrderKey, Plan } from '../plan.js';
import { mapPages } from './map-pages.js';

/**
 * Closes every order with an id. Facts close with the fact's, since two facts may join the same two nodes; passages
 * stand in the order of their text.
 */
export function stableOrder(plan: Plan): Plan {
  return mapPages(plan, (page) => {
    const { source, order } = page;
    const key = (variable: string, property: string): OrderKey => ({ operand: { variable, property }, direction: 'ASC', nullable: false });
    switch (source.kind) {
      case 'label':
      case 'search':
        return { ...page, order: [...order, key(source.version ?? source.node, 'id')] };
      case 'facts':
      case 'everyFact':
        return { ...page, order: [...order, key(source.fact, 'id')] };
      case 'passages':
        return { ...page, order: [...order, key(source.node, 'start'), key(source.node, 'id')] };
    }
  });
}
