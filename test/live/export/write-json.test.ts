import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMoment } from '../../../src/compiler/moment.js';
import { ConflictError } from '../../../src/errors.js';
import { writeJson } from '../../../src/export/write-json.js';
import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { copyWorld, worldDocuments } from '../load/world-copy.js';
import { emptyGraph } from '../open-empty-graph.js';
import { openWorld, type World } from '../server/open-world.js';

interface Exported {
  readonly release: number | null;
  readonly nodes: readonly {
    readonly id: string;
    readonly labels: readonly string[];
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
  readonly facts: readonly {
    readonly id: string;
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

async function readExport(database: Database, asOf?: object): Promise<Exported> {
  let text = '';
  for await (const part of writeJson(database, readMoment(asOf, 'export'))) text += part;
  return JSON.parse(text) as Exported;
}

let world: World;
let exported: Exported;

beforeAll(async () => {
  world = await openWorld();
  exported = await readExport(world.database);
});

afterAll(() => world.close());

describe('the JSON export', () => {
  test('holds every live entity and passage once, with labels and properties', async () => {
    const [[entities, passages] = []] = await runRead(world.database, 'RETURN COUNT { (:Entity) }, COUNT { (:Passage) }');
    expect(exported.nodes).toHaveLength(Number(entities) + Number(passages));
    expect(new Set(exported.nodes.map(({ id }) => id)).size).toBe(exported.nodes.length);
    expect(exported.nodes.find(({ id }) => id === 'district:wangchao')).toMatchObject({
      labels: ['Entity', 'District'],
      properties: { name: '望潮区', nameHant: '望潮區', aliases: ['望潮'], revision: 1 },
    });
  });

  test('tells of each passage its document and whom it mentions', () => {
    expect(exported.nodes.find(({ id }) => id === 'passage:wc-01')?.properties).toMatchObject({
      document: 'document:wangchao-2021',
      mentions: ['district:donglan', 'district:linyu-zone', 'district:wangchao'],
      start: 14,
    });
  });

  test('holds every fact once, between nodes that are there, with dates and evidence', () => {
    const ids = new Set(exported.nodes.map(({ id }) => id));
    expect(exported.facts).toHaveLength(17);
    for (const { id, type, from, to, properties } of exported.facts) {
      expect([ids.has(from), ids.has(to), catalogue.relations.has(type)]).toEqual([true, true, true]);
      expect(properties['id']).toBe(id);
      for (const passage of properties['evidence'] as string[]) expect(ids).toContain(passage);
    }
    expect(exported.facts.find(({ type }) => type === 'SUPPORTS')?.properties).toMatchObject({
      validFrom: '2021-09-15',
      validFromEarliest: '2021-09-15',
      recordedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
    });
  });

  test('names its release', () => {
    expect(exported.release).toBe(1);
  });

  test('of days holds the facts that may hold on them, of all live entities', async () => {
    const { nodes, facts } = await readExport(world.database, { validOn: '2021-08' });
    expect(nodes).toEqual(exported.nodes);
    const isLater = (from: unknown): boolean => typeof from === 'string' && from > '2021-08-31';
    const isOver = (to: unknown): boolean => typeof to === 'string' && to <= '2021-08-01';
    expect(facts).toEqual(
      exported.facts.filter(({ properties }) => !isLater(properties['validFromEarliest']) && !isOver(properties['validToLatest'])),
    );
    expect(facts.length).toBeLessThan(exported.facts.length);
  });

  test('of a moment is what the export was then', async () => {
    const [[at] = []] = await runRead(world.database, 'MATCH (r:Release {number: 1}) RETURN toString(r.at)');
    const copy = await copyWorld();
    await copy.edit('places.yaml', 'aliases: [望潮]', 'aliases: [望潮, 潮区]');
    await copy.edit('places.yaml', 'confidence: 0.95', 'confidence: 0.5');
    await copy.edit('documents.yaml', 'mentions: [person:yoshida-haruka]', 'mentions: [person:lin-wangshu]');
    await loadSeeds({ folder: copy.folder, documents: worldDocuments, catalogue, database: world.database });
    expect(await readExport(world.database, { knownOn: at })).toEqual(exported);
    expect((await readExport(world.database)).nodes).not.toEqual(exported.nodes);
    expect(await readExport(world.database, { knownOn: '2001-01-01T00:00:00Z' })).toEqual({ release: null, nodes: [], facts: [] });
    await copy.remove();
    await emptyGraph(world.database);
    await loadSeeds({ folder: 'test/fixture/world', documents: worldDocuments, catalogue, database: world.database });
  });

  test('fails, and is no JSON, where a load has made another release meanwhile', async () => {
    const copy = await copyWorld();
    await copy.edit('places.yaml', 'confidence: 0.95', 'confidence: 0.5');
    let text = '';
    const read = async (): Promise<void> => {
      for await (const part of writeJson(world.database)) {
        if (text === '') await loadSeeds({ folder: copy.folder, catalogue, database: world.database });
        text += part;
      }
    };
    await expect(read()).rejects.toThrow(new ConflictError('expected release 1 to the end of the export, got 2: export again'));
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    await copy.remove();
  });

  test('of an empty graph has no release and nothing else', async () => {
    await emptyGraph(world.database);
    expect(await readExport(world.database)).toEqual({ release: null, nodes: [], facts: [] });
  });
});
