import type { Catalogue } from '../ontology/catalogue.js';
import type { CountKey, CountsPlan } from './plan.js';
import { pickWith } from './read-composite.js';
import type { Selection } from './selection.js';

type Row = readonly [count: number, ...keys: (string | null)[]];

/** Prepares the answer of `counts` from the value that `printCounts` returns. */
export function prepareCounts({ keys, first, within }: CountsPlan, catalogue: Catalogue): (value: unknown) => unknown {
  const readKeys = keys.map((key) => (value: string | null) => (value === null ? null : nameOf(key, value, catalogue)));
  return (value) => {
    const [rows, total] = value as [readonly Row[] | null, number | null];
    return pickWith('CountTable', within, (selection) => {
      switch (selection.field) {
        case 'by':
          return keys;
        case 'total':
          return total;
        case 'truncated':
          return (rows ?? []).length > first;
        default:
          return (rows ?? []).slice(0, first).map((row) => rowJson(row, selection));
      }
    });
  };

  function rowJson([count, ...values]: Row, { within: set }: Selection): unknown {
    return pickWith('CountRow', set, ({ field }) =>
      field === 'count' ? count : values.map((value, index) => readKeys[index]?.(value) ?? null),
    );
  }
}

/** Prefixes of ids stand for the classes and relations that bear them. */
function nameOf(key: CountKey, value: string, { prefixes }: Catalogue): string {
  if (key !== 'TYPE' && key !== 'OBJECT_TYPE' && key !== 'RELATION') return value;
  const found = prefixes.get(value);
  if (found === undefined) return value;
  return 'factName' in found ? found.type : found.name;
}
