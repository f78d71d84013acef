import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../../src/neo4j/database.js';
import { runRead } from '../../src/neo4j/run-statement.js';
import { connectToTestNeo4j } from '../live/connect-to-test-neo4j.js';
import { compile } from '../unit/compiler/compile.js';

// Each folder here is a query with the statement and parameters that it must compile to. After a wanted change,
// GOLDEN_UPDATE=1 writes them anew: read the difference before committing it.
const update = process.env['GOLDEN_UPDATE'] === '1';
const folder = new URL('.', import.meta.url);
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('golden statements', () => {
  let database: Database;

  beforeAll(async () => {
    database = await connectToTestNeo4j();
  });

  afterAll(() => database.close());

  test.each(cases.map(({ name }) => name))('%s', async (name) => {
    const at = (file: string): URL => new URL(`${name}/${file}`, folder);
    const variables = existsSync(at('variables.json'))
      ? (JSON.parse(readFileSync(at('variables.json'), 'utf8')) as Record<string, unknown>)
      : {};

    const statement = compile(readFileSync(at('query.graphql'), 'utf8'), variables);
    if (statement === undefined) throw new Error('expected a query that needs a statement');

    const cypher = `${statement.text}\n`;
    const parameters = `${JSON.stringify(statement.parameters, withBigints, 2)}\n`;
    if (update) {
      writeFileSync(at('expected.cypher'), cypher);
      writeFileSync(at('expected.params.json'), parameters);
    }
    expect(cypher).toBe(readFileSync(at('expected.cypher'), 'utf8'));
    expect(parameters).toBe(readFileSync(at('expected.params.json'), 'utf8'));
    await runRead(database, `EXPLAIN ${statement.text}`, statement.parameters);
  });
});

/** JSON has no bigint: `3n` is an integer for Neo4j, where `3` is a float. */
function withBigints(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${String(value)}n` : value;
}
