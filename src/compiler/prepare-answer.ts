import { assertNever, DatabaseError } from '../errors.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { idPrefix, labels } from '../ontology/graph-names.js';
import { markOf, type SortValue, writeCursor } from './cursor.js';
import type { Column, EdgeField, Field, PageField, PagePlan, Plan, RecordPlan } from './plan.js';
import { prepareCounts } from './prepare-counts.js';
import { preparePaths } from './prepare-paths.js';
import { prepareMatches } from './prepare-matches.js';
import { readComposite } from './read-composite.js';
import { bindId } from './variable-id.js';

type Row = readonly unknown[];
type Variables = Readonly<Record<string, unknown>>;

/** Turns the values of a statement's only row into the answer of one root field; null where no record was found. */
export type Answer = (values: Row, variables: Variables) => unknown;

/** Reads a part of the answer from a row. Prepared once, so that rows cost no decisions that the plan has taken. */
type Read = (row: Row, variables: Variables) => unknown;

/** Where an answer object keeps its GraphQL type, for `resolveType`; no alias can name it. */
export const typeKey = Symbol('GraphQL type');

/** An object of the answer, by response key. */
class Json {
  readonly [typeKey]: string;
  [key: string]: unknown;

  constructor(type: string) {
    this[typeKey] = type;
  }
}
// Even an alias `__proto__` is then a key like any other.
Object.setPrototypeOf(Json.prototype, null);
Reflect.deleteProperty(Json.prototype, 'constructor');

/** Prepares the answer of a root field, whose value stands at `index` in what `printCypher` returns for its plans. */
export function prepareAnswer(plan: Plan | undefined, index: number, catalogue: Catalogue): Answer {
  if (plan === undefined) return () => null;
  const typeOf = (id: string): string => {
    const found = catalogue.prefixes.get(idPrefix(id) ?? '');
    if (idPrefix(id) === 'passage') return labels.passage;
    if (found === undefined) throw new TypeError(`${id} is of no type of this ontology`);
    return 'factName' in found ? found.factName : found.name;
  };
  switch (plan.kind) {
    case 'one': {
      const read = prepareNested(plan.record, typeOf);
      return (values, variables) => read(values[index] ?? null, variables);
    }
    case 'several': {
      const groups = plan.groups.map(({ record }) => prepareRecord(record, typeOf));
      return (values, variables) => {
        const found = new Map<string, unknown>();
        groups.forEach((read, group) => {
          for (const [id, row] of (values[index] as readonly (readonly [string, Row])[][])[group] ?? [])
            found.set(id, read(row, variables));
        });
        return plan.ids.map((id) => found.get(id) ?? null);
      };
    }
    case 'page': {
      const read = preparePage(plan.page, typeOf);
      return (values, variables) => read(values[index], variables);
    }
    case 'paths': {
      const read = preparePaths(plan, (record) => prepareNested(record, typeOf));
      return (values, variables) => read(values[index], variables);
    }
    case 'counts': {
      const read = prepareCounts(plan, catalogue);
      return (values) => read(values[index]);
    }
    default:
      return assertNever(plan);
  }
}

type TypeOf = (id: string) => string;

function prepareRecord(record: RecordPlan, typeOf: TypeOf): Read {
  // Types share fields, and what is within them: each is prepared once.
  const prepared = new Map<Field, PreparedField>();
  const prepare = (field: Field): PreparedField => {
    const known = prepared.get(field) ?? { ...field, read: prepareField(field, record.columns, typeOf) };
    prepared.set(field, known);
    return known;
  };
  const byType = new Map([...record.fields].map(([type, fields]) => [type, fields.map(prepare)]));
  const [only] = record.types;
  const [fields = []] = byType.values();
  if (only !== undefined && record.types.length === 1) return (row, variables) => readObject(only, fields, row, variables);
  return (row, variables) => {
    const type = typeOf(row[0] as string);
    return readObject(type, byType.get(type) ?? [], row, variables);
  };
}

/** Reads one key of an object from a row. */
interface PreparedField extends Field {
  readonly read: (row: Row, variables: Variables, type: string) => unknown;
}

function readObject(type: string, fields: readonly PreparedField[], row: Row, variables: Variables): Json {
  const json = new Json(type);
  for (const { key, required, read } of fields) {
    const value = read(row, variables, type);
    if (required && (value === null || value === undefined)) throw new DatabaseError(`${type}: expected a value of ${key}, got none`);
    json[key] = value;
  }
  return json;
}

