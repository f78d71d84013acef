import { expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { describeLostNeo4j } from '../../../src/cli/describe-lost-neo4j.js';
import { DatabaseError, ImportError } from '../../../src/errors.js';
import type { OpenNeo4j } from '../../../src/neo4j/open-neo4j.js';

const opened = { uri: 'bolt://127.0.0.1:7687', database: { name: 'neo4j' } } as OpenNeo4j;

test.each([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED])('%s names the database and says how to go on', (code) => {
  const error = new DatabaseError('lost', { cause: new neo4j.Neo4jError('gone', code, '', '') });
  expect(describeLostNeo4j(error, opened, 'isles')).toEqual(
    new ImportError(
      'isles: expected the database "neo4j" of Neo4j at bolt://127.0.0.1:7687 to answer, got no answer any more: check that it runs. ' +
        'What was written until now stays, and the import goes on from there when it is run again',
    ),
  );
});

test.each([
  [
    'a failure of another kind',
    new DatabaseError('x', { cause: new neo4j.Neo4jError('x', 'Neo.ClientError.Statement.SyntaxError', '', '') }),
  ],
  ['a defect', new TypeError('x')],
])('%s stays as it is', (_what, error) => {
  expect(describeLostNeo4j(error, opened, 'isles')).toBe(error);
});
