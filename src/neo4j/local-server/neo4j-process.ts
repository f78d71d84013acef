import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { packageRoot, type Environment } from '../../config.js';
import { SetupError } from '../../errors.js';

// Java reads the launcher as source and tsc copies no Java to dist/, so it is always run from src/.
const launcher = path.join(packageRoot, 'src', 'neo4j', 'local-server', 'Neo4jServer.java');

const stopLimitMs = 30_000;

export interface Neo4jProcessOptions {
  readonly java: string;
  /** The folder with Neo4j's jars. */
  readonly jars: string;
  /** The folder that Neo4j runs in. */
  readonly folder: string;
  readonly heap: string;
  /** What neo4j-admin's importer is to be run with, in the place of Neo4j. */
  readonly importer?: readonly string[];
  /** Takes what Java writes to stderr. */
  readonly log: string;
  readonly env: Environment;
}

/** A Java process that runs Neo4j until its stdin closes: through `close()`, or because this process ended in whatever way. */
export class Neo4jProcess {
  readonly pid: number;
  /** Resolves when it has ended, to the reason: an exit status, a signal, or why it could not start. */
  readonly ended: Promise<string>;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: AsyncIterator<string, undefined>;
  readonly #log: string;
  readonly #logStart: number;
  #stopped: Promise<void> | undefined;

  constructor({ java, jars, folder, heap, importer = [], log, env }: Neo4jProcessOptions) {
    const stderr = openSync(log, 'a', 0o600);
    this.#log = log;
    this.#logStart = fstatSync(stderr).size;
    this.#child = spawn(java, [...javaOptions, `-Xmx${heap}`, '-cp', path.join(jars, '*'), launcher, folder, ...importer], {
      // Its own process group: Ctrl-C in the terminal reaches this process alone, which then stops Neo4j in order.
      detached: true,
      env: { ...env },
      stdio: ['pipe', 'pipe', stderr],
      windowsHide: true,
      // The types know of no file descriptor in the third place.
    }) as ChildProcessByStdio<Writable, Readable, null>;
    closeSync(stderr);
    this.pid = this.#child.pid ?? 0;
    this.ended = new Promise((resolve) => {
      this.#child.once('error', (error) => {
        resolve(error.message);
      });
      this.#child.once('exit', (status, signal) => {
        resolve(signal ?? `exit status ${String(status)}`);
      });
    });
    // Writing to a process that has just died is no news: `ended` tells.
    this.#child.stdin.on('error', () => undefined);
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** The next line of the launcher's. SetupError with the end of the log once it has ended. */
  async readLine(): Promise<string> {
    const { value } = await this.#lines.next();
    if (value !== undefined) return value;
    throw new SetupError(await this.printEnd('Neo4j did not start'));
  }

  writeLine(line: string): void {
    this.#child.stdin.write(`${line}\n`);
  }

  /** Waits for its end and prints why it came, with the last lines that this start wrote to the log. */
  async printEnd(what: string): Promise<string> {
    const reason = await this.ended;
    const written = (await readFile(this.#log)).subarray(this.#logStart).toString('utf8');
    const lines = written.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. )/.test(line));
    return [`${what} (${reason}). The end of ${this.#log}:`, ...lines.slice(-12).map((line) => `  ${line}`)].join('\n');
  }

  /** Stops Neo4j and waits for its end; a second call waits for the first. One that takes over 30 s is killed. */
  close(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  get closing(): boolean {
    return this.#stopped !== undefined;
  }

  async #stop(): Promise<void> {
    this.#child.stdin.end();
    const limit = setTimeout(() => this.#child.kill('SIGKILL'), stopLimitMs);
    await this.ended;
    clearTimeout(limit);
  }
}

const javaOptions = [
  '-Xms512m',
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  // Neo4j's page cache and Netty reach into these for direct memory.
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dfile.encoding=UTF-8',
];
