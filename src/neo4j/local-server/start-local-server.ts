import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from '../../config.js';
import { SetupError } from '../../errors.js';
import { connect } from '../connect.js';
import { printBusy, writeConnection } from './connection-file.js';
import { fetchNeo4j, neo4jVersion } from './fetch-neo4j.js';
import { findJava } from './find-java.js';
import { findPort } from './find-port.js';
import { Neo4jProcess, type Neo4jProcessOptions } from './neo4j-process.js';
import { passwordFile, readPassword } from './read-password.js';
import { writeConfig } from './write-config.js';

/** A Neo4j that runs in a folder of ours until it is closed or this process ends. */
export interface LocalServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Stops it in order; a second call waits for the first. */
  close(): Promise<void>;
}

export interface LocalServerOptions {
  /** Everything is kept in `<home>/neo4j`. */
  readonly home: string;
  /** Where Neo4j's jars are kept for all projects of this user. */
  readonly cache: string;
  /** As Java writes it: `1g`. */
  readonly heap: string;
  /** Takes a line on each step that a person might wait for. */
  readonly report: (line: string) => void;
  /** 7687 by default; a free one is taken where it is busy. */
  readonly port?: number;
  /** Where Java and Maven are looked for and what they run in; by default this process's own. */
  readonly env?: Environment;
}

type Report = LocalServerOptions['report'];

const username = 'neo4j';
const database = 'neo4j';

/**
 * Starts Neo4j in `<home>/neo4j` and returns once it answers over Bolt: in 5 s, on the first start after fetching it.
 * SetupError says what the machine lacks, or who runs a Neo4j in that folder already.
 */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const { report, port = 7687 } = options;
  const settings = await prepareLaunch(options);

  // Somebody may take the port between our asking and Neo4j's binding it; the second time the system chooses.
  const server = (await launch(settings, port, report)) ?? (await launch(settings, 0, report));
  if (server === undefined) throw new SetupError(`Neo4j found no port free on 127.0.0.1; its log is ${settings.log}`);
  return server;
}

/** Finds what a launch takes and makes the folder that Neo4j runs in. */
export async function prepareLaunch({ home, cache, heap, report, env = process.env }: LocalServerOptions): Promise<Neo4jProcessOptions> {
  const java = await findJava(env);
  // Maven is to run on the Java that has been found fit, whatever JAVA_HOME says.
  const javaHome = path.dirname(path.dirname(await realpath(java)));
  const jars = await fetchNeo4j({ cache, env: { ...env, JAVA_HOME: javaHome }, report });

  const folder = path.resolve(home, 'neo4j');
  const log = path.join(folder, 'logs', 'launcher.log');
  await mkdir(path.dirname(log), { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw new SetupError(`${folder}: expected a folder for Neo4j's data, got one that cannot be made: check PEARLGRAPH_HOME`, {
      cause: error,
    });
  });
  return { java, jars, folder, heap, log, env };
}

/** Undefined: something else took the port at the last moment. */
async function launch(settings: Neo4jProcessOptions, wantedPort: number, report: Report): Promise<LocalServer | undefined> {
  const { folder } = settings;
  const neo4j = new Neo4jProcess(settings);
  try {
    await takeFolder(neo4j, folder, report);
    const port = await findPort(wantedPort);
    if (port !== wantedPort) report(`Port ${String(wantedPort)} is busy: Neo4j takes a free one`);
    const password = await readPassword(folder);
    await writeConfig(folder, port);

    report(`Starting Neo4j ${neo4jVersion} in ${folder}`);
    neo4j.writeLine(password);
    const address = await readAddress(neo4j);
    if (address === undefined) {
      await neo4j.close();
      return undefined;
    }
    const uri = `bolt://${address}`;
    await checkAnswers(uri, password, folder);
    await writeConnection(folder, { uri, username, database, pid: neo4j.pid });
    report(`Neo4j answers at ${uri}`);
    void reportUnexpectedEnd(neo4j, report);
    return { uri, username, password, database, close: () => neo4j.close() };
  } catch (error) {
    await neo4j.close();
    throw error;
  }
}

/** Waits until the launcher has the folder's lock. From then on nobody else writes there. */
export async function takeFolder(neo4j: Neo4jProcess, folder: string, report: Report): Promise<void> {
  let word = await neo4j.readLine();
  if (word === 'waiting') {
    report(`Waiting for another Neo4j that starts or stops in ${folder}`);
    word = await neo4j.readLine();
  }
  if (word === 'busy') throw new SetupError(await printBusy(folder));
  if (word !== 'locked') throw new Error(`the launcher said ${word}`);
}

/** Undefined: the launcher found the port taken. */
async function readAddress(neo4j: Neo4jProcess): Promise<string | undefined> {
  const line = await neo4j.readLine();
  return line === 'taken' ? undefined : line.replace(/^ready /, '');
}

async function checkAnswers(uri: string, password: string, folder: string): Promise<void> {
  try {
    const connection = await connect({ uri, username, password, database });
    await connection.close();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    throw new SetupError(
      `Neo4j started in ${folder} but does not take the password in ${passwordFile(folder)}: ` +
        'the data there was made with another. Bring that file back, or remove the folder and load the seeds again.',
      { cause: error },
    );
  }
}

async function reportUnexpectedEnd(neo4j: Neo4jProcess, report: Report): Promise<void> {
  const text = await neo4j.printEnd('Neo4j stopped');
  if (!neo4j.closing) report(text);
}
