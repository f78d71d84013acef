import type { Json } from '../../neo4j/value-to-json.js';
import type { Table } from './table.js';

/** The ids of all that a table refers to, each once, in the order in which it comes to them; those within lists and maps too. */
export function collectReferences({ rows }: Pick<Table, 'rows'>): readonly string[] {
  const ids = new Set<string>();
  const collect = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!isList(value) && typeof value['ref'] === 'string' && Object.keys(value).length === 1) ids.add(value['ref']);
    else for (const one of isList(value) ? value : Object.values(value)) collect(one);
  };
  collect(rows);
  return [...ids];
}

/** Unlike `Array.isArray`, this knows of lists that may only be read. */
function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