function prepareField({ value }: Field, columns: readonly Column[], typeOf: TypeOf): PreparedField['read'] {
  switch (value.kind) {
    case 'typename':
      return (_row, _variables, type) => type;
    case 'byType':
      return (_row, _variables, type) => value.values.get(type);
    case 'column':
      return (row) => row[value.column];
    case 'list':
      return (row) => row[value.column] ?? [];
    case 'record': {
      const read = prepareColumn(columns[value.column], typeOf);
      return (row, variables) => read(row[value.column], variables);
    }
    case 'records': {
      const read = prepareColumn(columns[value.column], typeOf);
      return (row, variables) => (row[value.column] as readonly Row[]).map((inner) => read(inner, variables));
    }
    case 'page': {
      const column = columns[value.column];
      if (column?.kind !== 'page') throw new TypeError('a page value has a page column');
      const read = preparePage(column.page, typeOf);
      return (row, variables) => read(row[value.column], variables);
    }
    default:
      return (row) => readComposite(value, row);
  }
}

/** Reads a part of a value: a record's row, or what Cypher returned for a page. */
type ReadPart = (value: unknown, variables: Variables) => unknown;

function prepareColumn(column: Column | undefined, typeOf: TypeOf): ReadPart {
  if (column === undefined || !('record' in column)) throw new TypeError('a record value has a record column');
  return prepareNested(column.record, typeOf);
}

function prepareNested(record: RecordPlan, typeOf: TypeOf): ReadPart {
  const read = prepareRecord(record, typeOf);
  return (row, variables) => (row === null ? null : read(row as Row, variables));
}

function preparePage(page: PagePlan, typeOf: TypeOf): ReadPart {
  const both = page.row !== undefined && page.count;
  const fields = page.fields.map((field) => ({ key: field.key, read: preparePageField(field, page, typeOf) }));
  return (value, variables) => {
    const [rows, count] = both ? (value as [readonly Row[], number]) : [page.count ? [] : (value as readonly Row[]), value as number];
    const shown = rows.length > page.first ? rows.slice(0, page.first) : rows;
    const content = { rows: shown, hasNextPage: rows.length > shown.length, count };
    const json = new Json(page.type);
    for (const { key, read } of fields) json[key] = read(content, variables);
    return json;
  };
}

/** What a page shows. */
interface PageContent {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly count: number;
}

function preparePageField(field: PageField, page: PagePlan, typeOf: TypeOf): (content: PageContent, variables: Variables) => unknown {
  switch (field.kind) {
    case 'typename':
      return () => page.type;
    case 'totalCount':
      return ({ count }) => count;
    case 'nodes': {
      const read = prepareRowRecord(page, field.column, typeOf);
      return ({ rows }, variables) => rows.map((row) => read(row, variables));
    }
    case 'edges': {
      const fields = field.fields.map((one) => ({ key: one.key, read: prepareEdgeField(one, field.type, page, typeOf) }));
      return ({ rows }, variables) =>
        rows.map((row) => {
          const json = new Json(field.type);
          for (const { key, read } of fields) json[key] = read(row, variables);
          return json;
        });
    }
    case 'pageInfo':
      return ({ rows, hasNextPage }, variables) => {
        const [first, last] = [rows[0], rows.at(-1)];
        const info: Readonly<Record<string, unknown>> = {
          __typename: 'PageInfo',
          hasNextPage,
          hasPreviousPage: page.seek !== undefined,
          startCursor: first === undefined ? null : cursorOf(page, first, variables),
          endCursor: last === undefined ? null : cursorOf(page, last, variables),
        };
        const json = new Json('PageInfo');
        for (const selection of field.selections) json[selection.key] = info[selection.field];
        return json;
      };
    default:
      return assertNever(field);
  }
}

function prepareEdgeField(field: EdgeField, type: string, page: PagePlan, typeOf: TypeOf): Read {
  switch (field.kind) {
    case 'typename':
      return () => type;
    case 'cursor':
      return (row, variables) => cursorOf(page, row, variables);
    case 'record':
      return prepareRowRecord(page, field.column, typeOf);
    case 'score':
      return (row) => row[shift(page, field.column)];
    case 'matches': {
      const read = prepareMatches(field);
      return (row) => read(page.row?.cursor === true ? row.slice(1) : row);
    }
    default:
      return assertNever(field);
  }
}

/** The sort values stand before a row's columns where anything shows a cursor. */
function cursorOf({ fingerprint, root }: PagePlan, row: Row, variables: Variables): string {
  return writeCursor(markOf(fingerprint, root === undefined ? undefined : bindId(root, variables)), row[0] as readonly SortValue[]);
}

/** Where a column stands in a row, before which the cursor's values may stand. */
function shift(page: PagePlan, column: number): number {
  return page.row?.cursor === true ? column + 1 : column;
}

function prepareRowRecord(page: PagePlan, column: number, typeOf: TypeOf): Read {
  const read = prepareColumn(page.row?.columns[column], typeOf);
  const at = shift(page, column);
  return (row, variables) => read(row[at], variables);
}
