import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { passwordFile } from './read-password.js';

/** How others reach the Neo4j that runs in a folder. */
export interface ConnectionFile {
  readonly uri: string;
  readonly username: string;
  readonly database: string;
  readonly passwordFile: string;
  /** Of the Java process. */
  readonly pid: number;
  readonly startedAt: string;
}

/**
 * Writes `connection.json` for people, Bloom and `pearlgraph neo4j`. The launcher removes it before it stops and before it
 * starts; whoever finds the folder locked and this file there knows that Neo4j is up.
 */
export async function writeConnection(folder: string, neo4j: Omit<ConnectionFile, 'passwordFile' | 'startedAt'>): Promise<void> {
  const connection: ConnectionFile = { ...neo4j, passwordFile: passwordFile(folder), startedAt: new Date().toISOString() };
  await writeFile(path.join(folder, 'connection.json'), `${JSON.stringify(connection, null, 2)}\n`, { mode: 0o600 });
}

/** What the Neo4j in this folder said of itself when it started; undefined if none runs, stale if one was killed. */
export async function readConnection(folder: string): Promise<ConnectionFile | undefined> {
  try {
    return JSON.parse(await readFile(path.join(folder, 'connection.json'), 'utf8')) as ConnectionFile;
  } catch {
    return undefined;
  }
}

/** Says that somebody else has the folder, who, and how to work with theirs. */
export async function printBusy(folder: string): Promise<string> {
  const running = await readConnection(folder);
  if (running === undefined)
    return `Another process has been starting or stopping a Neo4j in ${folder} for a minute: wait for it or end it.`;
  return [
    `A Neo4j already runs in ${folder} (pid ${String(running.pid)}, since ${running.startedAt}). To use that one:`,
    `  export NEO4J_URI=${running.uri}`,
    `  export NEO4J_USERNAME=${running.username}`,
    `  export NEO4J_PASSWORD="$(cat '${running.passwordFile}')"`,
    'Or stop it, or set PEARLGRAPH_HOME to another folder to start a second one there.',
  ].join('\n');
}
