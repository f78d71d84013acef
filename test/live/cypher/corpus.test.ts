import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCypher } from '../../../src/analysis/cypher/run-cypher.js';
import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { type Row, runRead, runWrite } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { openEmptyGraph } from '../open-empty-graph.js';
import { diceOf } from '../server/operations/dice.js';
import { disguise } from './disguise.js';
import { readAdmitted, readRefused } from './read-corpus.js';
import { startPlainNeo4j } from './start-plain-neo4j.js';

const fixture = path.resolve('test/fixture');
const refused = await readRefused();
const admitted = await readAdmitted();

const kinds: readonly (readonly [name: string, open: () => Promise<{ readonly database: Database; close(): Promise<void> }>])[] = [
  [
    'the managed Neo4j',
    async () => {
      const database = await openEmptyGraph();
      return { database, close: () => database.close() };
    },
  ],
  ['a Neo4j with default settings', startPlainNeo4j],
];

test('the corpus is as large as it says', () => {
  expect(new Set(refused.map(({ statement }) => statement)).size).toBeGreaterThanOrEqual(300);
  expect(new Set(admitted.statements).size).toBeGreaterThanOrEqual(130);
});

describe.each(kinds)('on %s', (_name, open) => {
  let neo4j: Awaited<ReturnType<typeof open>>;
  let database: Database;
  let before: readonly Row[];

  beforeAll(async () => {
    neo4j = await open();
    ({ database } = neo4j);
    await loadSeeds({ folder: path.join(fixture, 'world'), documents: path.join(fixture, 'documents'), catalogue, database });
    await runWrite(database, (transaction) =>
      transaction.run('CREATE FULLTEXT INDEX testNames IF NOT EXISTS FOR (n:District) ON EACH [n.name, n.divisionCode]'),
    );
    await runRead(database, 'CALL db.awaitIndexes(300)');
    before = await readTraces(database);
  });

  afterAll(async () => {
    await runWrite(database, (transaction) => transaction.run('DROP INDEX testNames IF EXISTS'));
    await neo4j.close();
  });

  /** What became of a statement: an error's code, or that it was answered; and what was sent of it beside EXPLAIN. */
  const ask = async (statement: string, timeout?: number): Promise<{ readonly outcome: string; readonly sent: readonly string[] }> => {
    const sent: string[] = [];
    database.onStatement = (text) => text.startsWith('EXPLAIN ') || sent.push(text);
    const caps = timeout === undefined ? {} : { timeout };
    const outcome = await runCypher(database, { statement, parameters: admitted.parameters, limit: 100 }, caps).then(
      () => 'answered',
      (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
    );
    database.onStatement = undefined;
    return { outcome, sent };
  };

  test('what may do harm is refused before it runs', async () => {
    const passed: unknown[] = [];
    for (const { statement, isCapped } of refused) {
      if (isCapped) continue;
      const { outcome, sent } = await ask(statement);
      if (outcome !== 'FORBIDDEN_STATEMENT' || sent.length > 0) passed.push({ statement, outcome, sent });
    }
    expect(passed).toEqual([]);
    expect(await readTraces(database)).toEqual(before);
  });

  test('no disguise by case, space, comments or subqueries gets it through', async () => {
    const dice = diceOf(20_26);
    const passed: unknown[] = [];
    for (const { statement, isCapped } of refused) {
      if (isCapped) continue;
      const disguised = disguise(statement, dice);
      const { outcome, sent } = await ask(disguised);
      // Some disguises are no Cypher any more.
      if (!['FORBIDDEN_STATEMENT', 'BAD_USER_INPUT'].includes(outcome) || sent.length > 0) passed.push({ disguised, outcome, sent });
    }
    expect(passed).toEqual([]);
    expect(await readTraces(database)).toEqual(before);
  });

  test.each(refused.filter(({ isCapped }) => isCapped).map(({ statement }) => statement))(
    'is stopped at its cap, and leaves no transaction: %s',
    async (statement) => {
      const { outcome } = await ask(statement, 700);
      expect(outcome).toMatch(/^(TIMEOUT|LIMIT_EXCEEDED)$/);
      await waitUntilQuiet(database);
      expect(await readTraces(database)).toEqual(before);
    },
  );

  test('what analysts write is answered', async () => {
    const failed: unknown[] = [];
    for (const statement of admitted.statements) {
      await runCypher(database, { statement, parameters: admitted.parameters, limit: 100 }).catch((error: unknown) =>
        failed.push({ statement, error: String(error) }),
      );
    }
    expect(failed).toEqual([]);
  });

  test('stops at its caps of rows and bytes, in Neo4j too', async () => {
    const statement = 'UNWIND range(1, 1000000000) AS i RETURN i';
    const { rows, truncated } = await runCypher(database, { statement, limit: 5 });
    expect([rows, truncated]).toEqual([[[1], [2], [3], [4], [5]], true]);
    await waitUntilQuiet(database);
    const long = "UNWIND range(1, 1000000) AS i RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' AS text";
    const few = await runCypher(database, { statement: long, limit: 1000 }, { bytes: 600 });
    expect([few.rows.length, few.truncated]).toEqual([10, true]);
    await waitUntilQuiet(database);
  });
});

/** What a statement could leave behind: nodes, relationships, indexes, users. */
async function readTraces(database: Database): Promise<readonly Row[]> {
  const counts = await runRead(database, 'MATCH (n) WITH count(n) AS nodes OPTIONAL MATCH ()-[f]->() RETURN nodes, count(f)');
  const sums = await runRead(database, 'MATCH (n) UNWIND keys(n) AS key WITH n, key ORDER BY n.id, key RETURN count(key)');
  const indexes = await runRead(database, 'SHOW INDEXES YIELD name RETURN name ORDER BY name');
  const users = await runRead(database, 'SHOW USERS YIELD user RETURN user ORDER BY user');
  return [...counts, ...sums, ...indexes, ...users];
}

/** Waits until no transaction runs but the one that asks; fails where one goes on. */
async function waitUntilQuiet(database: Database): Promise<void> {
  let running: readonly Row[] = [];
  for (let tries = 0; tries < 100; tries += 1) {
    running = await runRead(
      database,
      "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS' RETURN currentQuery",
    );
    if (running.length === 0) return;
    await delay(100);
  }
  expect(running).toEqual([]);
}
