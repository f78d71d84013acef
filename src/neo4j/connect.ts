import neo4j, { Neo4jError } from 'neo4j-driver';
import { DatabaseError, SetupError } from '../errors.js';
import { Database } from './database.js';
import { describeUnreachable } from './describe-unreachable.js';

export interface ConnectOptions {
  /** bolt:// or neo4j://, with +s or +ssc for TLS. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/**
 * Connects and makes sure that the database answers. SetupError where address, user, password or database are wrong,
 * DatabaseError for anything else. Whole numbers come back as `number`; a `number` is sent as FLOAT and a `bigint` as INTEGER.
 */
export async function connect({ uri, username, password, database: name }: ConnectOptions): Promise<Database> {
  const drivers = [createDriver(uri, username, password, false), createDriver(uri, username, password, true)] as const;
  const database = new Database(...drivers, name, uri.startsWith('neo4j'));
  try {
    await ping(database);
    return database;
  } catch (error) {
    await database.close();
    throw describeFailure(error, { uri, username, name });
  }
}

/** Unlike the driver's verifyConnectivity, this also finds out whether the database exists. */
async function ping(database: Database): Promise<void> {
  const session = database.openSession('READ');
  try {
    await session.run('RETURN 1');
  } finally {
    await session.close();
  }
}

function createDriver(uri: string, username: string, password: string, exact: boolean): neo4j.Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      userAgent: 'pearlgraph',
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 15_000,
      ...(exact ? { useBigInt: true, maxConnectionPoolSize: 10 } : {}),
    });
  } catch (error) {
    // The driver checks the address as it is made.
    throw new SetupError(`expected bolt://host:port or neo4j://host:port, also with +s or +ssc for TLS, got "${uri}"`, { cause: error });
  }
}

function describeFailure(error: unknown, at: { readonly uri: string; readonly username: string; readonly name: string }): Error {
  const { uri, username, name } = at;
  const message = error instanceof Error ? error.message : String(error);
  switch (error instanceof Neo4jError ? error.code : undefined) {
    case 'Neo.ClientError.Security.Unauthorized':
      return new SetupError(`Neo4j at ${uri} refused the user "${username}" with this password: check NEO4J_USERNAME and NEO4J_PASSWORD`, {
        cause: error,
      });
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return new SetupError(`Neo4j at ${uri} refused the user "${username}" for a while, after too many wrong passwords`, { cause: error });
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return new SetupError(`Neo4j at ${uri} has no database "${name}": check NEO4J_DATABASE`, { cause: error });
    case 'ServiceUnavailable':
    case 'SessionExpired':
    case 'ProtocolError':
    // What answers is no Neo4j: a web server, say.
    case 'N/A':
      return describeUnreachable(uri, error as Neo4jError);
    default:
      return new DatabaseError(`Neo4j at ${uri}: ${message}`, { cause: error });
  }
}
