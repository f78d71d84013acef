import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../../../src/neo4j/database.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { type RunningServer, startServer } from '../../../src/server/start-server.js';
import { openEmptyGraph } from '../open-empty-graph.js';
import { loadSearched } from './load-searched.js';
import { qualityOf, rankQueries, readQueries } from './measure-search.js';
import { searchIds } from './search-ids.js';

let database: Database;
let server: RunningServer;

beforeAll(async () => {
  database = await openEmptyGraph();
  await loadSearched(database);
  server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

test('what people type finds what they mean: of over 200 labelled queries 97% within five, and at a mean reciprocal rank of 0.90', async () => {
  const ranked = await rankQueries(await readQueries(), (text) => searchIds(server, text));
  const { queries, recallAt5, mrr } = qualityOf(ranked);
  expect(queries).toBeGreaterThanOrEqual(200);
  expect(recallAt5).toBeGreaterThanOrEqual(0.97);
  expect(mrr).toBeGreaterThanOrEqual(0.9);
});
