import { assertNever } from '../errors.js';
import type { ParameterNames } from './parameter-names.js';
import type { CountKey, CountsPlan, EveryFact } from './plan.js';
import { printConditions } from './print-condition.js';
import { counted, printEveryFact } from './print-every-fact.js';
import { block, printList } from './print-layout.js';

/**
 * Prints `counts` as a list of its rows, each the count and then its keys, and of how many facts there are in all; what is not asked for
 * is null. One row more than asked for tells whether there are others.
 */
export function printCounts(plan: CountsPlan, names: ParameterNames): string {
  return printList([plan.asks.rows ? printRows(plan, names) : 'null', plan.asks.total ? printTotal(plan, names) : 'null']);
}

function printRows({ name, source, where, keys, first }: CountsPlan, names: ParameterNames): string {
  const columns = keys.map((_, index) => `${name}_key_${String(index + 1)}`);
  const count = `${name}_count`;
  const limit = names.reference({ hint: `${name}_first`, value: BigInt(first + 1) });
  return block('COLLECT', [
    ...printEveryFact(counted(source), printConditions(where, names), names),
    `WITH ${[...keys.map((key, index) => `${printKey(key, source)} AS ${columns[index] ?? ''}`), `count(*) AS ${count}`].join(', ')}`,
    `ORDER BY ${[`${count} DESC`, ...columns].join(', ')} LIMIT ${limit}`,
    `RETURN ${printList([count, ...columns])}`,
  ]);
}

function printTotal({ source, where }: CountsPlan, names: ParameterNames): string {
  return block('COUNT', [...printEveryFact(counted(source), printConditions(where, names), names), `RETURN ${source.fact}`]);
}

/** Classes and relations are told by the prefix of the id, which stays when what bears it is retired. */
function printKey(key: CountKey, { fact, subject, object }: EveryFact): string {
  const prefix = (variable: string): string => `split(${variable}.id, ':')[0]`;
  switch (key) {
    case 'TYPE':
      return prefix(subject);
    case 'OBJECT_TYPE':
      return prefix(object);
    case 'RELATION':
      return prefix(fact);
    case 'YEAR':
      return `left(${fact}.validFrom, 4)`;
    case 'SUBJECT':
      return `${subject}.id`;
    case 'OBJECT':
      return `${object}.id`;
    default:
      return assertNever(key);
  }
}
