import { assertNever } from '../errors.js';
import { ParameterNames } from './parameter-names.js';
import type { Column, EveryFact, Operand, OrderKey, PagePlan, PathsPlan, Plan, RecordPlan, Source } from './plan.js';
import { printConditions, printPattern, printSeek, printVersion } from './print-condition.js';
import { printCounts } from './print-counts.js';
import { carriedOf, counted, printEveryFact } from './print-every-fact.js';
import { block, printList, printWhere } from './print-layout.js';
import { printMatch } from './print-match.js';
import { printPaths } from './print-paths.js';
import { printSearch } from './print-search.js';

/** One statement: its text depends on the plan's shape alone, and every value is among the parameters. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Prints the plans of an operation's root fields as one statement of one row, a value each. Values are lists rather than maps: the plan
 * knows what stands where.
 *
 * `{ district(id: …) { name supports(first: 2) { nodes { name } } } }` becomes
 * ```cypher
 * MATCH (district:District {id: $district_id})
 * RETURN [
 *   district.name,
 *   COLLECT {
 *     MATCH (district)-[district_supports_fact:SUPPORTS]->(district_supports)
 *     WITH district_supports_fact, district_supports
 *     ORDER BY district_supports_fact.id LIMIT $district_supports_first
 *     RETURN [[district_supports.name]]
 *   }
 * ] AS district
 * ```
 */
export function printCypher(plans: readonly [Plan, ...Plan[]]): Statement {
  const names = new ParameterNames();
  const [first, ...others] = plans;
  const text =
    (first.kind === 'one' || first.kind === 'paths') && others.length === 0
      ? `${(first.kind === 'one' ? printOne(first, names) : printPathSet(first, names)).join('\n')} AS ${first.name}`
      : `RETURN ${plans.map((plan) => `${printPlan(plan, names)} AS ${plan.name}`).join(', ')}`;
  return { text, parameters: names.values() };
}

function printOne(plan: Plan & { readonly kind: 'one' }, names: ParameterNames): readonly string[] {
  return [...printMatch(plan.match, names.reference(plan.id), names), `RETURN ${printRecord(plan.record, names)}`];
}

function printPathSet(plan: PathsPlan, names: ParameterNames): readonly string[] {
  return printPaths(plan, names, (columns) => columns.map((column) => printColumn(column, names)));
}

function printPlan(plan: Plan, names: ParameterNames): string {
  switch (plan.kind) {
    case 'one':
      // No row is null here: it must not take the other root fields with it.
      return `${block('COLLECT', printOne(plan, names))}[0]`;
    case 'several': {
      const groups = plan.groups.map(({ match, ids, record }) => {
        const id = `id_${match.kind === 'node' ? match.variable : match.binding.fact}`;
        return block('COLLECT', [
          `UNWIND ${names.reference(ids)} AS ${id}`,
          ...printMatch(match, id, names),
          `RETURN [${id}, ${printRecord(record, names)}]`,
        ]);
      });
      return printList(groups);
    }
    case 'page':
      return printPage(plan.page, names);
    case 'paths':
      return `${block('COLLECT', printPathSet(plan, names))}[0]`;
    case 'counts':
      return printCounts(plan, names);
    default:
      return assertNever(plan);
  }
}

function printRecord(record: RecordPlan, names: ParameterNames): string {
  return printList(record.columns.map((column) => printColumn(column, names)));
}

function printColumn(column: Column, names: ParameterNames): string {
  switch (column.kind) {
    case 'property':
      return printRead(column.operand);
    case 'record':
      return printRecord(column.record, names);
    case 'page':
      return printPage(column.page, names);
    case 'evidence': {
      // The list's own order is the order of citation, so its index sorts.
      const { fact, passage, labels, where, first, record } = column;
      const documents = record.columns.filter((one) => one.kind === 'document');
      const most = names.reference({ hint: first.hint, value: BigInt(first.value) });
      return block('COLLECT', [
        `UNWIND range(0, size(${fact}.evidence[..${most}]) - 1) AS ${passage}_index`,
        `MATCH (${passage}:${labels.join('|')} {id: ${fact}.evidence[${passage}_index]})`,
        ...printWhere(printConditions(where, names)),
        ...documents.flatMap((document) => printDocument(document, names)),
        `WITH ${[passage, `${passage}_index`, ...documents.flatMap(documentVariables)].join(', ')} ORDER BY ${passage}_index`,
        `RETURN ${printRecord(record, names)}`,
      ]);
    }
    case 'document': {
      const { joined, record } = column;
      if (joined) return printRecord(record, names);
      return `${block('COLLECT', [...printDocument(column, names), `RETURN ${printRecord(record, names)}`])}[0]`;
    }
    default:
      return assertNever(column);
  }
}

type DocumentColumn = Column & { readonly kind: 'document' };

