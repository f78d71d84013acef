import type { Catalogue } from '../ontology/catalogue.js';
import { indexedProperties } from '../ontology/indexed-properties.js';
import { outlineFactReads } from './outline-fact-reads.js';
import type { Condition, OrderKey, PagePlan, Plan } from './plan.js';

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
  const finds = findsOf(page.where, page.source.node, indexed);
  const isFiltered = !isAnswered(page.where);
  const scan = `every ${label}: no index serves its ${isFiltered ? 'filter' : 'order'}`;
  const lines = page.row === undefined ? [] : readsOfRows(page, label, indexed, finds, scan + adviceFor(page, label, catalogue));
  // Without a filter, Neo4j keeps the count itself.
  if (page.count && isFiltered) lines.push(`for the count, ${finds.length === 0 ? scan : `${label} by ${outlineFinds(finds)}`}`);
  return lines.length === 0 ? 'the count that Neo4j keeps' : lines.join('\n');
}

/** Each way that there is, as Neo4j chooses by what it expects to find. */
function readsOfRows(page: PagePlan, label: string, indexed: Indexes, finds: readonly Find[], scan: string): string[] {
  const [key] = page.order;
  const property = key?.operand.property ?? '';
  const index = key?.nullable === true ? undefined : indexed.get(property);
  const sorting = index?.type === 'RANGE' ? property : undefined;
  const others = finds.filter(({ keepsOrderOf }) => keepsOrderOf === undefined || keepsOrderOf !== sorting);
  const ties = index?.unique === true ? '' : ` and no more share its last ${property}`;
  const check = isAnswered(page.where, sorting) ? '' : '; each is held against the filter, in the worst case all';
  const ways = [
    ...(others.length === 0 ? [] : [`${label} by ${outlineFinds(others)}; what is found is sorted`]),
    ...(sorting === undefined ? [] : [`${label} by its index on ${sorting}, in order, until the page is full${ties}${check}`]),
  ];
  const [only] = ways;
  return ways.length > 1 ? ways.map((way, place) => `${place === 0 ? 'either' : 'or'} ${way}`) : [only ?? scan];
}

function outlineFinds(finds: readonly Find[]): string {
  const phrases = finds.map(({ properties }) => `its ${properties.length === 1 ? 'index' : 'indexes'} on ${properties.join(' and ')}`);
  return [...new Set(phrases)].join(' or by ');
}

/** An index leaves out what has no value, so that it serves an order by what may be missing only where that is filtered out. */
function adviceFor({ order: [key], where }: PagePlan, label: string, catalogue: Catalogue): string {
  const properties = catalogue.entities.get(label)?.properties ?? [];
  const property = properties.find((one) => indexedProperties([one]).some(({ name }) => name === key?.operand.property));
  // A text that is there in some language need not be there in the one that sorts.
  if (key?.nullable !== true || property === undefined || property.kind === 'localized' || asksForMissing(where, key)) return '';
  return `; with where: { ${property.name}: { isNull: false } } its index serves, and those without are left out`;
}

function asksForMissing(condition: Condition, key: OrderKey): boolean {
  if (condition.kind === 'all') return condition.conditions.some((one) => asksForMissing(one, key));
  return condition.kind === 'isNull' && condition.is && condition.operand.property === key.operand.property;
}

interface Index {
  readonly type: 'RANGE' | 'TEXT';
  readonly unique: boolean;
}

/** By stored property. */
type Indexes = ReadonlyMap<string, Index>;

function indexesOf(label: string, catalogue: Catalogue): Indexes {
  const properties = catalogue.entities.get(label)?.properties ?? [];
  const indexes = indexedProperties(properties).map(({ name, type }) => {
    return [name, { type, unique: properties.some((one) => one.name === name && one.unique === true) }] as const;
  });
  return new Map([['id', { type: 'RANGE', unique: true }], ...indexes]);
}

/** Something that must hold and that indexes can find. */
interface Find {
  /** Several where what each finds is put together. */
  readonly properties: readonly string[];
  /** The property by whose index what is found comes in order. */
  readonly keepsOrderOf: string | undefined;
}

function findsOf(condition: Condition, variable: string, indexed: Indexes): readonly Find[] {
  switch (condition.kind) {
    case 'all':
      return condition.conditions.flatMap((one) => findsOf(one, variable, indexed));
    case 'any': {
      const each = condition.conditions.map((one) => findsOf(one, variable, indexed));
      const properties = [...new Set(each.flat().flatMap((find) => find.properties))];
      return each.length === 0 || each.some(({ length }) => length === 0) ? [] : [{ properties, keepsOrderOf: undefined }];
    }
    case 'compare':
    case 'isNull': {
      const { property } = condition.operand;
      const isServed =
        condition.operand.variable === variable &&
        (condition.kind === 'isNull' ? !condition.is : condition.operator !== 'HAS') &&
        indexed.get(property)?.type === (condition.kind === 'compare' && condition.operator === 'CONTAINS' ? 'TEXT' : 'RANGE');
      return isServed ? [{ properties: [property], keepsOrderOf: isAnswered(condition, property) ? property : undefined }] : [];
    }
    default:
      return [];
  }
}

/** Whether it asks for nothing, or for nothing but one stretch of the index on a property. */
function isAnswered(condition: Condition, property?: string): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.conditions.every((one) => isAnswered(one, property));
    case 'compare':
      return condition.operand.property === property && ['=', '<', '<=', '>', '>='].includes(condition.operator);
    case 'isNull':
      return condition.operand.property === property && !condition.is;
    default:
      return false;
  }
}
