import type { Change, PropertyChange } from '../analysis/changes/change.js';

/** The ids whose names `printChange` shows. */
export function idsIn(change: Change): readonly string[] {
  if ('batch' in change) return [];
  return change.fact === undefined ? [change.id] : [change.fact.subject, change.fact.object];
}

/** Prints a change on one line: what became of what and, unless all of it was added or retired, each property before and after. */
export function printChange(change: Change, names: ReadonlyMap<string, string>): string {
  const kind = change.kind.toLowerCase().padEnd(9);
  if ('batch' in change) {
    const { dataset, file, firstLine, lastLine } = change.batch;
    return `${kind} ${String(change.count)} records of ${dataset}, from ${file}:${String(firstLine)}-${String(lastLine)}`;
  }
  const nameOf = (id: string): string => names.get(id) ?? id;
  const { id, fact, properties } = change;
  const what = fact === undefined ? nameOf(id) : `${nameOf(fact.subject)} ${fact.type} ${nameOf(fact.object)}`;
  const isWhole = change.kind === 'ADDED' || change.kind === 'RETIRED';
  return `${kind} ${what} (${id})${isWhole ? '' : `: ${properties.map(printProperty).join('; ')}`}`;
}

function printProperty({ name, before, after }: PropertyChange): string {
  return `${name} ${before ?? 'none'} → ${after ?? 'none'}`;
}
