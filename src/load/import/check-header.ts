import { didYouMean } from '../did-you-mean.js';
import type { ImportTarget } from './import-source.js';
import { tableColumns } from './table-columns.js';

/** Lists what is wrong with a table's header: unknown, doubled and missing columns; nothing for a sound one. */
export function checkHeader(file: string, target: ImportTarget, header: readonly string[]): readonly string[] {
  const columns = tableColumns(target);
  const names = columns.map(({ name }) => name);
  const unknown = header.filter((name) => !names.includes(name));
  const doubled = header.filter((name, index) => header.indexOf(name) < index);
  const missing = columns.filter(({ name, required }) => required && !header.includes(name)).map(({ name }) => name);
  return [
    ...unknown.map((name) => `${file}: expected the columns ${names.join(', ')}, got "${name}"${didYouMean(name, names)}`),
    ...doubled.map((name) => `${file}: expected each column once, got "${name}" again`),
    ...missing.map((name) => `${file}: expected the column "${name}", as every row has a value there, got none`),
  ];
}
