import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { defaultLimits } from '../../src/compiler/limits.js';
import type { Database } from '../../src/neo4j/database.js';
import { runRead } from '../../src/neo4j/run-statement.js';
import { catalogue } from '../../src/ontology/entities/index.js';
import { compileOperation } from '../../src/server/compile-operation.js';
import { buildSchema } from '../../src/server/schema/build-schema.js';
import { connectToTestNeo4j } from '../live/connect-to-test-neo4j.js';

// Each folder here is a query with the statements and parameters that it must compile to. After a wanted change,
// GOLDEN_UPDATE=1 writes them anew: read the difference before committing it.
const update = process.env['GOLDEN_UPDATE'] === '1';
const folder = new URL('.', import.meta.url);
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const schema = buildSchema(catalogue);

describe('golden statements', () => {
  let database: Database;

  beforeAll(async () => {
    database = await connectToTestNeo4j();
  });

  afterAll(() => database.close());

  test.each(cases.map(({ name }) => name))('%s', async (name) => {
    const at = (file: string): URL => new URL(`${name}/${file}`, folder);
    const document = parse(readFileSync(at('query.graphql'), 'utf8'));
    expect(validate(schema, document)).toEqual([]);
    const variables = existsSync(at('variables.json'))
      ? (JSON.parse(readFileSync(at('variables.json'), 'utf8')) as Record<string, unknown>)
      : {};

    const { fields, errors } = await compileOperation({ catalogue, limits: defaultLimits }, document, variables);
    expect(errors).toEqual([]);
    const statements = fields.flatMap(({ statement }) => statement ?? []);

    const cypher = `${statements.map(({ text }) => text).join('\n;\n')}\n`;
    const parameters = `${JSON.stringify(
      statements.map((statement) => statement.parameters),
      withBigints,
      2,
    )}\n`;
    if (update) {
      writeFileSync(at('expected.cypher'), cypher);
      writeFileSync(at('expected.params.json'), parameters);
    }
    expect(cypher).toBe(readFileSync(at('expected.cypher'), 'utf8'));
    expect(parameters).toBe(readFileSync(at('expected.params.json'), 'utf8'));
    for (const { text, parameters: values } of statements) await runRead(database, `EXPLAIN ${text}`, values);
  });
});

/** JSON has no bigint: `3n` is an integer for Neo4j, where `3` is a float. */
function withBigints(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${String(value)}n` : value;
}
