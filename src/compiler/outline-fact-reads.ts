import { assertNever } from '../errors.js';
import type { Condition, EveryFact, PagePlan } from './plan.js';

/** What a list of facts, or a count of them, reads. */
type FactReads = Pick<PagePlan, 'order' | 'where' | 'count'> & { readonly row: unknown };

/** Says how Neo4j can find the rows of `facts`: by what leads to them, type by type in the order of their ids, or by reading all. */
export function outlineFactReads({ order, where, row, count }: FactReads, { fact, types, lead, versions }: EveryFact): string {
  const kinds = types.length === 1 ? (types[0] ?? '') : `each of ${String(types.length)} types`;
  const isThen = versions?.isFiltered === true;
  const isFiltered = isThen || !isEmpty(where);
  const scan = `every fact of ${kinds}`;
  if (lead.kind !== 'types') return `${outlineLead()}; what is found is ${isFiltered ? 'filtered and ' : ''}sorted`;
  const [key] = order;
  const isById = !isThen && key?.operand.variable === fact && key.operand.property === 'id';
  const check = isFiltered ? '; each is held against the filter, in the worst case all' : '';
  const rows = isById
    ? `facts of ${kinds} by its index on id, in order, until the page is full${check}`
    : `${scan}: no index serves ${isFiltered ? 'the filter and the order' : 'the order'}`;
  const total = isFiltered ? `for the count, ${scan}: no index serves its filter` : 'the count that Neo4j keeps';
  return [...(row === undefined ? [] : [rows]), ...(count && (isFiltered || row === undefined) ? [total] : [])].join('\n');

  function outlineLead(): string {
    switch (lead.kind) {
      case 'types':
        return scan;
      case 'ends':
        return `the facts of entities, found by id, that are their ${lead.ends.map(({ end }) => end).join(' or ')}`;
      case 'passage':
      case 'passages':
        return 'the facts that cite passages, by the index on evidence';
      case 'documents':
        return 'the facts that cite passages of documents, by the index on evidence';
      default:
        return assertNever(lead);
    }
  }
}

function isEmpty(condition: Condition): boolean {
  return condition.kind === 'all' && condition.conditions.every(isEmpty);
}
