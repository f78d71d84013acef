import { jest } from '@jest/globals';
import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { connectToTestNeo4j } from '../connect-to-test-neo4j.js';
import { emptyGraph, openEmptyGraph } from '../open-empty-graph.js';
import { copyWorld, type WorldCopy } from './world-copy.js';

jest.setTimeout(60_000);

let databases: readonly [Database, Database];
let folders: readonly [WorldCopy, WorldCopy];

beforeAll(async () => {
  databases = [await openEmptyGraph(), await connectToTestNeo4j()];
  folders = [await copyWorld(), await copyWorld()];
  await folders[1].edit('places.yaml', 'confidence: 0.95', 'confidence: 0.5');
});
afterAll(async () => {
  for (const database of databases) await database.close();
  for (const folder of folders) await folder.remove();
});

test('two loads at once wait for each other: one release each, and no number twice or left out', async () => {
  const [database] = databases;
  for (let round = 0; round < 5; round += 1) {
    await emptyGraph(database);
    const results = await Promise.all(
      folders.map(({ folder }, index) => loadSeeds({ folder, catalogue, database: databases[index] ?? database })),
    );
    expect(results.map(({ release }) => release).sort()).toEqual([1, 2]);
    expect(await runRead(database, 'MATCH (c:Change) RETURN count(*), max(c.number), count(DISTINCT c.number)')).toEqual([[40, 40, 40]]);
    const [first] = results;
    // Whichever came second found the other's fact and changed it.
    expect(await runRead(database, 'MATCH ()-[f:SUPPORTS]->() RETURN f.revision, f.confidence')).toEqual([
      [2, first?.release === 1 ? 0.5 : 0.95],
    ]);
    expect(await runRead(database, 'MATCH (n:Entity) RETURN count(*), count(DISTINCT n.id)')).toEqual([[13, 13]]);
  }
});
