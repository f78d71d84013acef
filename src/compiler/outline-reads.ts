import type { Catalogue } from '../ontology/catalogue.js';
import { indexedProperties } from '../ontology/indexed-properties.js';
import { outlineFactReads } from './outline-fact-reads.js';
import type { Condition, PagePlan, Plan } from './plan.js';

/**
 * Says how Neo4j can find the rows of a root field: by an index of the ontology, or by reading every node of the label. Which of two
 * indexes it takes is its own choice.
 */
export function outlineReads(plan: Plan, catalogue: Catalogue): string {
  if (plan.kind === 'paths') return 'the facts around both ends, as far out as paths reach';
  if (plan.kind === 'counts')
    return outlineFactReads({ order: [], where: plan.where, row: plan.asks.rows || undefined, count: plan.asks.total }, plan.source);
  if (plan.kind !== 'page') return 'what its id leads to';
  const { page } = plan;
  if (page.source.kind === 'everyFact') return outlineFactReads(page, page.source);
  if (page.source.kind === 'search') {
    const indexes = page.source.knownOn === undefined ? 'a full-text index' : 'two full-text indexes, of what is live and of past versions';
    return `${indexes}, and what is nearest is ranked; once more, loosely, where that is little`;
  }
  if (page.source.kind !== 'label') throw new TypeError('a root list is of a label');
  const { label, version } = page.source;
  if (version !== undefined) return `every ${label}, live and past: each is held against the moment`;
  const indexed = indexesOf(label, catalogue);
  const seeks = [...new Set(seekable(page.where, page.source.node, indexed))];
  const isFiltered = seeks.length > 0 || !isEmpty(page.where);
  const scan = `every ${label}: no index serves ${isFiltered ? 'its filter' : 'its order'}`;
  const lines = page.row === undefined ? [] : [readsOfRows(page, label, indexed, seeks) ?? scan];
  // Without a filter, Neo4j keeps the count itself.
  if (page.count && isFiltered) lines.push(`for the count, ${seeks.length === 0 ? scan : `${label} by an index on ${seeks.join(' or ')}`}`);
  return lines.length === 0 ? 'the count that Neo4j keeps' : lines.join('\n');
}

function readsOfRows(page: PagePlan, label: string, indexed: Indexes, seeks: readonly string[]): string | undefined {
  const [key] = page.order;
  if (seeks.length > 0) return `${label} by an index on ${seeks.join(' or ')}; what it finds is sorted`;
  if (key === undefined || key.nullable || indexed.get(key.operand.property) !== 'RANGE') return undefined;
  const check = isEmpty(page.where) ? '' : '; each is held against the filter, in the worst case all';
  return `${label} by its index on ${key.operand.property}, in order, until the page is full${check}`;
}

/** By stored property. */
type Indexes = ReadonlyMap<string, 'RANGE' | 'TEXT'>;

function indexesOf(label: string, catalogue: Catalogue): Indexes {
  const properties = catalogue.entities.get(label)?.properties ?? [];
  return new Map([['id', 'RANGE'], ...indexedProperties(properties).map(({ name, type }) => [name, type] as const)]);
}

/** The properties of conditions that must hold and that an index can find. */
function seekable(condition: Condition, variable: string, indexed: Indexes): readonly string[] {
  switch (condition.kind) {
    case 'all':
      return condition.conditions.flatMap((one) => seekable(one, variable, indexed));
    case 'compare': {
      const { operand, operator } = condition;
      if (operand.variable !== variable || operator === 'HAS') return [];
      return indexed.get(operand.property) === (operator === 'CONTAINS' ? 'TEXT' : 'RANGE') ? [operand.property] : [];
    }
    default:
      return [];
  }
}

function isEmpty(condition: Condition): boolean {
  return condition.kind === 'all' && condition.conditions.every(isEmpty);
}
