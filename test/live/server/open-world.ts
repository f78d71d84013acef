import path from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
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
export interface Answer<TData> {
  readonly status: number;
  readonly data: TData | null | undefined;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Sends a query over HTTP, as a client does. */
export async function ask<TData = unknown, TVariables = Readonly<Record<string, unknown>>>(
  server: RunningServer,
  query: string | TypedDocumentNode<TData, TVariables>,
  variables?: TVariables,
): Promise<Answer<TData>> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: typeof query === 'string' ? query : print(query), variables }),
  });
  const { data, errors = [] } = (await response.json()) as Partial<Answer<TData>>;
  return { status: response.status, data, errors };
}
