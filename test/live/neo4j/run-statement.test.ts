import { connect } from '../../../src/neo4j/connect.js';
import { readConfig } from '../../../src/config.js';
import { runRead } from '../../../src/neo4j/run-statement.js';

test('x', async () => {
  const config = readConfig(process.env).neo4j;
  if (config === undefined) throw new Error('no');
  const database = await connect(config);
  expect(await runRead(database, 'RETURN 1, $a', { a: 2n })).toEqual([[1, 2]]);
  await database.close();
});
