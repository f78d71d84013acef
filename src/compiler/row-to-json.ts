import { assertNever, DatabaseError } from '../errors.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { idPrefix, labels } from '../ontology/graph-names.js';
import { type SortValue, writeCursor } from './cursor.js';
import type { Column, EdgeField, Field, PageField, PagePlan, Plan, RecordPlan } from './plan.js';
import { readComposite } from './read-composite.js';

/** An object of the answer, by response key. Its concrete GraphQL type stands under `typeKey`, which no alias can name. */
type Json = Record<string | symbol, unknown>;

/** Where an answer object keeps its GraphQL type, for `resolveType`. */
export const typeKey = Symbol('GraphQL type');

type Row = readonly unknown[];

/**
 * Turns the only value of a statement's only row into the answer of its root field; null where no record was found.
 * The value's shape is what `printCypher` returned for the same plan.
 */
export function rowToJson(plan: Plan, value: unknown, catalogue: Catalogue): unknown {
  const typeOf = (id: string): string => {
    const found = catalogue.prefixes.get(idPrefix(id) ?? '');
    if (idPrefix(id) === 'passage') return labels.passage;
    if (found === undefined) throw new TypeError(`${id} is of no type of this ontology`);
    return 'factName' in found ? found.factName : found.name;
  };
  switch (plan.kind) {
    case 'one':
      return value === undefined ? null : recordJson(plan.record, value as Row, typeOf);
    case 'several': {
      const found = new Map<string, Json>();
      plan.groups.forEach(({ record }, group) => {
        for (const [id, row] of (value as readonly (readonly [string, Row])[][] | undefined)?.[group] ?? [])
          found.set(id, recordJson(record, row, typeOf));
      });
      return plan.ids.map((id) => found.get(id) ?? null);
    }
    case 'page':
      return pageJson(plan.page, value, typeOf);
    default:
      return assertNever(plan);
  }
}

type TypeOf = (id: string) => string;

/** Without a prototype, so that even an alias `__proto__` is a key like any other. */
function answerObject(type: string): Json {
  return Object.assign(Object.create(null) as Json, { [typeKey]: type });
}

function recordJson(record: RecordPlan, row: Row, typeOf: TypeOf): Json {
  const type = record.types.length === 1 ? (record.types[0] ?? '') : typeOf(row[0] as string);
  const json = answerObject(type);
  for (const field of record.fields.get(type) ?? []) {
    const value = fieldJson(field, type, row, record.columns, typeOf);
    if (field.required && (value === null || value === undefined))
      throw new DatabaseError(`${type}: expected a value of ${field.key}, got none`);
    json[field.key] = value;
  }
  return json;
}

function fieldJson({ value }: Field, type: string, row: Row, columns: readonly Column[], typeOf: TypeOf): unknown {
  switch (value.kind) {
    case 'typename':
      return type;
    case 'byType':
      return value.values.get(type);
    case 'column':
      return row[value.column];
    case 'list':
      return row[value.column] ?? [];
    case 'record':
      return nestedRecord(columns[value.column], row[value.column], typeOf);
    case 'records':
      return (row[value.column] as readonly Row[]).map((inner) => nestedRecord(columns[value.column], inner, typeOf));
    case 'page': {
      const column = columns[value.column];
      if (column?.kind !== 'page') throw new TypeError('a page value has a page column');
      return pageJson(column.page, row[value.column], typeOf);
    }
    default:
      return readComposite(value, row);
  }
}

function nestedRecord(column: Column | undefined, row: unknown, typeOf: TypeOf): Json | null {
  if (column === undefined || !('record' in column)) throw new TypeError('a record value has a record column');
  return row === null ? null : recordJson(column.record, row as Row, typeOf);
}

function pageJson(page: PagePlan, value: unknown, typeOf: TypeOf): Json {
  const both = page.row !== undefined && page.count;
  const [rows, count] = both ? (value as [readonly Row[], number]) : [page.count ? [] : (value as readonly Row[]), value as number];
  const shown = rows.slice(0, page.first);
  const json = answerObject(page.type);
  for (const field of page.fields) json[field.key] = pageFieldJson(field, page, shown, rows.length > shown.length, count, typeOf);
  return json;
}

function pageFieldJson(
  field: PageField,
  page: PagePlan,
  rows: readonly Row[],
  hasNextPage: boolean,
  count: number,
  typeOf: TypeOf,
): unknown {
  switch (field.kind) {
    case 'typename':
      return page.type;
    case 'totalCount':
      return count;
    case 'nodes':
      return rows.map((row) => rowRecord(page, field.column, row, typeOf));
    case 'edges':
      return rows.map((row) => edgeJson(field.type, field.fields, page, row, typeOf));
    case 'pageInfo': {
      const [first, last] = [rows[0], rows.at(-1)];
      const info: Readonly<Record<string, unknown>> = {
        __typename: 'PageInfo',
        hasNextPage,
        hasPreviousPage: page.seek !== undefined,
        startCursor: first === undefined ? null : cursorOf(page, first),
        endCursor: last === undefined ? null : cursorOf(page, last),
      };
      return Object.fromEntries(field.selections.map((selection) => [selection.key, info[selection.field]]));
    }
    default:
      return assertNever(field);
  }
}

function edgeJson(type: string, fields: readonly EdgeField[], page: PagePlan, row: Row, typeOf: TypeOf): Json {
  const json = answerObject(type);
  for (const field of fields) {
    switch (field.kind) {
      case 'typename':
        json[field.key] = type;
        break;
      case 'cursor':
        json[field.key] = cursorOf(page, row);
        break;
      case 'record':
        json[field.key] = rowRecord(page, field.column, row, typeOf);
        break;
      default:
        assertNever(field);
    }
  }
  return json;
}

/** The sort values stand before a row's columns where anything shows a cursor. */
function cursorOf(page: PagePlan, row: Row): string {
  return writeCursor(page.fingerprint, row[0] as readonly SortValue[]);
}

function rowRecord(page: PagePlan, column: number, row: Row, typeOf: TypeOf): Json | null {
  return nestedRecord(page.row?.columns[column], row[page.row?.cursor === true ? column + 1 : column], typeOf);
}
