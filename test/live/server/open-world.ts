import 'reflect-metadata';
import path from 'node:path';
import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { type RunningServer, startServer } from '../../../src/server/start-server.js';
import { openEmptyGraph } from '../open-empty-graph.js';

const fixture = path.resolve('test/fixture');

/** The fixture world in Neo4j behind a real server, and every statement that it has sent. */
export interface World {
  readonly server: RunningServer;
  readonly database: Database;
  readonly statements: string[];
  close(): Promise<void>;
}

/** Loads the fixture world and serves it on a free port of loopback. */
export async function openWorld(): Promise<World> {
  const database = await openEmptyGraph();
  await loadSeeds({ folder: path.join(fixture, 'world'), documents: path.join(fixture, 'documents'), catalogue, database });
  const server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0 });
  const statements: string[] = [];
  database.onStatement = (text) => statements.push(text);
  const close = async (): Promise<void> => {
    await server.close();
    await database.close();
  };
  return { server, database, statements, close };
}

/** What an endpoint answered. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Sends a query over HTTP, as a client does. */
export async function ask(server: RunningServer, query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = (await response.json()) as Partial<Answer>;
  return { status: response.status, data, errors };
}
