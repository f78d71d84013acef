import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ImportOptions, importRows } from '../../../../src/load/import/import-rows.js';
import { openCsvFolder } from '../../../../src/load/import/open-csv-folder.js';
import { loadSeeds } from '../../../../src/load/load.js';
import type { Database } from '../../../../src/neo4j/database.js';
import { runRead } from '../../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';
import { isles } from '../../../fixture/isles.js';
import { emptyGraph, openEmptyGraph } from '../../open-empty-graph.js';
import { snapshot } from '../snapshot.js';
import { copyWorld } from '../world-copy.js';

let database: Database;
let parent: string;
let folder: string;

beforeAll(async () => {
  database = await openEmptyGraph();
});
afterAll(() => database.close());

beforeEach(async () => {
  await emptyGraph(database);
  parent = await mkdtemp(join(tmpdir(), 'pearlgraph-isles-'));
  folder = join(parent, 'isles');
  await cp(isles, folder, { recursive: true });
});
afterEach(() => rm(parent, { recursive: true }));

const read = (text: string) => runRead(database, text);
const rejectFile = () => join(parent, 'rejects.csv');
const append = async (name: string, text: string): Promise<void> =>
  writeFile(join(folder, name), `${await readFile(join(folder, name), 'utf8')}${text}\n`);

async function importFolder(options: Partial<ImportOptions> = {}) {
  const source = await openCsvFolder(folder, catalogue);
  const usual = { catalogue, database, rejectFile: rejectFile(), maxRejects: 100, sessions: 2, rowsInBatch: 2 };
  return importRows({ ...usual, source, ...options });
}

/** The rejects without their folder, header left out. */
async function rejects(): Promise<readonly string[]> {
  const [, ...lines] = (await readFile(rejectFile(), 'utf8')).replaceAll(`${folder}/`, '').trimEnd().split('\n');
  return lines;
}

