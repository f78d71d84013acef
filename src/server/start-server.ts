import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import fastify, { type FastifyBaseLogger } from 'fastify';
import { readSavedQueries } from '../analysis/saved-queries/read-saved-queries.js';
import type { SavedQueries } from '../analysis/saved-queries/run-saved-query.js';
import { runTable } from '../analysis/table/run-table.js';
import { defaultLimits } from '../compiler/limits.js';
import { RefusedError } from '../errors.js';
import type { Database } from '../neo4j/database.js';
import { runRead } from '../neo4j/run-statement.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { answerDirectly } from './answer-directly.js';
import { compileOnce } from './compile-once.js';
import { type Context, createContext, type RunRead } from './context.js';
import { createApollo } from './create-apollo.js';
import { openCypher } from './open-cypher.js';
import { serveGraphiql } from './graphiql/serve-graphiql.js';
import { describeListenError } from './refuse-taken-port.js';
import { shareMemory } from './share-memory.js';

export interface ServerOptions {
  readonly catalogue: Catalogue;
  readonly database: Database;
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  /** What the field `cypher` wants to see; a random one if left out. */
  readonly token?: string | undefined;
  /** Where the server writes its log; nowhere if left out. */
  readonly logger?: FastifyBaseLogger;
  /** Milliseconds after which Neo4j stops a statement; 30,000 if left out. */
  readonly statementTimeout?: number;
  /** Apollo plugins; `answerDirectly` alone if left out. Without it graphql-js executes every operation, to the same answers. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

export interface RunningServer {
  /** The address of the GraphQL endpoint, e.g. `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Opens the field `cypher`, in the header `Authorization: Bearer <token>`. */
  readonly token: string;
  /** Answers what is under way, then closes. The database stays open. */
  close(): Promise<void>;
}

/** Values of all large answers that are made at a time: some 200 MB of them. */
const cellsInMemory = 2_000_000;

/** Milliseconds that a client has to send its request. */
const requestTimeout = 60_000;

/** Milliseconds in which something must move on a connection: who never reads an answer would hold its memory for ever. */
const connectionTimeout = 120_000;

/**
 * Starts the GraphQL server.
 * @throws SetupError where the port is taken or may not be used, SavedQueryError where a saved query is wrong.
 */
export async function startServer({
  catalogue,
  database,
  host,
  port,
  token = randomBytes(24).toString('base64url'),
  logger,
  statementTimeout = 30_000,
  plugins = [answerDirectly()],
}: ServerOptions): Promise<RunningServer> {
  const savedQueries: SavedQueries = {
    catalogue,
    queries: await readSavedQueries(catalogue),
    run: (text, parameters, caps) => runTable(database, text, parameters, caps),
  };
  const app = fastify({
    ...(logger === undefined ? {} : { loggerInstance: logger }),
    forceCloseConnections: 'idle',
    requestTimeout,
    connectionTimeout,
  });
  const apollo = createApollo(app, catalogue, plugins);
  await apollo.start();
  const settings = { catalogue, limits: defaultLimits };
  const compile = compileOnce(settings);
  const takeTurn = shareMemory(cellsInMemory, statementTimeout);
  const readFor =
    (response: ServerResponse): RunRead =>
    async (text, parameters, cells) => {
      const giveBack = await takeTurn(cells);
      try {
        if (response.closed) throw new RefusedError('UNAVAILABLE', 'nobody waits for the answer any more');
        return await runRead(database, text, parameters, { timeout: statementTimeout });
      } finally {
        // The answer takes memory until the last of it is sent.
        if (response.closed) giveBack();
        else response.once('close', giveBack);
      }
    };
  const cypherFor = openCypher(database, token);
  await serveGraphiql(app);
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: ({ headers }, reply) => {
      // However many reads an answer takes, each gives its memory back at the end of it.
      const elsewhere = { savedQueries, runCypher: cypherFor(headers.authorization) };
      return Promise.resolve(createContext(settings, compile, readFor(reply.raw.setMaxListeners(0)), elsewhere));
    },
  });
  try {
    const url = await app.listen({ host, port });
    return { url: `${url}/graphql`, token, close: () => app.close() };
  } catch (error) {
    await app.close();
    throw describeListenError(error, host, port);
  }
}
