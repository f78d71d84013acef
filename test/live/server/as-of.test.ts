import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSeeds } from '../../../src/load/load.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { copyWorld, type WorldCopy, worldDocuments } from '../load/world-copy.js';
import { ask, openWorld, type World } from './open-world.js';

let world: World;
let copy: WorldCopy;
/** When the first release was made. */
let first: string;

beforeAll(async () => {
  world = await openWorld();
  const [[at] = []] = await runRead(world.database, 'MATCH (r:Release) RETURN toString(r.at)');
  first = String(at);
  copy = await copyWorld();
  await copy.edit('places.yaml', 'zh-Hans: 望潮区, zh-Hant: 望潮區', 'zh-Hans: 新潮区, zh-Hant: 新潮區');
  await copy.edit('places.yaml', 'confidence: 0.95', 'confidence: 0.5');
  await loadSeeds({ folder: copy.folder, documents: worldDocuments, catalogue, database: world.database });
});

afterAll(async () => {
  await copy.remove();
  await world.close();
});

describe('what was known at a moment', () => {
  test('shows entities and facts as they then stood, in one statement', async () => {
    const query = `query Then($asOf: AsOf) {
      district(id: "district:linyu-zone", asOf: $asOf) { supportedBy { edges { node { name revision } fact { confidence revision } } } }
      districts(where: { name: { eq: "望潮区" } }, asOf: $asOf) { totalCount }
    }`;
    const shown = (name: string, revision: number, confidence: number, totalCount: number) => ({
      district: { supportedBy: { edges: [{ node: { name, revision }, fact: { confidence, revision } }] } },
      districts: { totalCount },
    });
    world.statements.length = 0;
    expect(await ask(world.server, query, { asOf: { knownOn: first } })).toMatchObject({ data: shown('望潮区', 1, 0.95, 1) });
    expect(world.statements).toHaveLength(1);
    expect(await ask(world.server, query)).toMatchObject({ data: shown('新潮区', 2, 0.5, 0) });
    expect(await ask(world.server, query, { asOf: { knownOn: '2001-01-01T00:00:00Z' } })).toMatchObject({
      data: { district: null, districts: { totalCount: 0 } },
    });
  });

  test('has cursors of its own: one of another moment is refused', async () => {
    const query =
      'query Page($asOf: AsOf, $after: String) { districts(first: 1, after: $after, asOf: $asOf) { nodes { id } pageInfo { endCursor } } }';
    interface Page {
      readonly districts: { readonly nodes: readonly { readonly id: string }[]; readonly pageInfo: { readonly endCursor: string } };
    }
    const page = async (asOf: object | undefined, after?: string) => ask<Page>(world.server, query, { asOf, after });
    const { data } = await page({ knownOn: first });
    const after = data?.districts.pageInfo.endCursor;
    expect((await page({ knownOn: first }, after)).data?.districts.nodes).toEqual([{ id: 'district:linyu-zone' }]);
    for (const asOf of [undefined, { knownOn: '2200-01-01T00:00:00Z' }, { knownOn: first, validOn: '2021' }])
      expect((await page(asOf, after)).errors).toMatchObject([{ extensions: { code: 'CURSOR_MISMATCH' } }]);
  });
});

test('a fact of which no end is known is possible at most', async () => {
  const certaintyOn = async (validOn: string | undefined): Promise<unknown> => {
    const query = `query On($asOf: AsOf) { district(id: "district:wangchao", asOf: $asOf) { issued { edges { fact { validity { from { value } endState certainty } } } } } }`;
    const { data } = await ask<{ district: { issued: { edges: { fact: { validity: { certainty: string | null } } }[] } } }>(
      world.server,
      query,
      { asOf: { validOn } },
    );
    return data?.district.issued.edges.map(({ fact }) => fact.validity.certainty);
  };
  // It is of 2021-09, and nothing is said of its end.
  expect(await certaintyOn(undefined)).toEqual([null]);
  expect(await certaintyOn('2021-08-31')).toEqual([]);
  expect(await certaintyOn('2021-09-15')).toEqual(['POSSIBLE']);
  expect(await certaintyOn('2022')).toEqual(['POSSIBLE']);
});

test('a fact that goes on is certain from its first day, and possible in a month in which it begins', async () => {
  const query = `query On($asOf: AsOf) { district(id: "district:wangchao", asOf: $asOf) { supports { edges { fact { validity { certainty } } } } } }`;
  const shown = (certainty: string) => ({ data: { district: { supports: { edges: [{ fact: { validity: { certainty } } }] } } } });
  expect(await ask(world.server, query, { asOf: { validOn: '2021-09-15' } })).toMatchObject(shown('CERTAIN'));
  expect(await ask(world.server, query, { asOf: { validOn: '2021-09' } })).toMatchObject(shown('POSSIBLE'));
  expect(await ask(world.server, query, { asOf: { validOn: '2022' } })).toMatchObject(shown('CERTAIN'));
});
