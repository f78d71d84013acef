import { RefusedError } from '../errors.js';
import { languages } from '../ontology/property.js';
import { planPassageSearch } from '../search/plan-passage-search.js';
import { planNameSearch } from '../search/plan-name-search.js';
import { readSearchText, type SearchText } from '../search/read-search-text.js';
import { ColumnList } from './column-list.js';
import { fingerprintOf } from './cursor.js';
import { asOfKey, versionAt } from './moment.js';
import { always, type EdgeField, type PageField, type Plan } from './plan.js';
import { planRecord } from './plan-record.js';
import { type Binding, type Planner, refuse } from './planner.js';
import type { MatchedText, SearchSource } from './search-source.js';
import { type Selection, type SelectionSet, within } from './selection.js';

/** How much is found strictly where nothing more is searched loosely. */
const enough = 5;

/** So many times the candidates are looked at where not all of them may have been known. */
const reachBack = 10;

/** What is searched, and for what. */
interface Search {
  readonly text: SearchText;
  readonly source: SearchSource;
}

/**
 * Plans `search` and `searchPassages`: a page whose rows a full-text index finds and whose order is their score.
 * @throws RefusedError BAD_USER_INPUT for a class that is none, LIMIT_EXCEEDED for a text that is too long
 */
export function planSearch(planner: Planner, selection: Selection, name: string): Plan {
  const { args, field, type } = selection;
  const { source, text } = planSource(planner, selection, name);
  const columns = new ColumnList(planner.budget);
  const fields = selectionsOf(within(selection)).map((one) => planPageField(planner, { source, text }, one, columns));
  const cursor = fields.some(
    (one) => one.kind === 'pageInfo' || (one.kind === 'edges' && one.fields.some(({ kind }) => kind === 'cursor')),
  );
  return {
    kind: 'page',
    name,
    page: {
      place: { path: name, hint: name },
      source,
      where: always,
      order: [{ operand: { variable: source.hit, property: 'score' }, direction: 'DESC', nullable: false }],
      first: args['first'] as number,
      after: (args['after'] as string | null | undefined) ?? undefined,
      fingerprint: fingerprintOf([field, text.words, args['types'] ?? null, ...asOfKey(planner.root.moment)]),
      root: undefined,
      seek: undefined,
      row: { cursor, columns: columns.all() },
      count: false,
      type,
      fields,
    },
  };
}

function planSource({ budget, catalogue, root: { moment } }: Planner, { field, args }: Selection, name: string): Search {
  const typed = args['text'] as string;
  if (typed.length > budget.limits.searchText)
    refuse(`${field}(text:)`, `${String(budget.limits.searchText)} characters`, String(typed.length));
  const types = (args['types'] ?? undefined) as readonly string[] | undefined;
  const stranger = types?.find((type) => !catalogue.entities.has(type));
  if (stranger !== undefined) {
    const known = [...catalogue.entities.keys()].sort().join(', ');
    throw new RefusedError('BAD_USER_INPUT', `${field}(types:): expected one of ${known}, got "${stranger}"`);
  }
  const text = readSearchText(typed);
  const of = field === 'search' ? 'entities' : 'passages';
  const { strict, loose, ranks, sure, parts } =
    of === 'entities' ? planNameSearch(text, types) : { ...planPassageSearch(text), ranks: [], sure: [], parts: [] };
  const { knownOn } = moment;
  const { candidates } = budget.limits;
  return {
    text,
    source: {
      kind: 'search',
      of,
      node: name,
      ...(knownOn === undefined ? {} : { knownOn, ...(of === 'entities' ? { version: versionAt(name, moment) } : {}) }),
      hit: `${name}_hit`,
      strict: { hint: `${name}_strict`, value: strict },
      loose: { hint: `${name}_loose`, value: loose },
      enough: { hint: `${name}_enough`, value: BigInt(enough) },
      candidates: { hint: `${name}_candidates`, value: BigInt(candidates) },
      reach: { hint: `${name}_reach`, value: BigInt(candidates * reachBack) },
      ranks: { hint: `${name}_ranks`, value: ranks },
      sure: { hint: `${name}_sure`, value: sure },
      parts: { hint: `${name}_parts`, value: parts },
    },
  };
}

function planPageField(planner: Planner, search: Search, selection: Selection, columns: ColumnList): PageField {
  const { field, key, type, within: set } = selection;
  switch (field) {
    case 'edges':
      return { key, kind: 'edges', type, fields: selectionsOf(set).map((one) => planEdgeField(planner, search, one, columns)) };
    case 'nodes':
      return { key, kind: 'nodes', column: recordColumn(planner, search.source, selection, columns) };
    case 'pageInfo':
      return { key, kind: 'pageInfo', selections: selectionsOf(set) };
    case '__typename':
      return { key, kind: 'typename' };
    default:
      throw new TypeError(`the connection field ${field} is in the schema but not in the compiler`);
  }
}

function planEdgeField(planner: Planner, { text, source }: Search, selection: Selection, columns: ColumnList): EdgeField {
  const { field, key } = selection;
  switch (field) {
    case 'cursor':
    case '__typename':
      return { key, kind: field === 'cursor' ? 'cursor' : 'typename' };
    case 'node':
      return { key, kind: 'record', column: recordColumn(planner, source, selection, columns) };
    case 'score':
      return { key, kind: 'score', column: columns.property({ variable: source.hit, property: 'score' }) };
    case 'matches': {
      const people = [...planner.catalogue.entities.values()].filter(({ schemaOrg }) => schemaOrg === 'Person');
      return {
        key,
        kind: 'matches',
        search: text,
        texts: planTexts(source, columns),
        id: columns.property({ variable: source.version ?? source.node, property: 'id' }),
        people: people.map(({ prefix }) => `${prefix}:`),
        within: within(selection),
      };
    }
    default:
      throw new TypeError(`the edge field ${field} is in the schema but not in the compiler`);
  }
}

/** The texts that a search looks into. The language of an alias is not recorded. */
function planTexts({ of, node, version = node }: SearchSource, columns: ColumnList): readonly MatchedText[] {
  const [property, rest] = of === 'entities' ? ['name', 'aliases'] : ['paraphrase', 'quote'];
  const read = (name: string): number => columns.property({ variable: version, property: name });
  return [
    ...languages.map(({ tag, suffix }) => ({ field: property, language: tag, column: read(property + suffix) })),
    { field: rest, language: null, column: read(rest) },
  ];
}

function recordColumn(planner: Planner, { of, node }: SearchSource, selection: Selection, columns: ColumnList): number {
  const binding: Binding = {
    kind: of === 'entities' ? 'entity' : 'passage',
    variable: node,
    path: `${node}.${selection.field}`,
    tail: node,
  };
  return columns.add({ kind: 'record', record: planRecord(planner, binding, within(selection)) });
}

/** Connections, edges and matches have one concrete type, so its selections are all there are. */
function selectionsOf(set: SelectionSet | undefined): readonly Selection[] {
  return set?.byType.get(set.types[0] ?? '') ?? [];
}
