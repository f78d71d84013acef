import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { defineCommand } from 'citty';
import { cypherLimits } from '../analysis/cypher/cypher-limits.js';
import { runCypher } from '../analysis/cypher/run-cypher.js';
import { readSavedQueries } from '../analysis/saved-queries/read-saved-queries.js';
import { runSavedQuery } from '../analysis/saved-queries/run-saved-query.js';
import type { SavedParameter, SavedQuery } from '../analysis/saved-queries/saved-query.js';
import { runTable } from '../analysis/table/run-table.js';
import type { Table } from '../analysis/table/table.js';
import { readConfig } from '../config.js';
import { SetupError } from '../errors.js';
import type { Database } from '../neo4j/database.js';
import { joinNeo4j } from '../neo4j/open-neo4j.js';
import { catalogue } from '../ontology/entities/index.js';
import { describeBadDate, readPartialDate } from '../ontology/partial-date.js';
import { printTable, tableFormats } from './print-table.js';

/** `pearlgraph query`: asks a saved query, or the Cypher on standard input. The rows go to standard output, all else to standard error. */
export const queryCommand = defineCommand({
  meta: {
    name: 'query',
    description:
      'Ask a saved query of cypher/ or, with -, Cypher from standard input that only reads; or list what is saved. Example: pearlgraph query supporters --param supported=district:hengqin-zone',
  },
  args: {
    id: { type: 'positional', required: false, description: 'The id of a saved query, or - for a Cypher statement from standard input' },
    list: { type: 'boolean', default: false, description: 'List the saved queries with their parameters' },
    param: { type: 'string', description: 'name=value; once for each parameter, and for each value of one that takes a list' },
    parameters: { type: 'string', description: 'With -: the parameters, as JSON' },
    limit: { type: 'string', default: '200', description: `With -: how many rows at most; up to ${String(cypherLimits.rows)}` },
    format: { type: 'string', default: 'table', description: `One of: ${tableFormats.join(', ')}` },
    'valid-on': { type: 'string', description: 'Facts that may hold on this day, month or year' },
    'known-on': { type: 'string', description: 'What had been recorded by this moment, e.g. 2026-01-01T00:00:00Z' },
  },
  async run({ args, rawArgs }) {
    if (args.id === '-') {
      const question = { statement: await text(process.stdin), parameters: readJson(args.parameters), limit: Number(args.limit) };
      show(await withNeo4j((database) => runCypher(database, question)), args.format);
      return;
    }
    const queries = await readSavedQueries(catalogue);
    if (args.list) return void process.stdout.write(printTable(listQueries(queries), args.format));
    const query = queries.find(({ id }) => id === args.id);
    if (query === undefined)
      throw new SetupError(
        `expected one of ${queries.map(({ id }) => id).join(', ')}, got ${args.id ?? 'none'}: --list says what each asks`,
      );
    const asked = { id: query.id, parameters: readParameters(query, rawArgs), asOf: readAsOf(args['valid-on'], args['known-on']) };
    const table = await withNeo4j((database) =>
      runSavedQuery({ catalogue, queries, run: (...statement) => runTable(database, ...statement) }, asked),
    );
    show(table, args.format);
  },
});

function show(table: Table, format: string): void {
  process.stdout.write(printTable(table, format));
  if (table.truncated) process.stderr.write(`${String(table.rows.length)} rows are shown; there are more\n`);
}

function readJson(json = '{}'): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new SetupError(`--parameters: expected JSON, got ${json}`, { cause: error });
  }
}

async function withNeo4j(ask: (database: Database) => Promise<Table>): Promise<Table> {
  const neo4j = await joinNeo4j(readConfig(process.env), (line) => process.stderr.write(`${line}\n`));
  try {
    return await ask(neo4j.database);
  } finally {
    await neo4j.close();
  }
}

function listQueries(queries: readonly SavedQuery[]): Table {
  const rows = queries.map(({ id, title, parameters }) => [
    id,
    parameters
      .map(({ name, default: usual }) =>
        usual === undefined ? name : `${name}=${typeof usual === 'string' ? usual : JSON.stringify(usual ?? '')}`,
      )
      .join(' '),
    title.zh,
    title.en,
  ]);
  return { columns: ['id', 'parameters', 'zh', 'en'], rows, truncated: false };
}

/** Every `--param name=value`; citty itself knows of the last alone. */
function readParameters({ parameters }: SavedQuery, rawArgs: string[]): Readonly<Record<string, unknown>> {
  const { values } = parseArgs({ args: rawArgs, options: { param: { type: 'string', multiple: true } }, strict: false });
  const given = new Map<string, unknown>();
  for (const text of values.param ?? []) {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(String(text)) ?? [];
    if (name === undefined || value === undefined) throw new SetupError(`--param: expected name=value, got "${String(text)}"`);
    const parameter = parameters.find((one) => one.name === name);
    const known = given.get(name);
    if (known !== undefined && parameter?.list !== true) throw new SetupError(`--param ${name}: expected one value, got several`);
    const one = parameter === undefined ? value : readValue(parameter, value);
    given.set(name, parameter?.list === true ? [...((known as readonly unknown[] | undefined) ?? []), one] : one);
  }
  return Object.fromEntries(given);
}

/** What a text says as a value of the parameter's type; the text itself, to be refused later, where it says none. */
function readValue({ type }: SavedParameter, text: string): unknown {
  if (type === 'Int' && /^-?\d{1,10}$/.test(text)) return Number(text);
  if (type === 'Boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function readAsOf(validOn: string | undefined, knownOn: string | undefined): object {
  if (validOn !== undefined && readPartialDate(validOn) === undefined) throw new SetupError(`--valid-on: ${describeBadDate(validOn)}`);
  const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));
  if (knownOn !== undefined && !isMoment(knownOn))
    throw new SetupError(`--known-on: expected a moment such as 2026-01-01T00:00:00Z, got "${knownOn}"`);
  return { validOn, knownOn };
}
