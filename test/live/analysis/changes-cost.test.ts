import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runChanges, type ChangesAsked } from '../../../src/analysis/changes/run-changes.js';
import { applyConstraints } from '../../../src/neo4j/constraints.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runWrite } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { openEmptyGraph } from '../open-empty-graph.js';

let database: Database;

// Twenty releases of a thousand changes: each record is added in one and changed in the three behind it.
beforeAll(async () => {
  database = await openEmptyGraph();
  await applyConstraints(database, catalogue);
  const state = `'{"id":"district:d' + s + '","label":"District","properties":{"name":"' + r + '"},"revision":1}'`;
  const lines = `
    UNWIND range(0, 19) AS r
    CREATE (:Release {number: r + 1, at: datetime('2026-01-01T00:00:00Z') + duration({days: r})})
    WITH r UNWIND range(0, 999) AS i
    WITH r, i, (r / 4) * 1000 + i AS s
    CREATE (:Change {number: r * 1000 + i + 1, release: r + 1, at: datetime('2026-01-01T00:00:00Z') + duration({days: r}),
      kind: CASE r % 4 WHEN 0 THEN 'ENTITY_ADDED' ELSE 'ENTITY_CHANGED' END, subject: 'district:d' + s,
      before: CASE r % 4 WHEN 0 THEN null ELSE ${state.replace("' + r + '", "' + (r - 1) + '")} END, after: ${state}})`;
  await runWrite(database, (transaction) => transaction.run(lines));
  await runWrite(database, (transaction) =>
    transaction.run("CREATE (:ChangeLog {id: 'log', last: 20000, release: 20, at: datetime('2026-01-20T00:00:00Z')})"),
  );
});

afterAll(() => database.close());

interface ProfiledOperator {
  readonly dbHits: number;
  readonly children: readonly ProfiledOperator[];
}

/** The database hits of a page, and how many changes it has. */
async function costOf(asked: ChangesAsked, after?: string): Promise<{ hits: number; count: number; cursor: string | undefined }> {
  let hits = 0;
  const sum = ({ dbHits, children }: ProfiledOperator): number => children.reduce((total, child) => total + sum(child), dbHits);
  const { rows } = await runChanges(
    async (text, parameters) => {
      const session = database.openSession('READ');
      const { records, summary } = await session.run(`PROFILE ${text}`, parameters);
      await session.close();
      hits += sum(summary.profile as ProfiledOperator);
      return records.map((record) => record.keys.map((key) => record.get(key) as unknown));
    },
    catalogue,
    asked,
    { first: 10, after },
  );
  return { hits, count: rows.length, cursor: rows.at(-1)?.cursor };
}

describe('a page of changes costs the page, not the log', () => {
  test.each<[string, ChangesAsked]>([
    ['all of the log', { net: false }],
    ['a late release', { from: { release: 15 }, net: false }],
    ['a range of releases', { from: { release: 5 }, to: { release: 18 }, net: false }],
    ['a range of days', { from: { endOf: '2026-01-10' }, to: { endOf: '2026-01-11' }, net: false }],
    ['a range behind the last', { from: { endOf: '2027' }, net: false }],
    ['the net of a release', { from: { release: 12 }, to: { release: 13 }, net: true }],
  ])('%s, the first page and the next', async (_, asked) => {
    const first = await costOf(asked);
    expect(first.hits).toBeLessThan(400);
    if (first.count === 0) return;
    const next = await costOf(asked, first.cursor);
    expect(next.count).toBe(10);
    expect(next.hits).toBeLessThan(400);
  });
});

test('the net of two releases costs the lines that it passes over, of records that changed again, not the log', async () => {
  const { hits, count } = await costOf({ from: { release: 12 }, to: { release: 14 }, net: true });
  expect(count).toBe(10);
  expect(hits).toBeLessThan(15 * 1_000);
});
