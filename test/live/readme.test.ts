import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSeeds } from '../../src/load/load.js';
import type { Database } from '../../src/neo4j/database.js';
import { catalogue } from '../../src/ontology/entities/index.js';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { ask } from './server/open-world.js';
import { openEmptyGraph } from './open-empty-graph.js';

// Every ```graphql block that a ```json block follows is a question with its answer. README_UPDATE=1 writes the answers anew.
const update = process.env['README_UPDATE'] === '1';
const questions = /```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g;

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

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  test('asks five questions and shows their answers', async () => {
    const text = readFileSync(file, 'utf8');
    const blocks = [...text.matchAll(questions)];
    expect(blocks).toHaveLength(5);
    let updated = text;
    for (const [, query = '', shown = ''] of blocks) {
      const { data, errors } = await ask(server, query);
      expect(errors).toEqual([]);
      if (update)
        updated = updated.replace(
          `${query}\`\`\`\n\n\`\`\`json\n${shown}`,
          `${query}\`\`\`\n\n\`\`\`json\n${JSON.stringify(data, null, 2)}\n`,
        );
      else expect(JSON.parse(shown)).toEqual(data);
    }
    if (update) writeFileSync(file, updated);
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
