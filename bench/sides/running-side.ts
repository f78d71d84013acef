import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { packageRoot } from '../../src/config.js';
import { environmentOf } from '../graph/environment-of.js';
import type { LocalServer } from '../../src/neo4j/local-server/start-local-server.js';
import type { Side } from '../operations/operation.js';

/** How each side is started. Pearlgraph is the command that its users run, from what `npm run build` has built. */
const commands: Readonly<Record<Side, readonly string[]>> = {
  floor: ['bench/sides/floor.mjs'],
  pearlgraph: ['dist/cli/pearlgraph.js', 'serve'],
  peer: ['bench/sides/peer.mjs'],
};

/** Milliseconds after which a side that has not answered counts as failed. */
const patience = 30_000;

/** What is loaded into a side's process before its own code. */
type Preload = 'report-usage' | 'record-statements';

/** One side, which answers over HTTP in a process of its own. */
export class RunningSide {
  /** One connection, for requests one after another. */
  readonly #single = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #many = new Agent({ keepAlive: true, maxSockets: 32 });

  private constructor(
    readonly side: Side,
    private readonly process: ChildProcess,
    private readonly url: URL,
  ) {}

  /** Starts a side over a Neo4j and returns once it listens. */
  static async start(side: Side, neo4j: LocalServer, preload: Preload): Promise<RunningSide> {
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      ...environmentOf(neo4j),
    };
    const child = spawn(process.execPath, ['--import', `./bench/sides/${preload}.mjs`, ...commands[side]], {
      cwd: packageRoot,
      env,
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout?.on('data', (text: Buffer) => {
        const [, found] = / at (http\S+)/.exec(text.toString()) ?? [];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', (code) => reject(new Error(`${side}: expected a server that listens, got one that ended with ${String(code)}`)));
    });
    return new RunningSide(side, child, new URL(url));
  }

  /** The body of the answer to a POST; an error where the status is not 200 or no answer comes in time. */
  ask(body: Buffer, connections: 'one' | 'many' = 'one'): Promise<Buffer> {
    const agent = connections === 'one' ? this.#single : this.#many;
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    return new Promise((resolve, reject) => {
      const sent = request(this.url, { method: 'POST', agent, headers, timeout: patience }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          const answer = Buffer.concat(chunks);
          if (response.statusCode === 200) resolve(answer);
          else reject(new Error(`status ${String(response.statusCode)}: ${answer.toString().slice(0, 300)}`));
        });
      });
      sent.once('timeout', () => sent.destroy(new Error(`no answer within ${String(patience / 1000)} s`)));
      sent.once('error', reject);
      sent.end(body);
    });
  }

  /** What the code loaded before the side's own answers to a message; undefined from a process that has ended. */
  async tell(message: string): Promise<unknown> {
    if (!this.process.connected) return undefined;
    const answered = new AbortController();
    const { signal } = answered;
    const answer: Promise<readonly unknown[]> = Promise.race([
      once(this.process, 'message', { signal }),
      once(this.process, 'exit', { signal }).then(() => []),
    ]);
    this.process.send(message);
    try {
      return (await answer)[0];
    } finally {
      answered.abort();
    }
  }

  /** Stops the process, and with it whatever Neo4j still does for it. */
  async close(): Promise<void> {
    this.#single.destroy();
    this.#many.destroy();
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill();
    await ended;
  }
}
