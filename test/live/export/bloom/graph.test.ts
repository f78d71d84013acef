import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { planPerspective } from '../../../../src/export/bloom/plan-perspective.js';
import { loadSeeds } from '../../../../src/load/load.js';
import type { Database } from '../../../../src/neo4j/database.js';
import { runRead } from '../../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';
import { openEmptyGraph } from '../../open-empty-graph.js';

const perspective = planPerspective({ catalogue, queries: [], actions: [], language: 'zh' });
const name = 'xiangzhou-hengqin';

let database: Database;

beforeAll(async () => {
  database = await openEmptyGraph();
  await loadSeeds({ folder: `seeds/${name}`, documents: process.env['PEARLGRAPH_DOCUMENTS'], catalogue, database });
});

afterAll(() => database.close());

/** Cypher's names of the types that Bloom's stand for. */
const typesOf: Readonly<Record<string, string>> = {
  string: 'STRING',
  number: 'FLOAT',
  bigint: 'INTEGER',
  boolean: 'BOOLEAN',
  array: 'LIST<STRING NOT NULL>',
  Date: 'DATE',
  DateTime: 'ZONED DATETIME',
};

describe('of the graph as it is stored, the perspective', () => {
  test('lists every property that nodes and facts hold, with its type', async () => {
    const stored = await runRead(
      database,
      `MATCH (n:Entity|Passage) UNWIND keys(n) AS key
       RETURN DISTINCT [label IN labels(n) WHERE label <> 'Entity'][0] AS kind, key, valueType(n[key]) AS type
       UNION MATCH (:Entity)-[f]->(:Entity) UNWIND keys(f) AS key RETURN DISTINCT type(f) AS kind, key, valueType(f[key]) AS type`,
    );
    expect(stored.length).toBeGreaterThan(200);
    const listed = new Map(
      [...Object.values(perspective.labels), ...perspective.relationshipTypes.map(({ properties }) => properties)]
        .flat()
        .map(({ type, propertyKey, dataType }) => [`${type}.${propertyKey}`, `${typesOf[dataType]!} NOT NULL`]),
    );
    for (const [kind, key, type] of stored) expect([kind, key, listed.get(`${String(kind)}.${String(key)}`)]).toEqual([kind, key, type]);
  });

  test('names indexes that are there', async () => {
    const rows = await runRead(database, 'SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state');
    const found = rows.map(([index, type, labels, properties, state]) => ({ index, type, labels, properties, state }));
    for (const index of perspective.metadata.indexes) {
      if (index.type === 'full-text') {
        const { tokenNames: labels, propertyNames: properties, state } = index;
        expect(found).toContainEqual({ index: index.name, type: 'FULLTEXT', labels, properties, state });
      } else
        for (const { key } of index.propertyKeys)
          expect(found).toContainEqual(expect.objectContaining({ labels: [index.label], properties: [key], state: 'ONLINE' }));
    }
  });

  test('says of whatever joins two nodes that it may', async () => {
    const rows = await runRead(
      database,
      `MATCH (a:Entity|Passage)-[f]->(b:Entity)
       RETURN DISTINCT [l IN labels(a) WHERE l <> 'Entity'][0] AS source, type(f) AS type, [l IN labels(b) WHERE l <> 'Entity'][0] AS target`,
    );
    expect(rows.length).toBeGreaterThan(50);
    for (const [source, relationshipType, target] of rows)
      expect(perspective.metadata.pathSegments).toContainEqual({ source, relationshipType, target });
  });

  test('hides all that is not live, and the books of the graph itself, and nothing else', async () => {
    await loadFiles(await writeOtherwise());
    await loadFiles(new Map([['one.yaml', 'industries:\n  - id: industry:alone\n    name: { zh-Hans: 独一 }\n']]));
    await loadSeeds({ folder: `seeds/${name}`, documents: undefined, catalogue, database });

    const shown = perspective.categories.flatMap(({ labels }) => labels);
    expect(perspective.hideUncategorisedData).toBe(true);
    const nodes = await runRead(database, 'MATCH (n) RETURN DISTINCT labels(n), n.retiredAt IS NULL AND (n:Entity OR n:Passage)');
    for (const [labels, isLive] of nodes)
      expect([labels, (labels as string[]).some((label) => shown.includes(label))]).toEqual([labels, isLive]);
    expect(nodes.filter(([, isLive]) => isLive !== true).length).toBeGreaterThan(10);

    const types = (await runRead(database, 'MATCH ()-[r]->() RETURN DISTINCT type(r)')).flat().map(String);
    const styled = perspective.relationshipTypes.map((type) => type.name);
    for (const type of types) expect([type, styled.includes(type)]).toEqual([type, !perspective.hiddenRelationshipTypes.includes(type)]);
    for (const type of types) expect([type, styled.includes(type)]).toEqual([type, !/_RETIRED$|^VERSION_OF$/.test(type)]);
    expect(types).toEqual(expect.arrayContaining(['SUPPORTS_RETIRED', 'MENTIONS_RETIRED', 'PASSAGE_OF_RETIRED', 'VERSION_OF']));
  });
});

/** The seeds with other Chinese texts, by file. */
async function writeOtherwise(): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(`seeds/${name}`)).filter((file) => file.endsWith('.yaml'));
  const texts = await Promise.all(files.map((file) => readFile(`seeds/${name}/${file}`, 'utf8')));
  return new Map(files.map((file, index) => [file, texts[index]!.replaceAll(/zh-Hans: (["']?)/g, 'zh-Hans: $1又')]));
}

/** Loads other seeds of the same dataset: what they lack is retired. */
async function loadFiles(files: ReadonlyMap<string, string>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pearlgraph-bloom-'));
  try {
    await mkdir(path.join(folder, name));
    for (const [file, text] of files) await writeFile(path.join(folder, name, file), text);
    await loadSeeds({ folder: path.join(folder, name), documents: undefined, catalogue, database });
  } finally {
    await rm(folder, { recursive: true });
  }
}
