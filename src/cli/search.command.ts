import { defineCommand } from 'citty';
import { graphql } from 'graphql';
import { defaultLimits } from '../compiler/limits.js';
import { readConfig } from '../config.js';
import { SetupError } from '../errors.js';
import type { Database } from '../neo4j/database.js';
import { joinNeo4j } from '../neo4j/open-neo4j.js';
import { runRead } from '../neo4j/run-statement.js';
import { catalogue } from '../ontology/entities/index.js';
import { compileOnce } from '../server/compile-once.js';
import { createContext } from '../server/context.js';
import { buildSchema } from '../server/schema/build-schema.js';
import { asOfOptions, readAsOf } from './as-of-options.js';
import { type FoundEntity, printFound } from './print-found.js';

const query = `query ($text: String!, $types: [String!], $first: Int!, $knownOn: DateTime) {
  search(text: $text, types: $types, first: $first, asOf: { knownOn: $knownOn }) {
    edges { score node { __typename id name } matches { field language kind snippet start end } }
  }
}`;

/** `pearlgraph search`: what `search` of the GraphQL schema finds, over the Neo4j that runs. */
export const searchCommand = defineCommand({
  meta: {
    name: 'search',
    description:
      'Find entities by name: 简体, 繁體, English, Portuguese, pinyin, initials, words within names, slips. Example: pearlgraph search xzq --type District',
  },
  args: {
    text: { type: 'positional', required: true, description: 'What is looked for, as people type it' },
    type: { type: 'string', description: 'Only entities of this class, e.g. District; several are parted by commas' },
    first: { type: 'string', default: '10', description: 'How many at most' },
    'known-on': asOfOptions['known-on'],
    format: { type: 'string', default: 'table', description: 'table or json' },
  },
  run: async ({ args }) => {
    if (args.format !== 'table' && args.format !== 'json') throw new SetupError(`--format: expected table or json, got "${args.format}"`);
    if (!/^\d{1,6}$/.test(args.first)) throw new SetupError(`--first: expected a whole number, got "${args.first}"`);
    const { knownOn } = readAsOf({ 'known-on': args['known-on'] });
    const neo4j = await joinNeo4j(readConfig(process.env), (line) => process.stderr.write(`${line}\n`));
    try {
      const found = await searchGraph(neo4j.database, {
        text: args.text,
        types: args.type?.split(','),
        first: Number(args.first),
        knownOn,
      });
      process.stdout.write(args.format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : printFound(found));
    } finally {
      await neo4j.close();
    }
  },
});

interface Asked {
  readonly text: string;
  readonly types: readonly string[] | undefined;
  readonly first: number;
  readonly knownOn: string | undefined;
}

/** Asks the schema as a client would, without a server. */
async function searchGraph(database: Database, variableValues: Asked): Promise<readonly FoundEntity[]> {
  const settings = { catalogue, limits: defaultLimits };
  const contextValue = createContext(settings, compileOnce(settings), (text, parameters) => runRead(database, text, parameters), {
    // The one query that is asked needs neither.
    savedQueries: { catalogue, queries: [], run: () => Promise.reject(new TypeError('a search asks no saved query')) },
    runCypher: () => Promise.reject(new TypeError('a search runs no Cypher of its users')),
  });
  const { data, errors } = await graphql({
    schema: buildSchema(catalogue),
    source: query,
    contextValue,
    variableValues: { ...variableValues },
  });
  const [error] = errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  return (data as unknown as { readonly search: { readonly edges: readonly FoundEntity[] } }).search.edges;
}
