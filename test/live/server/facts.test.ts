import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadSeeds } from '../../../src/load/load.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { copyWorld, worldDocuments } from '../load/world-copy.js';
import { ask, openWorld, type World } from './open-world.js';

interface FactPage {
  readonly nodes: readonly { readonly id: string; readonly subject: { readonly id: string }; readonly object: { readonly id: string } }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

interface Counts {
  readonly rows: readonly { readonly keys: readonly (string | null)[]; readonly count: number }[];
  readonly total: number;
  readonly truncated: boolean;
}

describe('facts wherever they are', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });

  beforeEach(() => {
    world.statements.length = 0;
  });

  afterAll(() => world.close());

  const answer = async <T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> => {
    const { data, errors } = await ask<T>(world.server, query, variables);
    expect(errors).toEqual([]);
    if (!data) throw new Error('expected data');
    return data;
  };

  /** `subject relation object`, without the classes. */
  const facts = async (args: string): Promise<readonly string[]> => {
    const query = `{ facts${args} { nodes { kind subject { id } object { id } } totalCount } }`;
    type Node = FactPage['nodes'][number] & { readonly kind: string };
    const { facts: page } = await answer<{ facts: { nodes: readonly Node[]; totalCount: number } }>(query);
    expect(page.nodes).toHaveLength(page.totalCount);
    return page.nodes.map(({ kind, subject, object }) => `${nameOf(subject.id)} ${kind} ${nameOf(object.id)}`);
  };
  const nameOf = (id: string): string => id.split(':')[1] ?? '';

  test('come page by page in the order of their ids, each once, with one statement a page', async () => {
    const { facts: all } = await answer<{ facts: FactPage }>('{ facts(first: 200) { nodes { id } } }');
    const query =
      'query ($after: String) { facts(first: 4, after: $after) { nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount } }';
    const seen: string[] = [];
    let after: string | null = null;
    do {
      world.statements.length = 0;
      const { facts: page }: { facts: FactPage } = await answer<{ facts: FactPage }>(query, { after });
      expect(world.statements).toHaveLength(1);
      expect(page.totalCount).toBe(all.nodes.length);
      expect(page.edges.map(({ node }) => node.id)).toEqual(page.nodes.map(({ id }) => id));
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all.nodes.map(({ id }) => id));
    expect(seen).toHaveLength(17);
    expect(seen).toEqual([...new Set(seen)].sort());
  });

  test('that cite a passage are found by it, from `where` and from the passage, with its ends', async () => {
    const { node } = await answer<{ node: { citedBy: FactPage } }>(
      '{ node(id: "passage:wc-01") { ... on Passage { citedBy { nodes { id subject { id } object { id } } totalCount } } } }',
    );
    expect(world.statements).toHaveLength(1);
    expect(node.citedBy.nodes.map(({ subject, object }) => `${nameOf(subject.id)} ${nameOf(object.id)}`)).toEqual([
      'linyu-zone wangchao',
      'linyu-zone donglan',
      'wangchao donglan',
    ]);
    expect(node.citedBy.totalCount).toBe(3);
    const { facts: found } = await answer<{ facts: FactPage }>(
      '{ facts(where: {evidence: {passage: {eq: "passage:wc-01"}}}) { nodes { id } } }',
    );
    expect(found.nodes.map(({ id }) => id)).toEqual(node.citedBy.nodes.map(({ id }) => id));
    // The second passage of a fact leads to it as the first does.
    expect(await facts('(where: {evidence: {passage: {eq: "passage:wc-03"}}})')).toEqual([
      'wangchao ISSUED wangchao-ten',
      'wangchao SUPPORTS linyu-zone',
      'wangchao-ten TARGETS linyu-zone',
    ]);
    expect(await facts('(where: {evidence: {passage: {in: ["passage:wc-02", "passage:wc-03"]}}, kinds: [SUPPORTS]})')).toEqual([
      'wangchao SUPPORTS linyu-zone',
    ]);
    expect(await facts('(where: {evidence: {passage: {eq: "passage:none"}}})')).toEqual([]);
    expect(await facts(String.raw`(where: {evidence: {passage: {in: ["x\" OR *:* OR \"x", "\"", ""]}}})`)).toEqual([]);
  });

  test('that cite a document are found by it', async () => {
    expect(await facts('(where: {evidence: {document: {eq: "document:wangchao-2021"}}})')).toHaveLength(17);
    expect(await facts('(where: {evidence: {document: {eq: "document:none"}}})')).toEqual([]);
    const both = 'evidence: {document: {eq: "document:wangchao-2021"}, passage: {eq: "passage:wc-05"}}';
    expect(await facts(`(where: {${both}})`)).toEqual(['wangchao FUNDS one-tide']);
    expect(await facts(`(where: {or: [{${both}}, {confidence: {lte: 0.7}}]})`)).toEqual([
      'wangchao-2021 CREATED_BY yoshida-haruka',
      'wangchao FUNDS one-tide',
    ]);
  });

  test('are found by either end, whatever else is asked', async () => {
    const about = await facts('(where: {about: {eq: "programme:one-tide"}})');
    expect(about).toEqual(['wangchao FUNDS one-tide', 'wangchao-science-bureau IMPLEMENTS one-tide']);
    expect(await facts('(where: {about: {in: ["programme:one-tide", "district:wangchao"]}, kinds: [FUNDS]})')).toEqual([about[0]]);
    expect(await facts('(where: {subject: {id: {eq: "institution:wangchao-science-bureau"}}})')).toContain(about[1]);
    expect(await facts('(where: {object: {type: {in: ["Programme"]}}})')).toEqual(about);
    expect(await facts('(where: {subject: {name: {contains: "bureau"}}, object: {type: {in: ["Programme"]}}})')).toEqual([about[1]]);
    expect(await facts('(where: {not: {object: {type: {in: ["Programme"]}}}})')).toHaveLength(15);
  });

  test('are found by when they hold, how sure they are and when they were recorded', async () => {
    expect(await facts('(where: {kinds: [FUNDS, HOLDS_POSITION], validity: {overlaps: "2020-05"}})')).toEqual([
      'wangchao FUNDS one-tide',
      'lin-wangshu HOLDS_POSITION wangchao-science-bureau',
    ]);
    expect(await facts('(where: {confidence: {lte: 0.8}})')).toHaveLength(2);
    expect(await facts('(where: {recordedAt: {lt: "2020-01-01T00:00:00Z"}})')).toEqual([]);
    expect(await facts('(where: {recordedAt: {gte: "2020-01-01T00:00:00Z"}})')).toHaveLength(17);
    expect(await facts('(where: {kinds: []})')).toEqual([]);
    expect(await facts('(where: {about: {in: []}})')).toEqual([]);
  });

  test('are sorted, unknown dates last', async () => {
    const sorted = await facts('(where: {kinds: [FUNDS, SUPPORTS, PART_OF]}, orderBy: [{validFrom: DESC}])');
    expect(sorted.slice(0, 2)).toEqual(['wangchao SUPPORTS linyu-zone', 'wangchao FUNDS one-tide']);
    expect(sorted).toHaveLength(5);
  });

  test('are those of a moment on either clock', async () => {
    expect(await facts('(where: {kinds: [HOLDS_POSITION]}, asOf: {validOn: "2022"})')).toEqual(['lin-wangshu HOLDS_POSITION wangchao']);
    expect(await facts('(asOf: {knownOn: "2020-01-01T00:00:00Z"})')).toEqual([]);
    expect(await facts('(asOf: {knownOn: "2999-01-01T00:00:00Z"})')).toHaveLength(17);
    expect(await facts('(where: {about: {eq: "programme:one-tide"}}, asOf: {knownOn: "2999-01-01T00:00:00Z"})')).toHaveLength(2);
    expect(
      await facts('(where: {evidence: {document: {eq: "document:wangchao-2021"}}}, asOf: {knownOn: "2999-01-01T00:00:00Z"})'),
    ).toHaveLength(17);
  });

  test('that were retired stay where they were known, in lists and in counts', async () => {
    const about = 'where: {about: {eq: "programme:one-tide"}}';
    const { facts: before } = await answer<{ facts: { nodes: readonly { readonly recordedAt: string }[] } }>(
      '{ facts(first: 1) { nodes { recordedAt } } }',
    );
    const asOf = `asOf: {knownOn: "${before.nodes[0]?.recordedAt ?? ''}"}`;
    const copy = await copyWorld();
    await copy.edit('people-and-institutions.yaml', 'object: programme:one-tide', 'object: district:wangchao');
    await copy.edit('people-and-institutions.yaml', '    implements:', '    supports:');
    await loadSeeds({ folder: copy.folder, documents: worldDocuments, catalogue, database: world.database });
    const cites = 'where: {evidence: {passage: {eq: "passage:wc-06"}}, kinds: [IMPLEMENTS, SUPPORTS]}';
    expect(await facts(`(${about})`)).toEqual(['wangchao FUNDS one-tide']);
    expect(await facts(`(${cites})`)).toEqual(['wangchao-science-bureau SUPPORTS wangchao']);
    const ids = async (args: string): Promise<readonly string[]> =>
      (await answer<{ facts: FactPage }>(`{ facts${args} { nodes { id } } }`)).facts.nodes.map(({ id }) => id.split(':')[0] ?? '');
    expect(await ids(`(${about}, ${asOf})`)).toEqual(['funds', 'implements']);
    expect(await ids(`(${cites}, ${asOf})`)).toEqual(['implements']);
    expect(await ids(`(where: {kinds: [IMPLEMENTS]}, ${asOf})`)).toEqual(['implements']);
    const { counts } = await answer<{ counts: Counts }>(
      `{ counts(by: [RELATION], ${about}, ${asOf}) { rows { keys count } total truncated } }`,
    );
    expect(counts.rows).toEqual([
      { keys: ['FUNDS'], count: 1 },
      { keys: ['IMPLEMENTS'], count: 1 },
    ]);
    await copy.remove();
    await loadSeeds({ folder: path.resolve('test/fixture/world'), documents: worldDocuments, catalogue, database: world.database });
    expect(await facts(`(${about})`)).toHaveLength(2);
  });

  test('a cursor of another filter or moment is refused', async () => {
    const { facts: page } = await answer<{ facts: FactPage }>('{ facts(first: 1) { pageInfo { endCursor } } }');
    for (const args of ['asOf: {validOn: "2021"}', 'where: {kinds: [FUNDS]}']) {
      const { errors } = await ask(
        world.server,
        `{ facts(first: 1, after: "${page.pageInfo.endCursor ?? ''}", ${args}) { nodes { id } } }`,
      );
      expect(errors[0]?.extensions?.['code']).toBe('CURSOR_MISMATCH');
    }
  });

  describe('counts', () => {
    const counts = async (args: string): Promise<Counts> => {
      const found = await answer<{ counts: Counts }>(`{ counts${args} { by rows { keys count } total truncated } }`);
      expect(world.statements).toHaveLength(1);
      world.statements.length = 0;
      return found.counts;
    };

    test('group facts by class, relation, year and end, the largest groups first', async () => {
      const { rows, total, truncated } = await counts('(by: [TYPE, RELATION])');
      expect(rows.slice(0, 2)).toEqual([
        { keys: ['District', 'PART_OF'], count: 2 },
        { keys: ['Document', 'CREATED_BY'], count: 2 },
      ]);
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      expect({ total, truncated }).toEqual({ total: 17, truncated: false });
      const years = await counts('(by: [YEAR], where: {kinds: [FUNDS, SUPPORTS, PART_OF]})');
      expect(years.rows).toEqual([
        { keys: [null], count: 3 },
        { keys: ['2020'], count: 1 },
        { keys: ['2021'], count: 1 },
      ]);
      const ends = await counts('(by: [OBJECT, OBJECT_TYPE, SUBJECT], where: {kinds: [FUNDS]})');
      expect(ends.rows).toEqual([{ keys: ['programme:one-tide', 'Programme', 'district:wangchao'], count: 1 }]);
    });

    test('say what the largest groups leave out, and count all as one group for no keys', async () => {
      const few = await counts('(by: [RELATION], first: 2)');
      expect(few).toMatchObject({ total: 17, truncated: true });
      expect(few.rows).toHaveLength(2);
      expect((await counts('(by: [])')).rows).toEqual([{ keys: [], count: 17 }]);
    });

    test('are those of a moment', async () => {
      expect((await counts('(by: [RELATION], where: {kinds: [HOLDS_POSITION]}, asOf: {validOn: "2022"})')).rows).toEqual([
        { keys: ['HOLDS_POSITION'], count: 1 },
      ]);
      expect((await counts('(by: [RELATION], asOf: {knownOn: "2020-01-01T00:00:00Z"})')).rows).toEqual([]);
    });
  });
});
