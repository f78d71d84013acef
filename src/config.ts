import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError } from './errors.js';

/** Where `package.json` stands: this file is one folder below it both in `src/` and in `dist/`. */
export const packageRoot = fileURLToPath(new URL('..', import.meta.url));

/** A Neo4j that somebody else runs. */
interface Neo4jConfig {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** What the environment says, checked, with its defaults filled in; paths are absolute. */
export interface Config {
  /** Undefined: Pearlgraph runs a Neo4j of its own. */
  readonly neo4j: Neo4jConfig | undefined;
  /** Holds the data of the managed Neo4j. */
  readonly home: string;
  /** Holds what is fetched once and can be fetched again. */
  readonly cache: string;
  /** The heap of the managed Neo4j, as Java writes it: `1g`. */
  readonly heap: string;
  /** The folder with the documents' texts. Undefined: evidence shows paraphrases. */
  readonly documents: string | undefined;
}

/** Where GraphQL answers. */
export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  /** Opens ad-hoc Cypher. Undefined: a new one at each start. */
  readonly token: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the configuration; a variable that is set to the empty string counts as unset. SetupError names a bad one. */
export function readConfig(env: Environment): Config {
  return {
    neo4j: readNeo4j(env),
    home: readPath(env, 'PEARLGRAPH_HOME') ?? path.join(packageRoot, '.pearlgraph'),
    cache: readPath(env, 'PEARLGRAPH_CACHE') ?? usualCache(env),
    heap: readHeap(env),
    documents: readPath(env, 'PEARLGRAPH_DOCUMENTS'),
  };
}

/** Reads what only a command that serves needs, so that no other stops at a bad port. SetupError names it. */
export function readServerConfig(env: Environment): ServerConfig {
  return { host: read(env, 'HOST') ?? '127.0.0.1', port: readPort(env), token: readToken(env) };
}

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

function readNeo4j(env: Environment): Neo4jConfig | undefined {
  const uri = read(env, 'NEO4J_URI');
  if (uri === undefined) return undefined;
  const scheme = /^([a-z0-9+]+):\/\/[^/?#]/i.exec(uri)?.[1]?.toLowerCase();
  if (scheme === undefined || !schemes.includes(scheme)) {
    throw new SetupError(
      `NEO4J_URI: expected bolt://host:port or neo4j://host:port, also with +s or +ssc for TLS, got "${hideCredentials(uri)}"`,
    );
  }
  if (uri.includes('@')) {
    throw new SetupError(`NEO4J_URI: expected no user in it, got "${hideCredentials(uri)}": set NEO4J_USERNAME and NEO4J_PASSWORD`);
  }
  if (env['NEO4J_PASSWORD'] === undefined) {
    throw new SetupError(`NEO4J_PASSWORD: expected a password for ${uri}, got none; unset NEO4J_URI to use the Neo4j that Pearlgraph runs`);
  }
  return {
    uri,
    username: read(env, 'NEO4J_USERNAME') ?? 'neo4j',
    password: env['NEO4J_PASSWORD'],
    database: read(env, 'NEO4J_DATABASE') ?? 'neo4j',
  };
}

/** A refused URI reaches terminals and logs: its password must not. */
function hideCredentials(uri: string): string {
  return uri.replace(/\/\/.*@/, '//…@');
}

function readHeap(env: Environment): string {
  const heap = read(env, 'PEARLGRAPH_NEO4J_HEAP') ?? '1g';
  const [, size, unit] = /^(\d{1,6})([mg])$/i.exec(heap) ?? [];
  if (Number(size) * (unit?.toLowerCase() === 'g' ? 1024 : 1) >= 512) return heap;
  throw new SetupError(`PEARLGRAPH_NEO4J_HEAP: expected 512m or more, such as 1g, got "${heap}"`);
}

function readPort(env: Environment): number {
  const port = read(env, 'PORT') ?? '4000';
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65535) return Number(port);
  throw new SetupError(`PORT: expected a number from 0 to 65535, got "${port}"`);
}

/** Short ones are found by trying; others than these characters do not stand in a header as they are. */
function readToken(env: Environment): string | undefined {
  const token = read(env, 'PEARLGRAPH_TOKEN');
  if (token === undefined || /^[\w.~+/=-]{16,200}$/.test(token)) return token;
  throw new SetupError(
    `PEARLGRAPH_TOKEN: expected 16 to 200 letters, digits or . _ ~ + / = -, got ${String(token.length)} characters${token.length < 16 ? '' : ', others among them'}`,
  );
}

function usualCache(env: Environment): string {
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'pearlgraph');
  if (process.platform === 'win32') return path.join(read(env, 'LOCALAPPDATA') ?? homedir(), 'pearlgraph', 'cache');
  return path.join(readPath(env, 'XDG_CACHE_HOME') ?? path.join(homedir(), '.cache'), 'pearlgraph');
}

function readPath(env: Environment, name: string): string | undefined {
  const value = read(env, name);
  return value === undefined ? undefined : path.resolve(value);
}

function read(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}
