import type { SeedProblem } from '../../errors.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import type { Description } from '../../ontology/property.js';
import type { Caps } from '../table/run-table.js';
import { checkValue } from './check-value.js';
import { findPatterns } from './find-patterns.js';
import { Header } from './header.js';
import { maskText } from './mask-text.js';
import { readPhrase } from './read-phrase.js';
import { parameterTypes, resultKinds, type SavedParameter, type SavedQuery } from './saved-query.js';

/** What a query may cost at most, and unless its comment says less. */
const most = { rows: 1_000, seconds: 20, bytes: 4_000_000 };

const usual = { rows: 200, seconds: 5, bytes: 1_000_000 };

/**
 * Reads a file of `cypher/`: a comment in YAML from its first character on, and the statement. Every mistake of either is added to
 * `problems`, and the query is then not to be used.
 */
export function readSavedQuery(file: string, source: string, catalogue: Catalogue, problems: SeedProblem[]): SavedQuery {
  const [comment = ''] = /^\/\*[\s\S]*?\*\//.exec(source) ?? [];
  if (comment === '')
    problems.push({ file, line: 1, column: 1, message: 'expected a comment /* … */ that describes the query, got something else' });
  const header = new Header(file, comment.replace(/^\/\*|\*\/$/g, '  '), problems);
  const id = /([^/\\]*)\.cypher$/.exec(file)?.[1] ?? '';
  if (comment !== '') checkShape(header, id);
  const parameters =
    header.at('parameters') === undefined ? [] : header.keys(['parameters'], []).map((name) => readParameter(header, name, catalogue));
  const query: SavedQuery = {
    id,
    title: readDescription(header, 'title'),
    description: readDescription(header, 'description'),
    parameters,
    phrase: readPhrase(header, parameters),
    result: header.oneOf(['result'], resultKinds, 'rows'),
    asOf: header.oneOf(['asOf'], [true, false], true),
    caps: readCaps(header),
    example: readExample(header, parameters, catalogue),
    statement: source.slice(comment.length).trim(),
  };
  if (comment !== '')
    checkStatement(header, query, source, catalogue, (at, message) => problems.push({ file, ...placeIn(source, at), message }));
  return query;
}

function checkShape(header: Header, id: string): void {
  header.keys([], ['id', 'title', 'description', 'result', 'example'], ['parameters', 'phrase', 'asOf', 'cap']);
  if (header.text('id') !== id) header.report(['id'], `expected "${id}", as the file is called, got ${header.print(['id'])}`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) header.report(['id'], `expected lower-case words joined by hyphens, got "${id}"`);
}

function readDescription(header: Header, key: string): Description {
  if (header.at(key) !== undefined) header.keys([key], ['zh', 'en']);
  return { zh: header.text(key, 'zh'), en: header.text(key, 'en') };
}

function readParameter(header: Header, name: string, catalogue: Catalogue): SavedParameter {
  const path = ['parameters', name];
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) header.report(path, `expected a name such as "supported", got "${name}"`);
  const keys = header.keys(path, ['type', 'zh', 'en'], ['list', 'of', 'default', 'suggestions']);
  const parameter: SavedParameter = {
    name,
    type: header.oneOf([...path, 'type'], parameterTypes, 'String'),
    list: header.oneOf([...path, 'list'], [true, false], false),
    of: readList(header, [...path, 'of']).map(String),
    zh: header.text(...path, 'zh'),
    en: header.text(...path, 'en'),
    default: keys.includes('default') ? header.at(...path, 'default') : undefined,
    suggestions: readList(header, [...path, 'suggestions']),
  };
  const unknown = parameter.of.find((one) => !catalogue.entities.has(one));
  if (unknown !== undefined) header.report([...path, 'of'], `expected classes of the ontology, got "${unknown}"`);
  if (keys.includes('default')) check(header, [...path, 'default'], parameter, parameter.default, catalogue);
  for (const one of parameter.suggestions) check(header, [...path, 'suggestions'], { ...parameter, list: false }, one, catalogue);
  return parameter;
}

function readList(header: Header, path: readonly string[]): readonly unknown[] {
  const value = header.at(...path);
  if (value !== undefined && !Array.isArray(value)) header.report(path, `expected a list, got ${header.print(path)}`);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function check(header: Header, path: readonly string[], parameter: SavedParameter, value: unknown, catalogue: Catalogue): void {
  const problem = checkValue(parameter, value, catalogue);
  if (problem !== undefined) header.report(path, problem.replace(/^: /, ''));
}

function readCaps(header: Header): Caps {
  if (header.at('cap') !== undefined) header.keys(['cap'], [], Object.keys(most));
  const cap = (key: keyof typeof most): number => {
    const value = header.at('cap', key) ?? usual[key];
    if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= most[key]) return value;
    header.report(['cap', key], `expected a whole number from 1 to ${String(most[key])}, got ${header.print(['cap', key])}`);
    return usual[key];
  };
  return { rows: cap('rows'), timeout: cap('seconds') * 1_000, bytes: cap('bytes') };
}

function readExample(header: Header, parameters: readonly SavedParameter[], catalogue: Catalogue): SavedQuery['example'] {
  if (header.at('example') === undefined) return { parameters: {}, firstRow: {} };
  header.keys(['example'], ['firstRow'], ['parameters']);
  const mapAt = (key: string): Readonly<Record<string, unknown>> => {
    if (header.at('example', key) === undefined || header.keys(['example', key], []).length === 0) return {};
    return header.at('example', key) as Readonly<Record<string, unknown>>;
  };
  const given = mapAt('parameters');
  for (const name of Object.keys(given)) {
    const parameter = parameters.find((one) => one.name === name);
    if (parameter !== undefined) check(header, ['example', 'parameters', name], parameter, given[name], catalogue);
    else header.report(['example', 'parameters', name], `expected a parameter of the query, got "${name}"`);
  }
  return { parameters: given, firstRow: mapAt('firstRow') };
}

function checkStatement(
  header: Header,
  { parameters, asOf, statement }: SavedQuery,
  source: string,
  catalogue: Catalogue,
  report: (at: number, message: string) => void,
): void {
  const from = source.length - source.trimEnd().length;
  const start = source.length - from - statement.length;
  if (statement === '') report(start, 'expected a statement after the comment, got none');
  const used = [...maskText(statement).matchAll(/\$(\w+)/g)];
  for (const { 1: name = '', index } of used) {
    if (!parameters.some((one) => one.name === name)) report(start + index, `expected a parameter that the comment declares, got $${name}`);
  }
  for (const { name } of parameters) {
    if (!used.some((one) => one[1] === name)) header.report(['parameters', name], `expected $${name} in the statement, got none`);
  }
  if (asOf) findPatterns(statement, catalogue, (at, message) => report(start + at, message));
}

function placeIn(source: string, at: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
