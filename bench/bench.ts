/**
 * The benchmark: three sides, each over HTTP in a process of its own, over one Neo4j of the benchmark's own, interleaved in one run.
 * `npm run bench -- --entities 100000 [--seconds 4] [--requests 200] [--json file]`
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { connect } from '../src/neo4j/connect.js';
import { readConfig } from '../src/config.js';
import { startLocalServer } from '../src/neo4j/local-server/start-local-server.js';
import { runRead } from '../src/neo4j/run-statement.js';
import { generateGraph } from './generate-graph.js';
import { type Json, type Operation, operations } from './operations.js';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '4' },
    requests: { type: 'string', default: '200' },
    json: { type: 'string' },
  },
});
const [entities, seconds, requests] = [Number(values.entities), Number(values.seconds), Number(values.requests)];
/** Seconds under load before an operation is timed. */
const warmUp = 2;
const report = (line: string): void => void process.stderr.write(`${line}\n`);

const sides = ['floor', 'pearlgraph', 'peer'] as const;
type Side = (typeof sides)[number];

interface RunningSide {
  readonly url: URL;
  readonly agent: Agent;
  readonly process: ChildProcess;
}

interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
}

const { cache } = readConfig({});
const home = path.resolve('.pearlgraph/bench', String(entities));
const server = await startLocalServer({ home, cache, heap: '2g', port: 0, report });
const environment = {
  ...process.env,
  NEO4J_URI: server.uri,
  NEO4J_USERNAME: server.username,
  NEO4J_PASSWORD: server.password,
  NEO4J_DATABASE: server.database,
};
const running = new Map<Side, RunningSide>();
try {
  await fill();
  const loader = path.resolve('test/run-typescript.mjs');
  running.set('floor', await startSide(['bench/sides/floor.mjs']));
  running.set('pearlgraph', await startSide(['--import', loader, 'bench/sides/pearlgraph.ts']));
  running.set('peer', await startSide(['bench/sides/peer.mjs']));
  const results = [];
  for (const operation of operations) results.push(await measure(operation));
  process.stdout.write(`${printTable(results)}\n`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ entities, seconds, requests, results }, null, 2)}\n`);
} finally {
  for (const { process: child } of running.values()) child.kill();
  await server.close();
}

async function fill(): Promise<void> {
  const database = await connect(server);
  const [row] = await runRead(database, 'MATCH (n:Entity) RETURN count(n)');
  if (row?.[0] === 0) await generateGraph(database, entities, report);
  await database.close();
}

async function startSide(args: readonly string[]): Promise<RunningSide> {
  const child = spawn(process.execPath, args, { env: { ...environment, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      const [, found] = /listening (\S+)/.exec(text.toString()) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${String(code)}`)));
  });
  return { url: new URL(url), agent: new Agent({ keepAlive: true, maxSockets: 64 }), process: child };
}

function ask(side: Side, query: string): Promise<string> {
  const at = running.get(side);
  if (at === undefined) throw new Error(`${side} is not running`);
  return new Promise((resolve, reject) => {
    const sent = request(at.url, { method: 'POST', agent: at.agent, headers: { 'content-type': 'application/json' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
    });
    sent.once('error', reject);
    sent.end(JSON.stringify({ query }));
  });
}

function queryOf(operation: Operation, side: Side): string | undefined {
  return side === 'peer' ? operation.peer?.query : operation[side];
}

/** Compares the answers first: sides that differ are not measured. */
async function measure(operation: Operation): Promise<{ readonly name: string; readonly figures: Partial<Record<Side, Figures>> }> {
  const asked = sides.filter((side) => queryOf(operation, side) !== undefined);
  const answers = await Promise.all(
    asked.map(async (side) => {
      const { data, errors } = JSON.parse(await ask(side, queryOf(operation, side) ?? '')) as {
        readonly data: Json;
        readonly errors?: unknown;
      };
      if (errors !== undefined) throw new Error(`${operation.name}: ${side} failed: ${JSON.stringify(errors)}`);
      return side === 'peer' ? operation.peer?.toData(data) : data;
    }),
  );
  for (const [index, answer] of answers.entries()) {
    if (!isDeepStrictEqual(answer, answers[0])) {
      throw new Error(
        `${operation.name}: ${String(asked[index])} answers otherwise than ${String(asked[0])}:\n${JSON.stringify(answer).slice(0, 800)}\n${JSON.stringify(answers[0]).slice(0, 800)}`,
      );
    }
  }
  // Every side is warmed alike before the first is timed; then they take turns, so that whatever else the machine does falls on all.
  for (const side of asked) await throughput(side, queryOf(operation, side) ?? '', warmUp);
  const times = new Map<Side, number[]>(asked.map((side) => [side, []]));
  const patience = performance.now() + 60_000;
  // A side may take seconds for one request: then all get fewer.
  for (let round = 0; round < requests && (round < 10 || performance.now() < patience); round += 1) {
    for (const side of asked) {
      const start = performance.now();
      await ask(side, queryOf(operation, side) ?? '');
      times.get(side)?.push(performance.now() - start);
    }
  }
  const figures: Partial<Record<Side, Figures>> = {};
  for (const side of asked) {
    const sorted = (times.get(side) ?? []).toSorted((a, b) => a - b);
    const quantile = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
    figures[side] = {
      p50: quantile(0.5),
      p95: quantile(0.95),
      p99: quantile(0.99),
      perSecond: await throughput(side, queryOf(operation, side) ?? '', seconds),
    };
  }
  report(`${operation.name}: ${asked.map((side) => `${side} ${figures[side]?.p50.toFixed(2) ?? ''} ms`).join(', ')}`);
  return { name: operation.name, figures };
}

/** Requests a second over 32 connections, during some seconds. */
async function throughput(side: Side, query: string, during: number): Promise<number> {
  const end = performance.now() + during * 1000;
  let answered = 0;
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      while (performance.now() < end) {
        await ask(side, query);
        answered += 1;
      }
    }),
  );
  return answered / during;
}

function printTable(results: readonly { readonly name: string; readonly figures: Partial<Record<Side, Figures>> }[]): string {
  const cell = (figures: Figures | undefined): string =>
    figures === undefined ? '–' : `${figures.p50.toFixed(2)} · ${figures.perSecond.toFixed(0)}/s`;
  const ratio = (a: number | undefined, b: number | undefined): string =>
    a === undefined || b === undefined ? '–' : `${(a / b).toFixed(2)} ×`;
  const rows = results.map(({ name, figures: { floor, pearlgraph, peer } }) =>
    [
      name,
      cell(floor),
      cell(pearlgraph),
      cell(peer),
      ratio(pearlgraph?.p50, floor?.p50),
      ratio(pearlgraph?.perSecond, peer?.perSecond),
    ].join(' | '),
  );
  return [
    '| operation | floor: p50 ms · requests/s | pearlgraph | peer | p50 of the floor | requests/s of the peer |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
