import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../../../src/neo4j/database.js';
import { runWrite } from '../../../src/neo4j/run-statement.js';
import { openEmptyGraph } from '../open-empty-graph.js';

// A process of its own, since Jest's threads know no TypeScript: the measure is computed in a thread of the server's.
const command = ['--import', './test/run-typescript.mjs', 'src/cli/pearlgraph.ts', 'serve'];
const size = 500;

let database: Database;
let serving: ChildProcess;
let url: string;

beforeAll(async () => {
  database = await openEmptyGraph();
  const districts =
    "UNWIND range(0, $last) AS n CREATE (:Entity:District {id: 'district:d' + n, name: 'd' + n, revision: 1, recordedAt: datetime()})";
  const ring =
    "UNWIND range(0, $last) AS n MATCH (a:District {id: 'district:d' + n}) MATCH (b:District {id: 'district:d' + (n + 1) % ($last + 1)}) " +
    "CREATE (a)-[:SUPPORTS {id: 'supports:' + n, revision: 1, evidence: [], recordedAt: datetime()}]->(b)";
  const last = BigInt(size - 1);
  for (const text of [districts, ring]) await runWrite(database, (transaction) => transaction.run(text, { last }));
  const env = { ...process.env, NODE_ENV: undefined, JEST_WORKER_ID: undefined, PORT: '0' };
  serving = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  url = await new Promise((resolve, reject) => {
    let said = '';
    serving.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const [, found] = /GraphQL answers at (\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    serving.once('exit', (code) => {
      reject(new Error(`pearlgraph serve ended with ${String(code)}:\n${said}`));
    });
  });
});

afterAll(async () => {
  if (serving.exitCode === null && serving.signalCode === null) {
    const ended = new Promise((resolve) => serving.once('exit', resolve));
    serving.kill('SIGINT');
    await ended;
  }
  await database.close();
});

test('a measure over a large part of the graph is answered over HTTP', async () => {
  const query =
    '{ centrality(measure: BETWEENNESS, first: 2) { scores { score node { id name } } entityCount factCount } communities(first: 200) { communities { size } communityCount } }';
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  interface Answer {
    readonly data: {
      readonly centrality: { readonly scores: readonly { readonly score: number }[] };
      readonly communities: { readonly communities: readonly { readonly size: number }[]; readonly communityCount: number };
    };
  }
  const { data } = (await response.json()) as Answer;
  expect(data).toMatchObject({
    centrality: {
      entityCount: size,
      factCount: size,
      scores: [{ node: { id: 'district:d0', name: 'd0' } }, { node: { id: 'district:d1', name: 'd1' } }],
    },
  });
  // All places of a ring are alike.
  const [first, second] = data.centrality.scores;
  expect(first?.score).toBeGreaterThan(0.2);
  expect(second?.score).toBeCloseTo(first?.score ?? 0);
  const { communities, communityCount } = data.communities;
  expect(communities).toHaveLength(communityCount);
  expect(communities.reduce((sum, community) => sum + community.size, 0)).toBe(size);
});
