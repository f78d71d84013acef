import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { planPerspective } from '../../../../src/export/bloom/plan-perspective.js';
import { readSceneActions } from '../../../../src/export/bloom/read-scene-actions.js';
import { loadSeeds } from '../../../../src/load/load.js';
import type { Database } from '../../../../src/neo4j/database.js';
import { runRead } from '../../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';
import { openEmptyGraph } from '../../open-empty-graph.js';
import { drawScene, expectDrawable, expectReading, type Scene } from './draw-scene.js';

const actions = await readSceneActions(catalogue);
const perspective = planPerspective({ catalogue, queries: [], actions, language: 'en' });

let database: Database;

beforeAll(async () => {
  database = await openEmptyGraph();
  await loadSeeds({ folder: 'seeds/xiangzhou-hengqin', documents: undefined, catalogue, database });
});

afterAll(() => database.close());

/** What is selected, with its labels or its type. */
async function select(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await runRead(
    database,
    `MATCH (n:Entity|Passage) WHERE n.id IN $ids RETURN elementId(n), labels(n)
     UNION MATCH (:Entity)-[f]->(:Entity) WHERE f.id IN $ids RETURN elementId(f) AS \`elementId(n)\`, [type(f)] AS \`labels(n)\``,
    { ids },
  );
  return new Map(rows.map(([element, kinds]) => [String(element), kinds as readonly string[]]));
}

/** Runs an action on what is selected, as Bloom does. */
async function run(id: string, ids: readonly string[]): Promise<Scene> {
  const index = actions.findIndex((action) => action.id === id);
  return drawScene(database, perspective.sceneActions[index]!.cypher, { [actions[index]!.selects]: [...(await select(ids)).keys()] });
}

const idsOf = (elements: Iterable<{ readonly properties: object }>): readonly string[] =>
  [...elements].flatMap(({ properties }) => ('id' in properties ? [String(properties.id)] : [])).sort();

describe('the scene action', () => {
  test.each(actions.map((action, index) => [action.title.en, action, perspective.sceneActions[index]!] as const))(
    '“%s” only reads, is offered on what its example selects, and draws what that says',
    async (_title, { id, selects, example }, { cypher, categories, relationshipTypes }) => {
      await expectReading(database, cypher);
      const offered = new Set([
        ...(relationshipTypes ?? []),
        ...perspective.categories.filter((category) => categories?.includes(category.id)).flatMap(({ labels }) => labels),
      ]);
      const selected = await select(example.selected);
      expect(selected.size).toBe(example.selected.length);
      for (const kinds of selected.values()) expect(kinds.some((kind) => offered.has(kind))).toBe(true);
      const scene = await run(id, example.selected);
      expectDrawable(scene, perspective);
      expect([...scene.ids]).toEqual(expect.arrayContaining([...example.shows]));
      expect((await drawScene(database, cypher, { [selects]: [] })).nodes.size).toBe(0);
    },
  );

  test('that expands evidence draws the passages that the facts cite, and no others', async () => {
    const cited = await runRead(
      database,
      `MATCH (:Entity {id: 'person:li-weihui'})-[f]-(:Entity) UNWIND f.evidence AS one RETURN DISTINCT one`,
    );
    const { ids } = await run('passages-of-entities', ['person:li-weihui']);
    expect([...ids].filter((id) => id.startsWith('passage:')).sort()).toEqual(cited.flat().sort());

    const [[fact, evidence] = []] = await runRead(
      database,
      `MATCH (:Entity {id: 'person:li-weihui'})-[f:HOLDS_POSITION]->() RETURN f.id, f.evidence LIMIT 1`,
    );
    const { nodes } = await run('passages-of-facts', [String(fact)]);
    expect(idsOf(nodes.values()).filter((id) => id.startsWith('passage:'))).toEqual([...(evidence as string[])].sort());
  });

  test('that shows what a passage bears out draws the facts that cite it, and no others', async () => {
    const citing = await runRead(database, `MATCH (:Entity)-[f]->(:Entity) WHERE 'passage:xh-04' IN f.evidence RETURN f.id`);
    expect(citing.length).toBeGreaterThan(1);
    expect(idsOf((await run('facts-of-passages', ['passage:xh-04'])).facts.values())).toEqual(citing.flat().sort());
  });

  test('that shows supporters draws them, and nobody else', async () => {
    const supporters = await runRead(database, `MATCH (s)-[:SUPPORTS]->(:Entity {id: 'district:hengqin-zone'}) RETURN DISTINCT s.id`);
    const { nodes } = await run('supporters', ['district:hengqin-zone']);
    expect(idsOf(nodes.values())).toEqual(['district:hengqin-zone', ...supporters.flat().map(String)].sort());
  });

  test('that shows neighbours in time leads to every dated fact, and only to what has a date', async () => {
    const dated = await runRead(
      database,
      `MATCH (:Entity {id: 'district:xiangzhou'})-[f]-(:Entity) WHERE f.validFrom IS NOT NULL OR f.validTo IS NOT NULL RETURN f.id`,
    );
    const { facts, nodes } = await run('dated-neighbours', ['district:xiangzhou']);
    expect(idsOf(facts.values())).toEqual(expect.arrayContaining(dated.flat()));
    const dates = [...catalogue.entities.values()].flatMap(({ properties }) => properties.filter(({ kind }) => kind === 'date'));
    const keys = ['validFrom', 'validTo', ...dates.map(({ name }) => name)];
    for (const { properties, startNodeElementId, endNodeElementId } of facts.values()) {
      const ends = [startNodeElementId, endNodeElementId].map((id) => nodes.get(id)!.properties as object);
      expect([properties as object, ...ends].some((one) => keys.some((key) => key in one))).toBe(true);
    }
  });
});
