import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

test("Relay's own compiler takes the schema and every query of README.md and QUESTIONS.md", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'pearlgraph-relay-'));
  const texts = await Promise.all(['README.md', 'QUESTIONS.md'].map((file) => readFile(file, 'utf8')));
  const queries = texts.flatMap((text) => [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query));
  expect(queries).toHaveLength(28);
  await writeFile(path.join(folder, 'schema.graphql'), await readFile('schema/schema.graphql', 'utf8'));
  for (const [index, query] of queries.entries()) {
    const file = `question${String(index + 1)}`;
    // Relay wants operations and fragments named after their file.
    const named = query.replace(/query \w+/, `query ${file}Query`).replaceAll(/(\.\.\.|fragment )(?!on\b)(\w+)/g, `$1${file}_$2`);
    await writeFile(path.join(folder, `${file}.js`), `graphql\`${named}\`;\n`);
  }
  const config = { src: '.', language: 'javascript', schema: 'schema.graphql', artifactDirectory: 'made' };
  await writeFile(path.join(folder, 'relay.config.json'), JSON.stringify(config));
  await mkdir(path.join(folder, 'made'));
  await promisify(execFile)(createRequire(import.meta.url)('relay-compiler') as string, ['relay.config.json'], { cwd: folder });
  expect((await readdir(path.join(folder, 'made'))).filter((file) => file.endsWith('Query.graphql.js'))).toHaveLength(28);
  await rm(folder, { recursive: true });
});
