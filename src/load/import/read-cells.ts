import type { SeedPlace } from '../../errors.js';
import type { SeedEntry, SeedMap, SeedValue } from '../seed-value.js';
import type { ImportRow, ImportTarget } from './import-source.js';
import { listSeparator, type TableColumn, tableColumns } from './table-columns.js';

/** The columns of a header, each with what is known of it. */
export type CellPlan = readonly TableColumn[];

/** Plans how the cells under a checked header are read. */
export function planCells(target: ImportTarget, header: readonly string[]): CellPlan {
  const columns = new Map(tableColumns(target).map((column) => [column.name, column]));
  return header.flatMap((name) => columns.get(name) ?? []);
}

/**
 * Reads a row as the entry that a seed file would have: fields with values, each with its line and the number of its cell. Ids pass
 * through `resolve`, save the row's own; an empty cell is no field.
 */
export function readCells(plan: CellPlan, { line, cells }: ImportRow, file: string, resolve: (id: string) => string): SeedMap {
  const entries = new Map<string, SeedEntry>();
  const languages = new Map<string, Map<string, SeedEntry>>();
  for (const [index, column] of plan.entries()) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    const place = { file, line, column: index + 1 };
    const entry = { place, value: readCell(column, cell, place, resolve) };
    const { field, language } = column;
    if (language === undefined) entries.set(field, entry);
    else {
      const texts = languages.get(field);
      if (texts === undefined) {
        const value: SeedValue = { kind: 'map', place, entries: new Map([[language, entry]]) };
        languages.set(field, value.entries as Map<string, SeedEntry>);
        entries.set(field, { place, value });
      } else texts.set(language, entry);
    }
  }
  // What concerns the row as a whole has no column.
  return { kind: 'map', place: { file, line, column: 0 }, entries };
}

function readCell({ name, form }: TableColumn, cell: string, place: SeedPlace, resolve: (id: string) => string): SeedValue {
  const scalar = (value: string | number | boolean): SeedValue => ({ kind: 'scalar', place, value, text: cell });
  switch (form) {
    case 'id':
      return name === 'id' ? scalar(cell) : text(resolve(cell), place);
    case 'ids':
      return { kind: 'list', place, items: split(cell).map((one) => text(resolve(one), place)) };
    case 'texts':
      return { kind: 'list', place, items: split(cell).map((one) => text(one, place)) };
    case 'number':
      // What is no number stays the text that it is, so that the check names it.
      return scalar(Number.isNaN(Number(cell)) ? cell : Number(cell));
    case 'flag':
      return scalar(cell === 'true' ? true : cell);
    case 'text':
    case 'date':
      return scalar(cell);
  }
}

function split(cell: string): readonly string[] {
  return cell.split(listSeparator).map((one) => one.trim());
}

function text(value: string, place: SeedPlace): SeedValue {
  return { kind: 'scalar', place, value, text: value };
}
