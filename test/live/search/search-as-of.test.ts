import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSeeds } from '../../../src/load/load.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { copyWorld, type WorldCopy, worldDocuments } from '../load/world-copy.js';
import { ask, openWorld, type World } from '../server/open-world.js';

const rock = (name: string): string => `districts:\n  - { id: district:gull-rock, name: { zh-Hans: ${name} }, level: COMMUNITY }\n`;

let world: World;
let copy: WorldCopy;
/** When the releases were made. */
let [first, withRock, renamed] = ['', '', ''];

beforeAll(async () => {
  world = await openWorld();
  copy = await copyWorld();
  const load = async (): Promise<void> => {
    await loadSeeds({ folder: copy.folder, documents: worldDocuments, catalogue, database: world.database });
  };
  await copy.write('more.yaml', rock('鸥鸣礁'));
  await load();
  await copy.write('more.yaml', '');
  await copy.edit(
    'places.yaml',
    'zh-Hans: 望潮区, zh-Hant: 望潮區, en: Wangchao District',
    'zh-Hans: 澄波区, zh-Hant: 澄波區, en: Chengbo District',
  );
  await copy.edit('places.yaml', 'aliases: [望潮]', 'aliases: [澄波]');
  await copy.edit('places.yaml', 'confidence: 0.95', 'confidence: 0.5');
  await copy.edit('documents.yaml', '2020年全区生产总值456.7亿元', '数目见附录');
  await load();
  await copy.write('more.yaml', rock('鸥鸣岛'));
  await load();
  [first = '', withRock = '', renamed = ''] = (
    await runRead(world.database, 'MATCH (r:Release) RETURN toString(r.at) ORDER BY r.number')
  ).map(([at]) => String(at));
});

afterAll(async () => {
  await copy.remove();
  await world.close();
});

interface Found {
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly name: string } & Readonly<Record<string, unknown>>;
    readonly matches: readonly { readonly field: string; readonly snippet: string }[];
  }[];
  readonly pageInfo: { readonly endCursor: string | null };
}

const query = `query ($text: String!, $asOf: AsOf, $first: Int! = 50, $after: String) {
  search(text: $text, first: $first, after: $after, asOf: $asOf) {
    edges {
      node { id name revision ... on District { supports { edges { node { name } fact { confidence } } } } }
      matches { field snippet }
    }
    pageInfo { endCursor }
  }
}`;

async function search(text: string, knownOn?: string, more: object = {}): Promise<Found> {
  const asOf = knownOn === undefined ? undefined : { knownOn };
  const { data, errors } = await ask<{ readonly search: Found }>(world.server, query, { text, asOf, ...more });
  expect(errors).toEqual([]);
  if (!data) throw new Error('expected data');
  return data.search;
}

const namesOf = ({ edges }: Found): readonly string[] => edges.map(({ node }) => node.name);
const idsOf = ({ edges }: Found): readonly string[] => edges.map(({ node }) => node.id);

describe('a search as of a moment', () => {
  test('finds a district by the name that it then bore, with the fields and facts of then, in one statement', async () => {
    world.statements.length = 0;
    const [before] = (await search('望潮', withRock)).edges;
    expect(world.statements).toHaveLength(1);
    expect(before).toMatchObject({
      node: { id: 'district:wangchao', name: '望潮区', revision: 1, supports: { edges: [{ fact: { confidence: 0.95 } }] } },
      matches: expect.arrayContaining([{ field: 'aliases', snippet: '望潮' }]),
    });
    const [now] = (await search('澄波')).edges;
    expect(now).toMatchObject({
      node: { id: 'district:wangchao', name: '澄波区', revision: 2, supports: { edges: [{ fact: { confidence: 0.5 } }] } },
      matches: expect.arrayContaining([{ field: 'aliases', snippet: '澄波' }]),
    });
  });

  test('finds nothing by a name that came later, nor by one that is past', async () => {
    expect(idsOf(await search('澄波', withRock))).not.toContain('district:wangchao');
    expect(idsOf(await search('澄波区', renamed))[0]).toBe('district:wangchao');
    for (const knownOn of [undefined, renamed]) expect(idsOf(await search('望潮', knownOn))).not.toContain('district:wangchao');
  });

  test('finds what was retired and came back under the name of each time, and not in between', async () => {
    expect(namesOf(await search('鸥鸣', first))).toEqual([]);
    expect(namesOf(await search('鸥鸣', withRock))).toEqual(['鸥鸣礁']);
    expect(namesOf(await search('鸥鸣', renamed))).toEqual([]);
    expect(namesOf(await search('鸥鸣'))).toEqual(['鸥鸣岛']);
    expect(namesOf(await search('鸥鸣', '2200-01-01T00:00:00Z'))).toEqual(['鸥鸣岛']);
  });

  test('finds nothing before anything was known, and each entity once after', async () => {
    expect(idsOf(await search('望潮', '2001-01-01T00:00:00Z'))).toEqual([]);
    const ids = idsOf(await search('临屿', withRock));
    expect(ids[0]).toBe('district:linyu-zone');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds the facts of what it finds against the day that is asked about', async () => {
    const shown = async (validOn: string): Promise<unknown> =>
      (await search('澄波区', undefined, { asOf: { validOn } })).edges[0]?.node['supports'];
    expect(await shown('2021-09-14')).toEqual({ edges: [] });
    expect(await shown('2021-09-15')).toMatchObject({ edges: [{ fact: { confidence: 0.5 } }] });
  });

  test('has cursors of its own: one of another moment is refused', async () => {
    const { pageInfo } = await search('望潮', withRock, { first: 1 });
    const { endCursor: after } = pageInfo;
    const all = idsOf(await search('望潮', withRock));
    expect(idsOf(await search('望潮', withRock, { after }))).toEqual(all.slice(1));
    const { errors } = await ask(world.server, query, { text: '望潮', after });
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_MISMATCH' } }]);
  });
});

test('a search of passages as of a moment finds them by their words of then', async () => {
  const find = async (text: string, knownOn?: string): Promise<unknown> => {
    const { data, errors } = await ask<{ readonly searchPassages: { readonly nodes: readonly { readonly id: string }[] } }>(
      world.server,
      'query ($text: String!, $asOf: AsOf) { searchPassages(text: $text, asOf: $asOf) { nodes { id paraphrase document { id } } } }',
      { text, asOf: knownOn === undefined ? undefined : { knownOn } },
    );
    expect(errors).toEqual([]);
    return data?.searchPassages.nodes.find(({ id }) => id === 'passage:wc-04');
  };
  const passage = (paraphrase: string) => ({ id: 'passage:wc-04', paraphrase, document: { id: expect.any(String) } });
  expect(await find('数目见附录')).toEqual(passage('数目见附录'));
  expect(await find('数目见附录', withRock)).toBeUndefined();
  expect(await find('全区生产总值456.7亿元', withRock)).toEqual(passage('2020年全区生产总值456.7亿元'));
});
