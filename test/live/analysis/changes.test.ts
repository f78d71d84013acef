import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importRows } from '../../../src/load/import/import-rows.js';
import { openCsvFolder } from '../../../src/load/import/open-csv-folder.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { type RunningServer, startServer } from '../../../src/server/start-server.js';
import { isles } from '../../fixture/isles.js';
import { openEmptyGraph } from '../open-empty-graph.js';
import { ask } from '../server/open-world.js';
import { writeHistory } from './write-history.js';

let database: Database;
let server: RunningServer;
const statements: string[] = [];

beforeAll(async () => {
  database = await openEmptyGraph();
  await writeHistory(database);
  server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0 });
  database.onStatement = (text) => statements.push(text);
});

afterAll(async () => {
  await server.close();
  await database.close();
});

interface Node {
  readonly number: number;
  readonly release: number;
  readonly kind: string;
  readonly count: number;
  readonly subject: string | null;
  readonly revision: number | null;
  readonly record: { readonly id: string; readonly type: string } | null;
  readonly fact: {
    readonly kind: string;
    readonly subjectId: string;
    readonly objectId: string;
    readonly subject: { readonly name: string };
  } | null;
  readonly properties: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[];
  readonly batch: { readonly dataset: string; readonly file: string } | null;
}

interface Page {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number | null;
}

const fields = `
  nodes {
    number release kind count subject revision
    record { id type: __typename }
    fact { kind subjectId objectId subject { ... on Entity { name } } }
    properties { name before after }
    batch { dataset file }
  }
  pageInfo { hasNextPage hasPreviousPage endCursor }
  totalCount`;

async function changes(args: string): Promise<Page> {
  const { data, errors } = await ask<{ changes: Page }>(server, `{ changes(${args}) { ${fields} } }`);
  expect(errors).toEqual([]);
  if (!data) throw new Error('expected an answer');
  return data.changes;
}

const outline = ({ nodes }: Page): readonly string[] =>
  nodes.map(({ release, kind, subject, revision }) => `${String(release)} ${kind} ${subject?.split(':')[0] ?? '-'} ${String(revision)}`);

