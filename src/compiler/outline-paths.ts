import { ParameterNames } from './parameter-names.js';
import type { Column, Condition, PathField, PathSetField, PathsPlan, StepField } from './plan.js';
import { printConditions } from './print-condition.js';

/** Prints a plan of paths for people; `outlineColumn` prints one of its numbered columns. */
export function outlinePaths(plan: PathsPlan, outlineColumn: (column: Column, index: number) => readonly string[]): readonly string[] {
  const { from, to, hops, k, types, overlapping, step, startColumns, stepColumns, fields } = plan;
  return [
    `${String(k)} shortest paths (${from.match.variable})-[${step.fact}:${types.join('|')}]-{1,${String(hops.length)}}(${to.match.variable})`,
    // All hops are alike, so the first shows what is asked of each.
    ...hops.slice(0, 1).flatMap(({ whereFact, whereNode }) => [...outlineWhere('where', whereFact), ...outlineWhere('through', whereNode)]),
    ...(overlapping ? ['  of facts that may hold on one day'] : []),
    ...(startColumns.length === 0 ? [] : ['  start', ...startColumns.flatMap(outlineColumn).map((line) => `  ${line}`)]),
    ...(stepColumns.length === 0 ? [] : ['  steps', ...stepColumns.flatMap(outlineColumn).map((line) => `  ${line}`)]),
    `  answer: ${fields.map(outlineSetField).join(', ')}`,
  ];
}

function outlineWhere(what: string, condition: Condition): readonly string[] {
  const conditions = printConditions(condition, new ParameterNames());
  return conditions.length === 0 ? [] : [`  ${what} ${conditions.join(' AND ')}`];
}

function outlineSetField(field: PathSetField): string {
  return field.kind === 'paths' ? `${field.key} = [${field.fields.map(outlinePathField).join(', ')}]` : field.key;
}

function outlinePathField(field: PathField): string {
  switch (field.kind) {
    case 'start':
      return `${field.key} = ${String(field.column)}`;
    case 'steps':
      return `${field.key} = [${field.fields.map(outlineStepField).join(', ')}]`;
    case 'period':
      return `${field.key} = the period shared by ${field.validity.join(', ')}`;
    default:
      return field.key;
  }
}

function outlineStepField(field: StepField): string {
  return field.kind === 'record' ? `${field.key} = ${String(field.column)}` : field.key;
}
