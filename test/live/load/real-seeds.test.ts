import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSeeds, type LoadResult } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { openEmptyGraph } from '../open-empty-graph.js';

const documents = process.env['PEARLGRAPH_DOCUMENTS'];
let database: Database;
let loaded: LoadResult;

const load = (): Promise<LoadResult> => loadSeeds({ folder: 'seeds/xiangzhou-hengqin', documents, catalogue, database });

beforeAll(async () => {
  database = await openEmptyGraph();
  loaded = await load();
});

afterAll(() => database.close());

describe("the project's seeds", () => {
  test('give every fact at least one passage that is there', async () => {
    const rows = await runRead(
      database,
      `MATCH (:Entity)-[f]->(:Entity) WHERE f.evidence IS NOT NULL
       RETURN count(f), sum(CASE WHEN size(f.evidence) > 0 AND all(id IN f.evidence WHERE EXISTS { (:Passage {id: id}) }) THEN 1 ELSE 0 END)`,
    );
    expect(rows).toEqual([[loaded.facts.added.length, loaded.facts.added.length]]);
    expect(await runRead(database, 'MATCH (:Entity)-[f]->(:Entity) WHERE f.evidence IS NULL RETURN count(f)')).toEqual([[0]]);
  });

  test('change nothing when they are loaded again', async () => {
    const again = await load();
    expect(again.release).toBeNull();
    for (const { added, changed, retired } of [again.entities, again.facts, again.passages])
      expect([added, changed, retired]).toEqual([[], [], []]);
  });

  const withTexts = documents === undefined ? test.skip : test;
  withTexts('have every passage verified and quoted (skipped where PEARLGRAPH_DOCUMENTS names no texts)', async () => {
    const passages = await runRead(database, 'MATCH (p:Passage) RETURN p.quote, p.sha256, p.verified');
    expect(passages).toHaveLength(loaded.passages.added.length);
    for (const [quote, sha256, verified] of passages) {
      expect([verified, createHash('sha256').update(String(quote)).digest('hex')]).toEqual([true, sha256]);
    }
  });
});
