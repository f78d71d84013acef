import { assertNever } from '../errors.js';
import { outlinePaths } from './outline-paths.js';
import { ParameterNames } from './parameter-names.js';
import type { Column, CountsPlan, Field, Match, PageField, PagePlan, Plan, RecordPlan, Source } from './plan.js';
import { printConditions, printPattern, printSeek } from './print-condition.js';
import type { VariableId } from './variable-id.js';

/** Prints a plan for people: under each record its numbered columns, then which of them each key of the answer takes. */
export function outlinePlan(plan: Plan): string {
  switch (plan.kind) {
    case 'one':
      return [
        `one ${outlineMatch(plan.match)}, id = ${outlineId(plan.id.value)}${outlineWhere(plan.match)}`,
        ...outlineRecord(plan.record),
      ].join('\n');
    case 'several':
      return plan.groups
        .flatMap(({ match, ids, record }) => [
          `several ${outlineMatch(match)}, id in ${JSON.stringify(ids.value)}${outlineWhere(match)}`,
          ...outlineRecord(record),
        ])
        .join('\n');
    case 'page':
      return outlinePage(plan.page).join('\n');
    case 'paths':
      return outlinePaths(plan, outlineColumn).join('\n');
    case 'counts':
      return outlineCounts(plan).join('\n');
    default:
      return assertNever(plan);
  }
}

function outlineId(id: string | VariableId): string {
  return typeof id === 'string' ? JSON.stringify(id) : `$${id.variable}`;
}

function outlineMatch(match: Match): string {
  return match.kind === 'node'
    ? `(${match.version ?? match.variable}:${match.labels.join('|')})`
    : `[${match.binding.fact}:${match.types.join('|')}]`;
}

function outlineWhere({ where }: Match): string {
  return printConditions(where, new ParameterNames())
    .map((condition) => `, ${condition}`)
    .join('');
}

function outlineRecord({ columns, fields }: RecordPlan): readonly string[] {
  const answers = [...fields].map(([type, keys]) => [type, outlineFields(keys)] as const);
  const [first] = answers;
  const isSame = answers.every(([, keys]) => keys === first?.[1]);
  const answer = isSame ? [`  answer: ${first?.[1] ?? ''}`] : answers.map(([type, keys]) => `  answer of ${type}: ${keys}`);
  return [...columns.flatMap(outlineColumn), ...answer];
}

function outlineColumn(column: Column, index: number): readonly string[] {
  const number = `  ${String(index)}: `;
  switch (column.kind) {
    case 'property':
      return [`${number}${column.operand.variable}.${column.operand.property}`];
    case 'record':
      return [`${number}record`, ...indented(outlineRecord(column.record))];
    case 'page': {
      const [head = '', ...rest] = outlinePage(column.page);
      return [`${number}${head}`, ...indented(rest)];
    }
    case 'evidence':
      return [
        `${number}first ${String(column.first.value)} of ${column.fact}.evidence as (${column.passage}:${column.labels.join('|')})`,
        ...indented(outlineRecord(column.record)),
      ];
    case 'document':
      return [`${number}the document of ${column.passage} as ${column.document}`, ...indented(outlineRecord(column.record))];
    default:
      return assertNever(column);
  }
}

function outlinePage({ source, where, order, seek, after, first, row, count, fields }: PagePlan): readonly string[] {
  const names = new ParameterNames();
  const conditions = [...printConditions(where, names), ...versionConditions(source, names)];
  const keys = order.map(
    ({ operand, direction, nullable }) => `${operand.variable}.${operand.property} ${direction}${nullable ? ' nulls last' : ''}`,
  );
  return [
    `page of ${printPattern(source)}`,
    ...(conditions.length === 0 ? [] : [`  where ${conditions.join(' AND ')}`]),
    ...(seek === undefined ? (after === undefined ? [] : [`  after the cursor ${after}`]) : [`  where ${printSeek(order, seek, names)}`]),
    ...(keys.length === 0 ? [] : [`  order by ${keys.join(', ')}`]),
    ...(row === undefined ? [] : [`  first ${String(first)}${row.cursor ? ', with cursors' : ''}`, ...row.columns.flatMap(outlineColumn)]),
    ...(count ? ['  and the count of all'] : []),
    `  answer: ${fields.map(outlinePageField).join(', ')}`,
  ];
}

/** What must hold of the versions of ends is printed apart from what leads to facts. */
function versionConditions(source: Source, names: ParameterNames): readonly string[] {
  return source.kind === 'everyFact' && source.versions !== undefined ? printConditions(source.versions.where, names) : [];
}

function outlineCounts({ source, where, keys, first, asks }: CountsPlan): readonly string[] {
  const names = new ParameterNames();
  const conditions = [...printConditions(where, names), ...versionConditions(source, names)];
  return [
    `counts of ${printPattern(source)}`,
    ...(conditions.length === 0 ? [] : [`  where ${conditions.join(' AND ')}`]),
    ...(asks.rows ? [`  by ${keys.join(', ')}`, `  first ${String(first)}, the largest counts first`] : []),
    ...(asks.total ? ['  and the count of all'] : []),
  ];
}

function outlinePageField(field: PageField): string {
  switch (field.kind) {
    case 'edges':
      return `${field.key} = [${field.fields.map((one) => (one.kind === 'record' ? `${one.key} = ${String(one.column)}` : one.key)).join(', ')}]`;
    case 'nodes':
      return `${field.key} = [${String(field.column)}]`;
    default:
      return field.key;
  }
}

function outlineFields(fields: readonly Field[]): string {
  return fields.map(({ key, value }) => `${key} = ${outlineValue(value)}`).join(', ');
}

function outlineValue(value: Field['value']): string {
  switch (value.kind) {
    case 'typename':
    case 'byType':
      return 'by type';
    case 'column':
    case 'list':
    case 'record':
    case 'records':
    case 'page':
      return String(value.column);
    case 'localized':
    case 'names':
      return `${value.kind} of ${value.columns.join(', ')}`;
    case 'term':
    case 'date':
      return `${value.kind} of ${String(value.column)}`;
    case 'quantity':
      return `quantity of ${String(value.column)} and ${String(value.unit)}${value.shownIn === undefined ? '' : ` in ${value.shownIn.unit}`}`;
    case 'validity':
      return `validity of ${[value.from, value.to, value.endState].join(', ')}`;
    default:
      return assertNever(value);
  }
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
