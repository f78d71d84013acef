import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readConnection } from './connection-file.js';

/** How to reach a Neo4j. */
export interface RunningServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** The managed Neo4j that another process runs in this home, as it said when it started; undefined if none did. It may be gone since. */
export async function findRunningServer(home: string): Promise<RunningServer | undefined> {
  const connection = await readConnection(path.resolve(home, 'neo4j'));
  if (connection === undefined) return undefined;
  const { uri, username, database, passwordFile } = connection;
  const password = await readFile(passwordFile, 'utf8').catch(() => undefined);
  return password === undefined ? undefined : { uri, username, database, password: password.trim() };
}
