import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readConfig } from '../../../src/config.js';
import { DatabaseError, SetupError } from '../../../src/errors.js';
import { connect } from '../../../src/neo4j/connect.js';
import type { Database } from '../../../src/neo4j/database.js';
import { readConnection } from '../../../src/neo4j/local-server/connection-file.js';
import { findJava } from '../../../src/neo4j/local-server/find-java.js';
import { startLocalServer, type LocalServer } from '../../../src/neo4j/local-server/start-local-server.js';
import { runRead, runWrite } from '../../../src/neo4j/run-statement.js';
import { answersAt } from './answers-at.js';

jest.setTimeout(120_000);

// The tests tell one story: each takes the Neo4j, or the folder, that the one before it left.
let home: string;
let busyPort: Server;
let wantedPort: number;
let server: LocalServer;
let database: Database;
let refusedStart: unknown;
let lines: string[] = [];

const { cache, heap } = readConfig(process.env);
const report = (line: string): void => void lines.push(line);
const inFolder = (name: string): string => path.join(home, 'neo4j', name);

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'pearlgraph-server-'));
  busyPort = createServer().listen(0, '127.0.0.1');
  await once(busyPort, 'listening');
  wantedPort = (busyPort.address() as AddressInfo).port;

  // Two at the same moment in a folder where nothing is yet.
  const starts = await Promise.allSettled([1, 2].map(() => startLocalServer({ home, cache, heap, port: wantedPort, report })));
  const started = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  refusedStart = starts.flatMap((start) => (start.status === 'rejected' ? [start.reason as unknown] : []))[0];
  server = started[0]!;
  database = await connect(server);
});

afterAll(async () => {
  await database.close();
  await server.close();
  busyPort.close();
  await rm(home, { recursive: true, force: true });
});

