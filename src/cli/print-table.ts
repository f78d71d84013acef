import { stripVTControlCharacters } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import stringWidth from 'string-width';
import type { Table } from '../analysis/table/table.js';
import { SetupError } from '../errors.js';
import type { Json } from '../neo4j/value-to-json.js';

const formats: Readonly<Record<string, (table: Table) => string>> = {
  table: printColumns,
  csv: ({ columns, rows }) =>
    stringify(
      rows.map((row) => row.map(printCell)),
      { header: true, columns: [...columns] },
    ),
  json: (table) => `${JSON.stringify(table, undefined, 2)}\n`,
};

export const tableFormats = Object.keys(formats);

/**
 * Prints a table: `table` in columns as wide as a terminal shows their texts, `csv` as RFC 4180 would, both with a ref as its id and
 * lists and maps as JSON; `json` as it is.
 * @throws SetupError for another format
 */
export function printTable(table: Table, format: string): string {
  const print = formats[format];
  if (print === undefined) throw new SetupError(`--format: expected one of ${tableFormats.join(', ')}, got "${format}"`);
  return print(table);
}

function printCell(cell: Json): string {
  if (typeof cell !== 'object') return String(cell);
  if (cell === null) return '';
  return 'ref' in cell && typeof cell.ref === 'string' && Object.keys(cell).length === 1 ? cell.ref : JSON.stringify(cell);
}

function printColumns({ columns, rows }: Table): string {
  const texts = [columns, ...rows.map((row) => row.map(printCell))].map((row) => row.map(onOneLine));
  const widths = columns.map((_name, column) => Math.max(...texts.map((row) => stringWidth(row[column] ?? ''))));
  const isNumber = columns.map((_name, column) => rows.every((row) => typeof row[column] === 'number'));
  const [head = [], ...body] = texts;
  const lines = [head, widths.map((width) => '─'.repeat(width)), ...body].map((row, line) =>
    row
      .map((text, column) => pad(text, widths[column] ?? 0, line !== 1 && isNumber[column] === true))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** What moves a terminal's cursor moves nothing here. */
function onOneLine(text: string): string {
  return stripVTControlCharacters(text).replace(/\s*[\r\n\t\p{Cc}]+\s*/gu, ' ');
}

function pad(text: string, width: number, right: boolean): string {
  const blank = ' '.repeat(width - stringWidth(text));
  return right ? blank + text : text + blank;
}