describe('a folder of CSV files', () => {
  test('becomes the graph that seeds of the same words become, but for the change log', async () => {
    expect(await importFolder()).toMatchObject({
      release: 1,
      entities: { added: 8, unchanged: 0, joined: 0 },
      passages: { added: 2 },
      facts: { added: 8 },
      rejects: 0,
    });
    const words = (row: string): boolean => !/^\[\["(?:Change|Release|ChangeLog)"/.test(row);
    const imported = (await snapshot(database)).filter(words);
    await emptyGraph(database);
    const seeds = join(import.meta.dirname, '../../../fixture/isles-seeds/isles');
    expect(await loadSeeds({ folder: seeds, catalogue, database })).toMatchObject({ release: 1 });
    expect(imported).toEqual((await snapshot(database)).filter(words));
  });

  test('changes nothing when it is imported again', async () => {
    await importFolder();
    const before = await snapshot(database);
    expect(await importFolder({ rowsInBatch: 3, sessions: 4 })).toMatchObject({
      release: null,
      entities: { added: 0, unchanged: 8 },
      passages: { added: 0, unchanged: 2 },
      facts: { added: 0, unchanged: 8 },
      resumed: 0,
    });
    expect(await snapshot(database)).toEqual(before);
  });

  test('has one numbered line a batch in the change log, and one release that counts them together', async () => {
    await importFolder();
    const lines = await read('MATCH (c:Change) RETURN c.number, c.release, c.kind, c.subject, c.after ORDER BY c.number');
    expect(lines.map(([number, ...rest]) => [number, ...rest.slice(0, 3)])).toEqual(
      lines.map((_, index) => [index + 1, 1, 'BATCH_ADDED', 'isles']),
    );
    const added = lines.reduce((sum, line) => sum + (JSON.parse(String(line[4])) as { added: number }).added, 0);
    expect(await read('MATCH (r:Release) RETURN r.number, r.dataset, r.added, r.changed, r.retired')).toEqual([[1, 'isles', added, 0, 0]]);
    expect(await read('MATCH (log:ChangeLog) RETURN log.last, log.release')).toEqual([[lines.length, 1]]);
    expect(await read('MATCH (i:Import) RETURN i')).toEqual([]);
  });

  test('that was stopped and corrected counts in its release what all of its runs have added', async () => {
    await append('District.csv', 'district:cape,海角村,,,,COMMUNITY,990301');
    await expect(importFolder({ maxRejects: 0, rowsInBatch: 3 })).rejects.toThrow('expected at most 0 rejects, got 1');
    const text = await readFile(join(folder, 'District.csv'), 'utf8');
    await writeFile(join(folder, 'District.csv'), text.replace('COMMUNITY,990301\n', 'COMMUNITY,990399\n'));
    expect(await importFolder({ maxRejects: 0, rowsInBatch: 2 })).toMatchObject({ release: 1, rejects: 0, entities: { unchanged: 5 } });
    const lines = await read('MATCH (c:Change) RETURN c.after');
    const added = lines.reduce((sum, [after]) => sum + (JSON.parse(String(after)) as { added: number }).added, 0);
    expect(added).toBe(19);
    expect(await read('MATCH (r:Release) RETURN r.number, r.added')).toEqual([[1, added]]);
  });

  test('gets what has been added to it since', async () => {
    await importFolder();
    await append('District.csv', 'district:cape,海角村,,,,COMMUNITY,');
    expect(await importFolder()).toMatchObject({ release: 2, entities: { added: 1, unchanged: 8 } });
  });
});

describe('rows that the graph refuses', () => {
  test('are written to a file with line, column, reason and the row; all others are imported', async () => {
    await append('District.csv', 'district:isles,again,,,,,\ndistrict:reef,礁石,,,,COMMUNITY,990302');
    await append(
      'Passage.csv',
      'passage:isles-3,document:none,0,10,172ca68503e24bbbc5e7d03d045e3eff7736ce6120de19a08bdadb7f023cac78,甲,A,',
    );
    await append(
      'PART_OF.csv',
      [
        'district:reef,district:isles,passage:isles-1,,,,',
        'district:isles,district:lighthouse,passage:isles-1,,,,',
        'district:isles,district:isles,passage:isles-1,,,,',
        'district:lighthouse,district:isles,passage:none,,,,',
        '"district:lighthouse",district:isles,passage:isles-1,soon,,,',
      ].join('\n'),
    );
    expect(await importFolder({ rowsInBatch: 100 })).toMatchObject({ entities: { added: 8 }, facts: { added: 8 }, rejects: 8 });
    expect(await rejects()).toEqual([
      'District.csv,7,id,"district:isles: expected each id once, got it again: it stands in a row before","district:isles,again,,,,,"',
      'District.csv,8,divisionCode,"district:reef divisionCode: expected a value of its own, got that of district:south-isle","district:reef,礁石,,,,COMMUNITY,990302"',
      expect.stringMatching(/^Passage\.csv,4,document,"passage:isles-3: expected a document that the graph has, got ""document:none""",/),
      expect.stringMatching(/^PART_OF\.csv,6,subject,"part-of:\w+: expected an entity that the graph has, got ""district:reef""",/),
      expect.stringMatching(
        /^PART_OF\.csv,7,object,".*expected no chain of ""partOf"" to come back to where it began, got district:isles → district:lighthouse → .* → district:isles",/,
      ),
      expect.stringMatching(/^PART_OF\.csv,8,object,".*got district:isles → district:isles",/),
      expect.stringMatching(/^PART_OF\.csv,9,evidence,"part-of:\w+: expected passages that the graph has, got ""passage:none""",/),
      expect.stringMatching(/^PART_OF\.csv,10,validFrom,"district:lighthouse partOf\.validFrom: expected YYYY, .*",/),
    ]);
  });

  test('are the same whatever the batches are, and stop the import where they are too many', async () => {
    for (let index = 0; index < 6; index += 1) await append('SUPPORTS.csv', `district:isles,district:nowhere-${index},,,passage:isles-1`);
    expect(await importFolder({ maxRejects: 6, rowsInBatch: 1, sessions: 3 })).toMatchObject({ rejects: 6, facts: { added: 8 } });
    expect(await rejects()).toHaveLength(6);
    await expect(importFolder({ maxRejects: 5, rowsInBatch: 1 })).rejects.toThrow(
      /^isles: expected at most 5 rejects, got 6, the last at .*SUPPORTS\.csv:8: supports:\w+: expected an entity that the graph has, got "district:nowhere-5"; all are in .*rejects\.csv\. What was written until now stays/,
    );
  });

  test('are those that stand twice, wherever batches end: no fact is written twice, and what was refused leaves its id to a later row', async () => {
    await append(
      'District.csv',
      'district:cape,海角村,,,,COMMUNITY,990301\ndistrict:isles,again,,,,,\ndistrict:cape,海角村,,,,COMMUNITY,990399',
    );
    await append('SUPPORTS.csv', 'district:north-isle,district:south-isle,供水,,passage:isles-1');
    await append('COOPERATES_WITH.csv', 'district:north-isle,district:south-isle,渔业,,passage:isles-1');
    await append(
      'PART_OF.csv',
      ['none', 'isles-1', 'isles-2'].map((passage) => `district:cape,district:isles,passage:${passage},,,,`).join('\n'),
    );
    const seen = [];
    for (const [rowsInBatch, sessions] of [[1, 2], [1, 4], [2, 2], [3, 2], [100, 1]] as const) {
      await emptyGraph(database);
      const { entities, facts } = await importFolder({ rowsInBatch, sessions });
      const twice = await read('MATCH ()-[f]->() WHERE f.id IS NOT NULL WITH f.id AS id, count(*) AS times WHERE times > 1 RETURN id');
      seen.push({ entities, facts, rejects: await rejects(), twice });
    } // prettier-ignore
    expect(seen[0]).toMatchObject({ entities: { added: 9 }, facts: { added: 9 }, twice: [] });
    expect(seen[0]?.rejects).toHaveLength(6);
    for (const one of seen) expect(one).toEqual(seen[0]);
  });

  test('are those of another dataset, which then cannot give up what the import uses', async () => {
    const world = await copyWorld('isles-of-old');
    const seeds = 'districts:\n  - { id: district:harbour, name: { zh-Hans: 港口 } }\n';
    for (const file of ['documents.yaml', 'initiatives.yaml', 'people-and-institutions.yaml']) await world.write(file, '');
    await world.write('places.yaml', seeds);
    await loadSeeds({ folder: world.folder, catalogue, database });
    const held = await importFolder();
    expect(held.rejects).toBe(1);
    expect((await rejects())[0]).toContain('got one of the dataset ""isles-of-old""');
    await world.write('places.yaml', 'districts: []\n');
    await expect(loadSeeds({ folder: world.folder, catalogue, database })).rejects.toThrow('as the dataset "isles" uses it');
    await world.remove();
  });

  test('are those of entities, passages and facts that a load has retired: only a load brings them back', async () => {
    const seeds = join(parent, 'seeds', 'isles');
    await cp(join(import.meta.dirname, '../../../fixture/isles-seeds/isles'), seeds, { recursive: true });
    await loadSeeds({ folder: seeds, catalogue, database });
    const [file = ''] = await readdir(seeds);
    const text = await readFile(join(seeds, file), 'utf8');
    const rest = text
      .replace(/ {2}- id: district:lighthouse\n(?: {4}.*\n)*/, '')
      .replace(/ {2}- id: passage:isles-2\n(?: {4}.*\n?)*/, '')
      .replace(/ {4}supports: .*\n/, '')
      .replace('passage:isles-2, ', '');
    await writeFile(join(seeds, file), rest);
    const second = await loadSeeds({ folder: seeds, catalogue, database });
    expect([second.entities, second.passages].map(({ retired }) => retired)).toEqual([['district:lighthouse'], ['passage:isles-2']]);
    expect(second.facts.retired).toHaveLength(2);
    const before = await snapshot(database);
    expect(await importFolder()).toMatchObject({ release: null, entities: { unchanged: 7 }, facts: { unchanged: 6 }, rejects: 4 });
    expect(await rejects()).toEqual([
      expect.stringMatching(/^District\.csv,6,id,"district:lighthouse: expected an id that is new or in use, got one that was retired/),
      expect.stringMatching(/^Passage\.csv,3,id,"passage:isles-2: expected an id that is new or in use, got one that was retired/),
      expect.stringMatching(/^PART_OF\.csv,5,subject,"part-of:\w+: expected an entity that the graph has/),
      expect.stringMatching(/^SUPPORTS\.csv,2,,"supports:\w+: expected a fact that is new or in use, got one that was retired/),
    ]);
    expect(await snapshot(database)).toEqual(before);
  });
});

describe('rows that bear the key of another dataset', () => {
  test('join its node, and facts about them become facts about it; what it states already is not stated twice', async () => {
    const world = await copyWorld();
    await loadSeeds({ folder: world.folder, catalogue, database });
    await append('District.csv', 'district:tides,望潮区,,,,DISTRICT,990101\ndistrict:tides-city,东澜市,,,,CITY,990100');
    await append(
      'PART_OF.csv',
      'district:tides,district:tides-city,passage:isles-1,,,,\ndistrict:isles,district:tides-city,passage:isles-1,,,,',
    );
    for (const [joined, release] of [[2, 2], [2, null]] as const) {
      expect(await importFolder()).toMatchObject({ release, entities: { joined }, facts: { joined: 1 }, rejects: 0 });
      expect(await read("MATCH (d:District) WHERE d.divisionCode STARTS WITH '9901' RETURN d.id, d.dataset ORDER BY d.id")).toEqual([
        ['district:donglan', 'world'],
        ['district:wangchao', 'world'],
      ]);
      expect(await read("MATCH (d:District {id: 'district:donglan'})<-[f:PART_OF]-(part) RETURN part.id, f.dataset ORDER BY part.id")).toEqual([
        ['district:isles', 'isles'],
        ['district:linyu-zone', 'world'],
        ['district:wangchao', 'world'],
      ]);
    } // prettier-ignore
    // The seeds go on as before.
    expect(await loadSeeds({ folder: world.folder, catalogue, database })).toMatchObject({ release: null });
    await world.remove();
  });

  test('are refused the other way round: seeds with the key of an import say who bears it', async () => {
    await importFolder();
    const world = await copyWorld();
    await world.edit('places.yaml', "divisionCode: '990101'", "divisionCode: '990301'");
    const before = await snapshot(database);
    await expect(loadSeeds({ folder: world.folder, catalogue, database })).rejects.toThrow(
      'district:wangchao divisionCode: expected a value of its own, got "990301", which district:north-isle of the dataset "isles" has',
    );
    expect(await snapshot(database)).toEqual(before);
    await world.remove();
  });
});
