import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

test("Relay's own compiler takes the schema and every query of the README", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'pearlgraph-relay-'));
  const readme = await readFile('README.md', 'utf8');
  const queries = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query);
  expect(queries).toHaveLength(5);
  await writeFile(path.join(folder, 'schema.graphql'), await readFile('schema/schema.graphql', 'utf8'));
  for (const [index, query] of queries.entries()) {
    // Relay wants an operation named after its file.
    const named = query.replace(/query \w+/, `query question${String(index + 1)}Query`);
    await writeFile(path.join(folder, `question${String(index + 1)}.js`), `graphql\`${named}\`;\n`);
  }
  const config = { src: '.', language: 'javascript', schema: 'schema.graphql', artifactDirectory: 'made' };
  await writeFile(path.join(folder, 'relay.config.json'), JSON.stringify(config));
  await mkdir(path.join(folder, 'made'));
  await promisify(execFile)(createRequire(import.meta.url)('relay-compiler') as string, ['relay.config.json'], { cwd: folder });
  expect((await readdir(path.join(folder, 'made'))).filter((file) => file.endsWith('Query.graphql.js'))).toHaveLength(5);
  await rm(folder, { recursive: true });
});
