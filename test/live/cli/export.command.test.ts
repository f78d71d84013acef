import { jest } from '@jest/globals';
import { runCommand } from 'citty';
import { exportCommand } from '../../../src/cli/export.command.js';
import { applyConstraints } from '../../../src/neo4j/constraints.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead, runWrite } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { openEmptyGraph } from '../open-empty-graph.js';

let database: Database;

beforeAll(async () => {
  database = await openEmptyGraph();
  await applyConstraints(database, catalogue);
});
afterAll(async () => {
  await applyConstraints(database, catalogue);
  await database.close();
});

test('an export changes nothing in the graph that it reads, its schema included', async () => {
  await runWrite(database, (transaction) => transaction.run('DROP CONSTRAINT entity_id_unique'));
  let said = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
  try {
    await runCommand(exportCommand, { rawArgs: [] });
  } finally {
    write.mockRestore();
  }
  expect(JSON.parse(said)).toEqual({ release: null, nodes: [], facts: [] });
  expect(await runRead(database, "SHOW CONSTRAINTS YIELD name WHERE name = 'entity_id_unique' RETURN name")).toEqual([]);
});