function printDocument({ passage, types, document, version, where }: DocumentColumn, names: ParameterNames): readonly string[] {
  return [`MATCH (${passage})-[:${types.join('|')}]->(${document})${printVersion(version)}`, ...printWhere(printConditions(where, names))];
}

function documentVariables({ document, version }: DocumentColumn): readonly string[] {
  return version === undefined ? [document] : [document, version];
}

/** A page is its rows, its count, or a list of both: what of the two is there, the plan tells. */
function printPage(page: PagePlan, names: ParameterNames): string {
  const rows = page.row === undefined ? [] : [printRows(page, page.row, names)];
  const count = page.count ? [printCount(page, names)] : [];
  const parts = [...rows, ...count];
  return parts.length === 1 ? (parts[0] ?? '') : printList(parts);
}

function printRows(page: PagePlan, row: NonNullable<PagePlan['row']>, names: ParameterNames): string {
  const { source, order, seek } = page;
  const start = seek === undefined ? printStart(source, order) : [printSeek(order, seek, names)];
  const conditions = [...new Set([...printConditions(page.where, names), ...start])];
  // One row more than asked for tells whether there is a next page.
  const limit = names.reference({ hint: `${page.place.hint}_first`, value: BigInt(page.first + 1) });
  const cursor = row.cursor ? [printList(order.map(({ operand }) => printRead(operand)))] : [];
  const sorted = `ORDER BY ${order.map(printOrderKey).join(', ')} LIMIT ${limit}`;
  return block('COLLECT', [
    ...(source.kind === 'everyFact'
      ? printEveryFact(source, conditions, names, isById(source, order) ? sorted : undefined)
      : [...(source.kind === 'search' ? printSearch(source, names) : [`MATCH ${printPattern(source)}`]), ...printWhere(conditions)]),
    `WITH ${carried(source).join(', ')}`,
    sorted,
    `RETURN ${printList([...cursor, ...row.columns.map((column) => printColumn(column, names))])}`,
  ]);
}

/** That the first key is there is all that Neo4j needs to hear in order to read the rows from its index, already sorted. */
function printStart(source: Source, [key]: readonly OrderKey[]): readonly string[] {
  const isSorted = source.kind === 'label' || (source.kind === 'everyFact' && isById(source, key === undefined ? [] : [key]));
  return !isSorted || key === undefined || key.nullable ? [] : [`${key.operand.variable}.${key.operand.property} IS NOT NULL`];
}

/** Ids begin with what stands for their type, so that each type's index gives its part of the order. */
function isById({ fact, lead, versions }: EveryFact, [key]: readonly OrderKey[]): boolean {
  return lead.kind === 'types' && versions?.isFiltered !== true && key?.operand.variable === fact && key.operand.property === 'id';
}

function printCount(page: PagePlan, names: ParameterNames): string {
  const { source } = page;
  const conditions = printConditions(page.where, names);
  return source.kind === 'everyFact'
    ? block('COUNT', [...printEveryFact(counted(source), conditions, names), `RETURN ${source.fact}`])
    : block('COUNT', [`MATCH ${printPattern(source)}`, ...printWhere(conditions)]);
}

/** What a row needs beyond its sort. */
function carried(source: Source): readonly string[] {
  switch (source.kind) {
    case 'label':
      return source.version === undefined ? [source.node] : [source.node, source.version];
    case 'facts': {
      const { fact, node, versions } = source;
      return [fact, node, ...(versions === undefined ? [] : [versions.node]), ...(source.bindsEnds ? printEnds(source) : [])];
    }
    case 'passages':
      return [source.node];
    case 'everyFact':
      return carriedOf(source);
    case 'search':
      return [source.node, ...(source.version === undefined ? [] : [source.version]), source.hit];
    default:
      return assertNever(source);
  }
}

/** Which end of a fact is which, where it may point either way. */
function printEnds({ from, fact, subject, object, versions }: Source & { readonly kind: 'facts' }): readonly string[] {
  const ends = [`startNode(${fact}) AS ${subject}`, `endNode(${fact}) AS ${object}`];
  if (versions === undefined) return ends;
  const version = (end: string, as: string): string =>
    `CASE WHEN ${end}(${fact}) = ${from} THEN ${versions.from} ELSE ${versions.node} END AS ${as}`;
  return [...ends, version('startNode', versions.subject), version('endNode', versions.object)];
}

/** Neo4j puts nulls last when ascending and first when descending: here they are always last. */
function printOrderKey({ operand, direction, nullable }: OrderKey): string {
  const property = `${operand.variable}.${operand.property}`;
  if (direction === 'ASC') return property;
  return nullable ? `${property} IS NULL, ${property} DESC` : `${property} DESC`;
}

function printRead({ variable, property, asText }: Operand): string {
  return asText === undefined ? `${variable}.${property}` : `toString(${variable}.${property})`;
}
