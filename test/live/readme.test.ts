import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { format } from 'prettier';
import { loadSeeds } from '../../src/load/load.js';
import type { Database } from '../../src/neo4j/database.js';
import { catalogue } from '../../src/ontology/entities/index.js';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { ask } from './server/open-world.js';
import { openEmptyGraph } from './open-empty-graph.js';

// Every ```graphql block that a ```json block follows is a question with its answer. README_UPDATE=1 writes the answers anew.
const update = process.env['README_UPDATE'] === '1';
const questions = /```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g;
const readmes = ['README.md', 'README.zh-CN.md'];
const titles = [...readFileSync('QUESTIONS.md', 'utf8').matchAll(/^### (.*)$/gm)].map(([, title = '']) => title);

let database: Database;
let server: RunningServer;

beforeAll(async () => {
  database = await openEmptyGraph();
  await loadSeeds({ folder: 'seeds/xiangzhou-hengqin', documents: process.env['PEARLGRAPH_DOCUMENTS'], catalogue, database });
  server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

describe.each([...readmes.map((file) => ({ file, count: 3 })), { file: 'QUESTIONS.md', count: 25 }])('$file', ({ file, count }) => {
  test('asks its questions and shows their answers', async () => {
    const text = readFileSync(file, 'utf8');
    const blocks = [...text.matchAll(questions)];
    expect(blocks).toHaveLength(count);
    let updated = text;
    for (const [, query = '', shown = ''] of blocks) {
      const { data, errors } = await ask(server, query);
      expect(errors).toEqual([]);
      expect(parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)).toHaveLength(1);
      if (update) {
        const answer = await format(JSON.stringify(data), { parser: 'json', printWidth: 140 });
        updated = updated.replace(`${query}\`\`\`\n\n\`\`\`json\n${shown}`, () => `${query}\`\`\`\n\n\`\`\`json\n${answer}`);
      } else expect({ query, data: JSON.parse(shown) }).toEqual({ query, data });
    }
    if (update) writeFileSync(file, updated);
  });
});

describe('QUESTIONS.md', () => {
  test('numbers its questions, eight or more of which take two hops', () => {
    expect(titles.map((title) => Number.parseInt(title))).toEqual(titles.map((_, index) => index + 1));
    expect(titles.filter((title) => title.endsWith(' (two hops)')).length).toBeGreaterThanOrEqual(8);
  });
});

describe.each(readmes)('%s', (file) => {
  test('links to each of the questions', () => {
    const anchors = [...readFileSync(file, 'utf8').matchAll(/\(QUESTIONS\.md#([^)]*)\)/g)].map(([, anchor]) => anchor);
    expect(anchors).toEqual(titles.map(anchorOf));
  });

  test('shows an entity that the ontology accepts', async () => {
    const [, shown] = /```ts\n([\s\S]*?)```/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(shown).toBe(
      readFileSync('test/fixture/ontology/prize.entity.ts', 'utf8')
        .replaceAll('../../../src/ontology/entities/', './')
        .replaceAll('../../../src/ontology/', '../'),
    );
    const { Prize } = await import('../fixture/ontology/prize.entity.js');
    const { readCatalogue } = await import('../../src/ontology/read-catalogue.js');
    const targets = [...catalogue.entities.values()].map(({ target }) => target);
    expect(readCatalogue([...targets, Prize]).entities.get('Prize')).toMatchObject({ prefix: 'prize', plural: 'prizes' });
  });
});

test('Both READMEs ask the same questions in the same words', () => {
  const [english, chinese] = readmes.map((file) => [...readFileSync(file, 'utf8').matchAll(questions)].map(([block]) => block));
  expect(chinese).toEqual(english);
});

describe('README.md', () => {
  const [english = '', chinese = ''] = readmes.map((file) => readFileSync(file, 'utf8'));

  test('shows the commands that README.zh-CN.md shows', () => {
    expect(commandsOf(chinese)).toEqual(commandsOf(english));
  });

  test('asks questions at the command line that are answered', async () => {
    const commands = commandsOf(english).filter((command) => /npx pearlgraph (search|query|diff|export)/.test(command));
    expect(commands).toHaveLength(9);
    const pearlgraph = ['test/run-typescript.mjs', 'src/cli/pearlgraph.ts'].map((file) => path.resolve(file)).join(' ');
    for (const command of commands) {
      const here = command.replace('npx pearlgraph', `"${process.execPath}" --import ${pearlgraph}`).replace(/ > \S+$/, '');
      const { stdout } = await promisify(execFile)('sh', ['-c', here], { maxBuffer: 1e8 });
      expect({ command, stdout }).toEqual({ command, stdout: expect.stringMatching(/\S/) });
    }
  });

  test('sends Cypher that is answered to whoever bears the token', async () => {
    const [, body = ''] = /curl [^]*?-d '(.*)'\n/.exec(english) ?? [];
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${server.token}` };
    const answer = (await (await fetch(server.url, { method: 'POST', headers, body })).json()) as { data: { cypher: { rows: unknown[] } } };
    expect(answer.data.cypher.rows).toContainEqual(['PROVINCE', 2]);
  });
});

/** The lines of a text's shell blocks, without their comments. */
function commandsOf(text: string): readonly string[] {
  return [...text.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = '']) =>
    block
      .trim()
      .split('\n')
      .map((line) => line.replace(/ +# .*/, '')),
  );
}

/** As GitHub names the anchor of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
