import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSeeds } from '../../../src/load/load.js';
import { renewSearchKeys } from '../../../src/load/renew-search-keys.js';
import { runRead, runWrite } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { copyWorld, worldDocuments } from '../load/world-copy.js';
import { ask, openWorld, type World } from '../server/open-world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Found {
  readonly edges: readonly {
    readonly cursor: string;
    readonly score: number;
    readonly node: { readonly id: string; readonly name: string };
    readonly matches: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const query = `query ($text: String!, $types: [String!], $first: Int! = 10, $after: String, $asOf: AsOf) {
  search(text: $text, types: $types, first: $first, after: $after, asOf: $asOf) {
    edges { cursor score node { id name } matches { field language kind snippet start end } }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function search(variables: Readonly<Record<string, unknown>>): Promise<Found> {
  const { data, errors } = await ask<{ readonly search: Found }>(world.server, query, variables);
  expect(errors).toEqual([]);
  if (!data) throw new Error('expected data');
  return data.search;
}

const idsOf = ({ edges }: Found): readonly string[] => edges.map(({ node }) => node.id);

describe('a search', () => {
  test.each(['望潮区', '望潮', '望潮區', 'wangchao', 'wàngcháo qū', 'wang chao qu', 'wcq', 'Wangchao District', 'wangchoa'])(
    'for %s finds the district',
    async (text) => {
      const found = await search({ text });
      expect(idsOf(found)[0]).toBe('district:wangchao');
      expect(found.edges[0]?.matches.length).toBeGreaterThan(0);
    },
  );

  test('says which name matches, in which language, how and where', async () => {
    const [first] = (await search({ text: 'wangchaoqu' })).edges;
    expect(first?.matches[0]).toEqual({ field: 'name', language: 'zh-Hans', kind: 'PINYIN', snippet: '望潮区', start: 0, end: 3 });
  });

  test('gives entities with all that is asked of them, in one statement', async () => {
    world.statements.length = 0;
    const { data, errors } = await ask<{ readonly search: { readonly nodes: readonly unknown[] } }>(
      world.server,
      `{ search(text: "望潮", types: ["District"], first: 1) { nodes { __typename id ... on District { level { code } supports(first: 1) { nodes { id } } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(world.statements).toHaveLength(1);
    expect(data?.search.nodes).toEqual([
      { __typename: 'District', id: 'district:wangchao', level: { code: 'DISTRICT' }, supports: { nodes: [{ id: expect.any(String) }] } },
    ]);
  });

  test('keeps to the classes asked for, and refuses one that is none', async () => {
    const all = await search({ text: '望潮', first: 50 });
    const some = await search({ text: '望潮', types: ['Institution', 'Person'], first: 50 });
    expect(idsOf(all).some((id) => id.startsWith('district:'))).toBe(true);
    expect(idsOf(some).every((id) => /^(?:institution|person):/.test(id))).toBe(true);
    expect(idsOf(await search({ text: '望潮', types: [] }))).toEqual([]);
    const { errors } = await ask(world.server, query, { text: '望潮', types: ['Planet'] });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('got "Planet"') });
  });

  test('gives every row once, page by page, in the order of one page', async () => {
    const all = await search({ text: '望潮', first: 50 });
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Found = await search({ text: '望潮', first: 2, after });
      found.push(...idsOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(idsOf(all));
    expect(new Set(found).size).toBe(found.length);
    expect(all.edges.map(({ score }) => score)).toEqual(all.edges.map(({ score }) => score).toSorted((a, b) => b - a));
    const { errors } = await ask(world.server, query, { text: '听涛', after: all.edges[0]?.cursor });
    expect(errors[0]?.extensions).toMatchObject({ code: 'CURSOR_MISMATCH' });
  });

  test.each(['', ' ', '"', '*', '*:*', 'a AND', '(((', 'x~', '\\', '[a TO', '/./', '𠮷', '\u0000', '市', 'e', '区'])(
    'for %j fails no more than any other',
    async (text) => {
      expect((await search({ text, first: 100 })).edges.length).toBeLessThanOrEqual(100);
    },
  );

  test('for too long a text, or of too long a page, is refused', async () => {
    for (const variables of [{ text: 'x'.repeat(201) }, { text: 'x', first: 101 }]) {
      const { errors } = await ask(world.server, query, variables);
      expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' });
    }
  });
});

test('passages are found by their paraphrases in either language, and by their own words where the text was at hand', async () => {
  const find = async (text: string) => {
    const { data, errors } = await ask<{ readonly searchPassages: Found }>(
      world.server,
      `query ($text: String!) { searchPassages(text: $text) {
         edges { cursor score node { id name: paraphrase } matches { field language kind snippet start end } } pageInfo { hasNextPage endCursor } } }`,
      { text },
    );
    expect(errors).toEqual([]);
    return data?.searchPassages.edges ?? [];
  };
  const [row = []] = await runRead(
    world.database,
    'MATCH (p:Passage) WHERE p.quote IS NOT NULL RETURN p.id, p.paraphrase, p.paraphraseEn, p.quote ORDER BY p.id LIMIT 1',
  );
  const [id, ...texts] = row.map(String);
  for (const [index, text] of texts.entries()) {
    const typed = text.slice(0, 12);
    const edge = (await find(typed)).find(({ node }) => node.id === id);
    const [match] = edge?.matches ?? [];
    expect(match).toMatchObject({ field: index === 2 ? 'quote' : 'paraphrase', start: 0 });
    expect(text).toContain(match?.['snippet']);
  }
});

describe('a graph without search keys', () => {
  test('gets them with the next load, for live entities and past versions, as no change and no release', async () => {
    const copy = await copyWorld();
    const load = async () => loadSeeds({ folder: copy.folder, documents: worldDocuments, catalogue, database: world.database });
    // Twice, so that one entity has several past versions.
    for (const [from, to] of [
      ['zh-Hans: 望潮区', 'zh-Hans: 新潮区'],
      ['zh-Hans: 新潮区', 'zh-Hans: 望潮区'],
    ] as const) {
      await copy.edit('places.yaml', from, to);
      await load();
    }
    const keys = 'MATCH (n:Entity|PastEntity) RETURN n.id, n.revision, n.searchKeys ORDER BY n.id, n.revision';
    const wanted = await runRead(world.database, keys);
    await runWrite(world.database, async (transaction) => {
      await transaction.run('MATCH (n:Entity|PastEntity) REMOVE n.searchKeys');
      await transaction.run("MATCH (log:ChangeLog {id: 'log'}) REMOVE log.searchKeys");
    });
    expect(wanted.filter(([id]) => id === 'district:wangchao')).toHaveLength(3);
    const { release } = await load();
    await copy.remove();
    expect(release).toBeNull();
    expect(await runRead(world.database, keys)).toEqual(wanted);
  });

  test('is asked once only', async () => {
    world.statements.length = 0;
    await renewSearchKeys(world.database, catalogue);
    expect(world.statements).toHaveLength(1);
  });
});