describe('the changes between two releases', () => {
  test('are the lines after the first and up to the second, each with what became of its record', async () => {
    const page = await changes('from: { release: 1 }, to: { release: 4 }');
    expect(outline(page).slice(0, 1)).toEqual(['2 CORRECTED programme 2']);
    expect(outline(page).slice(1, 4).toSorted()).toEqual([
      '2 CORRECTED supports 2',
      '2 ENDED holds-position 2',
      '2 RESOURCED implements 2',
    ]);
    expect(outline(page).slice(4)).toEqual(['3 RETIRED supports 2', '4 ADDED supports 3']);
    expect(page.totalCount).toBe(6);
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(page.nodes[0]).toMatchObject({
      count: 1,
      record: { id: 'programme:one-tide', type: 'Programme' },
      fact: null,
      properties: [{ name: 'nameEn', before: '"One Tide Programme"', after: '"One Tide"' }],
      batch: null,
    });
    const ended = page.nodes.find(({ kind }) => kind === 'ENDED');
    expect(ended).toMatchObject({
      record: { type: 'HoldsPositionFact' },
      fact: { kind: 'HOLDS_POSITION', subjectId: 'person:lin-wangshu', objectId: 'district:wangchao', subject: { name: '林望舒' } },
      properties: [
        { name: 'endState', before: '"ONGOING"', after: '"ENDED"' },
        { name: 'validTo', before: null, after: '"2024-05"' },
      ],
    });
  });

  test('begin before the first release at 0 or where nothing is said, and go on to now', async () => {
    expect((await changes('first: 100')).nodes).toEqual((await changes('first: 100, from: { release: 0 }')).nodes);
    expect((await changes('first: 100')).nodes.map(({ number }) => number)).toEqual(Array.from({ length: 45 }, (_, index) => index + 1));
    expect((await changes('first: 100, to: { release: 1 }')).totalCount).toBe(39);
    expect((await changes('from: { release: 4 }')).nodes).toEqual([]);
    expect((await changes('to: { release: 0 }')).nodes).toEqual([]);
  });

  test('come page by page', async () => {
    const all = (await changes('from: { release: 1 }')).nodes;
    let after = '';
    const met: Node[] = [];
    for (let pages = 1; pages <= 3; pages += 1) {
      const page = await changes(`from: { release: 1 }, first: 2${after}`);
      expect(page.pageInfo.hasNextPage).toBe(pages < 3);
      expect(page.pageInfo.hasPreviousPage).toBe(pages > 1);
      met.push(...page.nodes);
      after = `, after: "${page.pageInfo.endCursor ?? ''}"`;
    }
    expect(met).toEqual(all);
    const { errors } = await ask(server, `{ changes(from: { release: 2 }${after}) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_MISMATCH' } }]);
  });

  test('are the same for the moments of those releases, and all within the day', async () => {
    const moments = await runRead(database, 'MATCH (r:Release) RETURN toString(r.at) ORDER BY r.number');
    const [[first], [second], [third]] = moments as [[string], [string], [string]];
    expect(await changes(`from: { at: "${first}" }, to: { at: "${second}" }`)).toMatchObject({
      nodes: (await changes('from: { release: 1 }, to: { release: 2 }')).nodes,
    });
    expect(outline(await changes(`from: { at: "${second}" }, to: { at: "${third}" }`))).toEqual(['3 RETIRED supports 2']);
    const year = Number(first.slice(0, 4));
    expect((await changes(`from: { endOf: "${String(year - 1)}" }, to: { endOf: "${String(year + 1)}" }`)).totalCount).toBe(45);
    expect((await changes(`to: { endOf: "${String(year - 1)}" }`)).totalCount).toBe(0);
  });

  test('show a field under any alias, also one that is the name of another', async () => {
    const { data } = await ask(
      server,
      '{ changes(from: { release: 3 }) { nodes: edges { at: cursor node { kind: subject subject: kind } } } }',
    );
    expect(data).toMatchObject({
      changes: { nodes: [{ node: { kind: expect.stringMatching(/^supports:/) as unknown, subject: 'ADDED' } }] },
    });
  });

  test('are read with one statement for the lines and one for all records of a field', async () => {
    statements.length = 0;
    await ask(server, '{ changes { nodes { number record { id } } } }');
    expect(statements).toHaveLength(2);
  });
});

describe('changes about an entity', () => {
  test('are its own, those of its facts at either end, and those of passages that mention it', async () => {
    const about = async (id: string, rest = ''): Promise<readonly string[]> =>
      outline(await changes(`about: ["${id}"], from: { release: 1 }${rest}`));
    expect(await about('programme:one-tide')).toEqual(['2 CORRECTED programme 2', '2 RESOURCED implements 2']);
    expect(await about('district:linyu-zone')).toEqual(['2 CORRECTED supports 2', '3 RETIRED supports 2', '4 ADDED supports 3']);
    expect(await about('district:linyu-zone', ', net: true')).toEqual([]);
    expect(await about('passage:wc-03')).toEqual(['2 CORRECTED supports 2', '3 RETIRED supports 2', '4 ADDED supports 3']);
    expect(await about('district:nowhere')).toEqual([]);
    const first = outline(await changes('about: ["person:yoshida-haruka"]'));
    expect(first).toEqual(['1 ADDED person 1', '1 ADDED passage 1', '1 ADDED created-by 1']);
  });
});

describe('the net difference', () => {
  test('leaves out what came to nothing and counts nothing', async () => {
    const page = await changes('net: true, from: { release: 1 }, to: { release: 4 }');
    expect(outline(page).toSorted()).toEqual(['2 CORRECTED programme 2', '2 ENDED holds-position 2', '2 RESOURCED implements 2']);
    expect(page.totalCount).toBeNull();
  });

  test('is what differs between the two ends, wherever they are', async () => {
    const supports = async (from: number, to: number): Promise<unknown> => {
      const { nodes } = await changes(`net: true, first: 100, from: { release: ${String(from)} }, to: { release: ${String(to)} }`);
      const found = nodes.filter(({ subject }) => subject?.startsWith('supports:'));
      return found.map(({ kind, revision, properties }) => [kind, revision, properties.find(({ name }) => name === 'confidence')]);
    };
    expect(await supports(0, 2)).toEqual([['ADDED', 2, { name: 'confidence', before: null, after: '0.5' }]]);
    expect(await supports(0, 3)).toEqual([]);
    expect(await supports(1, 3)).toEqual([['RETIRED', 1, { name: 'confidence', before: '0.95', after: null }]]);
    expect(await supports(2, 4)).toEqual([['CORRECTED', 3, { name: 'confidence', before: '0.5', after: '0.95' }]]);
    expect(await supports(3, 4)).toEqual([['ADDED', 3, { name: 'confidence', before: null, after: '0.95' }]]);
  });

  test('has pages that are full though rows are left out', async () => {
    const [first] = (await changes('net: true, first: 1, from: { release: 1 }')).nodes;
    const { endCursor } = (await changes('net: true, first: 2, from: { release: 1 }')).pageInfo;
    const rest = await changes(`net: true, first: 2, from: { release: 1 }, after: "${endCursor ?? ''}"`);
    expect(first?.subject).toBe('programme:one-tide');
    expect(rest.nodes).toHaveLength(1);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });
});

describe('what cannot be asked is refused', () => {
  test.each([
    ['from: { release: 9 }', 'from: expected the number of a release that the graph has, got 9'],
    ['from: { release: 3 }, to: { release: 2 }', 'to: expected a point that is not before'],
    ['from: { release: 1, endOf: "2021" }', 'OneOf Input Object'],
    ['about: ["香洲"]', 'about: expected ids such as "district:xiangzhou", got "香洲"'],
    ['first: 1001', 'changes(first:): expected at most 1000, got 1001'],
    ['after: "x"', 'after: expected a cursor that this endpoint gave, got "x"'],
  ])('%s', async (args, message) => {
    const { errors } = await ask(server, `{ changes(${args}) { totalCount nodes { number } } }`);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.extensions?.['code']).not.toBe('INTERNAL_SERVER_ERROR');
  });
});

describe("an import's batches", () => {
  test('are one row each, which says how many records it stands for', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'pearlgraph-isles-'));
    try {
      await cp(isles, join(parent, 'isles'), { recursive: true });
      const source = await openCsvFolder(join(parent, 'isles'), catalogue);
      await importRows({
        source,
        catalogue,
        database,
        rejectFile: join(parent, 'rejects.csv'),
        maxRejects: 100,
        sessions: 2,
        rowsInBatch: 2,
      });
    } finally {
      await rm(parent, { recursive: true });
    }
    for (const net of ['false', 'true']) {
      const { nodes } = await changes(`from: { release: 4 }, net: ${net}`);
      expect(nodes.reduce((sum, { count }) => sum + count, 0)).toBe(18);
      expect(nodes.length).toBeGreaterThan(8);
      expect(new Set(nodes.map(({ kind, subject, record, release }) => JSON.stringify([kind, subject, record, release])))).toEqual(
        new Set(['["ADDED",null,null,5]']),
      );
      expect(nodes.filter(({ batch }) => batch?.file === 'District.csv').reduce((sum, { count }) => sum + count, 0)).toBe(5);
    }
    expect(outline(await changes('from: { release: 4 }, about: ["district:isles"]'))).toEqual([]);
  });
});
