import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../../../../src/neo4j/database.js';
import { runRead, runWrite } from '../../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';
import { type RunningServer, startServer } from '../../../../src/server/start-server.js';
import { openEmptyGraph } from '../../open-empty-graph.js';
import { ask } from '../open-world.js';

let database: Database;
let server: RunningServer;

// Forty districts that all support one another, between two that are each tied to all of them, but in years that never meet: every
// way there is must be walked to its last hop before it is known to be none.
const thicket = `
CREATE (a:Entity:District {id: 'district:a'}), (z:Entity:District {id: 'district:z'})
WITH a, z
UNWIND range(1, 40) AS n
CREATE (m:Entity:District {id: 'district:m' + n})
CREATE (a)-[:SUPPORTS {id: 'supports:a' + n, validFromEarliest: date('2001-01-01'), validToLatest: date('2002-01-01')}]->(m)
CREATE (m)-[:SUPPORTS {id: 'supports:z' + n, validFromEarliest: date('2011-01-01'), validToLatest: date('2012-01-01')}]->(z)
WITH collect(m) AS all
UNWIND all AS m
UNWIND all AS o
WITH m, o WHERE m <> o
CREATE (m)-[:SUPPORTS {id: 'supports:' + m.id + o.id}]->(o)`;

beforeAll(async () => {
  database = await openEmptyGraph();
  await runWrite(database, (transaction) => transaction.run(thicket));
  server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0, statementTimeout: 1_500 });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

test('a search that would run for minutes is stopped at its time-out, in Neo4j too, and the refusal says what to narrow', async () => {
  const { data, errors } = await ask(server, '{ paths(from: "district:a", to: "district:z", maxLength: 6) { paths { length } } }');
  expect(data).toEqual({ paths: null });
  expect(errors).toEqual([
    expect.objectContaining({
      message:
        'the query took longer than it may: ask `paths` for a smaller `maxLength`, or name the `relations` and `types` that it may go through',
      extensions: { code: 'TIMEOUT' },
    }),
  ]);
  const left = await runRead(database, 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "paths_from" RETURN currentQuery');
  expect(left.filter(([query]) => !String(query).startsWith('SHOW'))).toEqual([]);
});
