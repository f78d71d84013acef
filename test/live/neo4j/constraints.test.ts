import { jest } from '@jest/globals';
import { applyConstraints, printConstraints } from '../../../src/neo4j/constraints.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead, runWrite } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { openEmptyGraph } from '../open-empty-graph.js';

jest.setTimeout(60_000);

let database: Database;

beforeAll(async () => {
  database = await openEmptyGraph();
});
afterAll(() => database.close());

test('every constraint and index of the ontology is there and online afterwards', async () => {
  await applyConstraints(database, catalogue);
  const online = (await runRead(database, "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name")).map(([name]) => name);
  expect(online).toEqual(expect.arrayContaining(printConstraints(catalogue).map(({ name }) => name)));
});

test('where all are there, one statement says so', async () => {
  await applyConstraints(database, catalogue);
  const sent: string[] = [];
  database.onStatement = (text) => sent.push(text);
  await applyConstraints(database, catalogue);
  database.onStatement = undefined;
  expect(sent).toEqual(['SHOW INDEXES YIELD name, state, labelsOrTypes RETURN name, state, labelsOrTypes']);
});

test('what is missing is made again', async () => {
  await applyConstraints(database, catalogue);
  await runWrite(database, (transaction) => transaction.run('DROP INDEX fact_supports_id_range'));
  await applyConstraints(database, catalogue);
  expect(await runRead(database, "SHOW INDEXES YIELD name, state WHERE name = 'fact_supports_id_range' RETURN state")).toEqual([
    ['ONLINE'],
  ]);
});

test('what has come to identify takes the place of the index that it had', async () => {
  await applyConstraints(database, catalogue);
  await runWrite(database, (transaction) => transaction.run('DROP CONSTRAINT district_division_code_unique'));
  await runWrite(database, (transaction) =>
    transaction.run('CREATE RANGE INDEX district_division_code_range FOR (n:District) ON (n.divisionCode)'),
  );
  await applyConstraints(database, catalogue);
  expect(
    await runRead(database, "SHOW INDEXES YIELD name WHERE name STARTS WITH 'district_division_code' RETURN name ORDER BY name"),
  ).toEqual([['district_division_code_folded_text'], ['district_division_code_unique']]);
});

test('one id cannot stand twice, whatever the class', async () => {
  await applyConstraints(database, catalogue);
  await runWrite(database, (transaction) => transaction.run("CREATE (:Entity {id: 'district:a'})"));
  await expect(runWrite(database, (transaction) => transaction.run("CREATE (:Entity {id: 'district:a'})"))).rejects.toThrow(
    'ConstraintValidationFailed',
  );
  await runWrite(database, (transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
});