async function javaPid(): Promise<number> {
  const connection = await readConnection(path.join(home, 'neo4j'));
  return connection!.pid;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function waitForEnd(pid: number): Promise<void> {
  while (isAlive(pid)) await delay(50);
}

/** Kills the Java process where it stands, as a crash or the system would. */
async function crash(): Promise<void> {
  await database.close();
  const pid = await javaPid();
  process.kill(pid, 'SIGKILL');
  await waitForEnd(pid);
}

describe('while it runs', () => {
  test('another port is taken when the usual one is busy, and the progress says so', () => {
    expect(new URL(server.uri)).toMatchObject({ protocol: 'bolt:', hostname: '127.0.0.1' });
    expect(new URL(server.uri).port).not.toBe(String(wantedPort));
    expect(lines).toContain(`Port ${String(wantedPort)} is busy: Neo4j takes a free one`);
    expect(lines).toContain(`Neo4j answers at ${server.uri}`);
  });

  test('of two that start in one folder at once, one is refused and told how to use the other', async () => {
    expect(refusedStart).toBeInstanceOf(SetupError);
    const { message } = refusedStart as SetupError;
    expect(message).toContain(`A Neo4j already runs in ${path.join(home, 'neo4j')} (pid ${String(await javaPid())}, since `);
    expect(message).toContain(
      `export NEO4J_URI=${server.uri}\n  export NEO4J_USERNAME=neo4j\n  export NEO4J_PASSWORD="$(cat '${inFolder('password')}')"`,
    );
  });

  test('a later start in the same folder is refused the same way, and leaves the first alone', async () => {
    await expect(startLocalServer({ home, cache, heap, report })).rejects.toThrow(`(pid ${String(await javaPid())}, since `);
    expect(await runRead(database, 'RETURN 1')).toEqual([[1]]);
  });

  test('connection.json says how to reach it, without the password', async () => {
    const text = await readFile(inFolder('connection.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ uri: server.uri, username: 'neo4j', database: 'neo4j', passwordFile: inFolder('password') });
    expect(text).not.toContain(server.password);
  });

  test('the password is random, and its owner alone can read it', async () => {
    expect(server.password).toMatch(/^[0-9a-f]{48}$/);
    expect((await readFile(inFolder('password'), 'utf8')).trim()).toBe(server.password);
    if (process.platform === 'win32') return;
    expect((await stat(inFolder('password'))).mode & 0o777).toBe(0o600);
    expect((await stat(path.join(home, 'neo4j'))).mode & 0o777).toBe(0o700);
  });

  test('another password is refused', async () => {
    await expect(connect({ ...server, password: 'neo4j' })).rejects.toThrow(SetupError);
  });

  test('it listens on the loopback interface only', async () => {
    const port = Number(new URL(server.uri).port);
    const others = Object.values(networkInterfaces()).flatMap((addresses = []) => addresses.filter(({ internal }) => !internal));
    expect(await answersAt('127.0.0.1', port)).toBe(true);
    for (const { address, family, scopeid } of others) {
      // A link-local address of IPv6 needs its zone, whose name we do not have.
      if (family === 'IPv6' && scopeid !== 0) continue;
      expect({ address, answers: await answersAt(address, port) }).toEqual({ address, answers: false });
    }
  });

  test.each([
    ['a file', 'file:///etc/passwd', "configuration property 'dbms.security.allow_csv_import_from_file_urls' is false"],
    ['a web address', 'http://127.0.0.1:1/', 'blocked'],
    ['a web address by name', 'http://localhost:1/', 'blocked'],
    ['a web address of IPv6', 'http://[::1]:1/', 'blocked'],
  ])('LOAD CSV of %s is refused', async (_what, from, reason) => {
    const load = runRead(database, 'LOAD CSV FROM $from AS line RETURN line', { from });
    await expect(load).rejects.toThrow(DatabaseError);
    await expect(load).rejects.toThrow(reason);
  });
});

describe('when things die', () => {
  test('killed with SIGKILL, it says so, and the next start needs neither Maven nor repair and has the data', async () => {
    await runWrite(database, (transaction) => transaction.run("CREATE (:Survivor {name: '香洲'})"));
    lines = [];
    await crash();
    // The process is gone a moment before the end of its log has been read; without a report, the test's own limit ends this.
    while (lines.length === 0) await delay(20);
    expect(lines.join('\n')).toContain('Neo4j stopped (SIGKILL). The end of ');

    const bin = path.join(home, 'bin');
    await mkdir(bin);
    await symlink(await findJava(process.env), path.join(bin, 'java'));
    server = await startLocalServer({ home, cache, heap, port: 0, report, env: { PATH: bin } });
    database = await connect(server);
    expect(await runRead(database, 'MATCH (n:Survivor) RETURN n.name')).toEqual([['香洲']]);
  });

  test('closing stops it in order, twice as well as once, and takes connection.json away', async () => {
    await database.close();
    const pid = await javaPid();
    lines = [];
    await Promise.all([server.close(), server.close()]);
    expect(isAlive(pid)).toBe(false);
    expect(lines).toEqual([]);
    expect(await readConnection(path.join(home, 'neo4j'))).toBeUndefined();
    expect(await readFile(inFolder('logs/debug.log'), 'utf8')).toMatch(/Stopped 'DatabaseId\{[^}]*\[system\]\}' successfully/);
  });

  test('Ctrl-C does not reach it, and a parent killed with SIGKILL leaves no Java behind and no lock in the way', async () => {
    const parent = spawn(process.execPath, ['--import', './test/run-typescript.mjs', './test/live/neo4j/hold-neo4j.ts', home], {
      // A process group, so that it can get SIGINT as a group, as Ctrl-C gives it.
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const read = readLines(parent);
    expect(await read()).toBe('up');
    const orphan = await javaPid();

    process.kill(-parent.pid!, 'SIGINT');
    expect(await read()).toBe('still up');

    process.kill(parent.pid!, 'SIGKILL');
    // At once: Neo4j may be stopping still, which the next start waits for.
    server = await startLocalServer({ home, cache, heap, port: 0, report });
    expect(isAlive(orphan)).toBe(false);
    database = await connect(server);
    expect(await runRead(database, 'MATCH (n:Survivor) RETURN n.name')).toEqual([['香洲']]);
  });

  test('data made with another password than the file has: the message says which file and what to do', async () => {
    await crash();
    await writeFile(inFolder('password'), 'something else\n');
    const start = startLocalServer({ home, cache, heap, port: 0, report });
    await expect(start).rejects.toThrow(SetupError);
    await expect(start).rejects.toThrow(`does not take the password in ${inFolder('password')}`);
  });

  test('a Neo4j that does not come up shows the end of its log and where that is', async () => {
    await rm(inFolder('data/databases/system'), { recursive: true });
    await writeFile(inFolder('data/databases/system'), 'a file where a folder should be');
    const start = startLocalServer({ home, cache, heap, port: 0, report });
    await expect(start).rejects.toThrow(SetupError);
    await expect(start).rejects.toThrow(`Neo4j did not start (exit status 1). The end of ${inFolder('logs/launcher.log')}:\n`);
    await expect(start).rejects.toThrow('Caused by: ');
  });
});

/** Gives the child's output line by line. */
function readLines(child: ChildProcess): () => Promise<string | undefined> {
  const lines: AsyncIterator<string, undefined> = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  return async () => (await lines.next()).value;
}
