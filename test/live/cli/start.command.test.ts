import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

// As `npm start` does it, with a Neo4j of its own in a folder of its own.
let home: string;
let running: ChildProcess;
let said = '';

const pearlgraph = ['--import', './test/run-typescript.mjs', 'src/cli/pearlgraph.ts'];

/** Libraries behave otherwise where Jest's own variables say that this is a test: a signal would not reach Apollo, say. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, NEO4J_URI: undefined, NODE_ENV: undefined, JEST_WORKER_ID: undefined, PEARLGRAPH_HOME: home, PORT: '0' };
}

/** Starts `pearlgraph start` and waits until it says where GraphQL answers. */
async function start(): Promise<string> {
  said = '';
  running = spawn(process.execPath, [...pearlgraph, 'start'], { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    const hear = (text: Buffer): void => {
      said += text.toString();
      const [, url] = /GraphQL answers at (\S+)/.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    };
    running.stdout?.on('data', hear);
    running.stderr?.on('data', hear);
    running.once('exit', (code) => reject(new Error(`pearlgraph start ended with ${String(code)}:\n${said}`)));
  });
}

/** Sends the signal of Ctrl-C and returns the exit code. */
async function stop(): Promise<number | null> {
  running.removeAllListeners('exit');
  const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
  running.kill('SIGINT');
  return ended;
}

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'pearlgraph-start-'));
});

afterAll(async () => {
  if (running.exitCode === null && running.signalCode === null) await stop();
  await rm(home, { recursive: true, force: true });
});

test('start brings up Neo4j, loads the seeds and answers the question of the project; Ctrl-C stops all of it; the next start changes nothing', async () => {
  const url = await start();
  expect(said).toMatch(/xiangzhou-hengqin: release 1\n {2}entities: \d+ added, 0 changed, 0 retired, 0 unchanged/);
  const query =
    '{ district(id:"district:hengqin-zone"){ name supportedBy(first:10){ totalCount edges{ node{ id name } fact{ validity{ from{ value } } evidence{ paraphrase document{ name } } } } } } }';
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const { data } = (await response.json()) as { data: { district: { name: string; supportedBy: { edges: object[] } } } };
  expect(data.district.name).toBe('横琴粤澳深度合作区');
  expect(data.district.supportedBy.edges).toContainEqual({
    node: { id: 'district:xiangzhou', name: '香洲区' },
    fact: {
      validity: { from: { value: '2021-09-09' } },
      evidence: expect.arrayContaining([{ paraphrase: expect.stringMatching(/./), document: { name: expect.stringContaining('香洲区') } }]),
    },
  });

  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...pearlgraph, 'export'], { env: environment(), maxBuffer: 1e8 });
  expect(stderr).toMatch(/^Using the Neo4j that already runs at bolt:/);
  expect(JSON.parse(stdout)).toMatchObject({ release: 1 });

  const { pid } = JSON.parse(await readFile(path.join(home, 'neo4j', 'connection.json'), 'utf8')) as { pid: number };
  expect(await stop()).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
  // Signal 0 only asks whether the process is there.
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');

  await start();
  expect(said).toContain('0 added, 0 changed, 0 retired');
  expect(await stop()).toBe(0);
});
