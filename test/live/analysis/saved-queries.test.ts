import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ResultSummary } from 'neo4j-driver';
import { printPatternsAsOf } from '../../../src/analysis/saved-queries/print-patterns-as-of.js';
import { readSavedQueries } from '../../../src/analysis/saved-queries/read-saved-queries.js';
import { runSavedQuery } from '../../../src/analysis/saved-queries/run-saved-query.js';
import type { SavedQuery } from '../../../src/analysis/saved-queries/saved-query.js';
import { collectReferences } from '../../../src/analysis/table/collect-references.js';
import { runTable } from '../../../src/analysis/table/run-table.js';
import type { Table } from '../../../src/analysis/table/table.js';
import { readMoment } from '../../../src/compiler/moment.js';
import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead, runWrite } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { readPartialDate } from '../../../src/ontology/partial-date.js';
import { emptyGraph, openEmptyGraph } from '../open-empty-graph.js';

const queries = await readSavedQueries(catalogue);
const timed = queries.filter(({ asOf }) => asOf);
const byId = (some: readonly SavedQuery[]): [string, SavedQuery][] => some.map((query) => [query.id, query]);
const name = path.basename('seeds/xiangzhou-hengqin');
let database: Database;

const ask = ({ id, example }: SavedQuery, asOf?: object, parameters: unknown = example.parameters): Promise<Table> =>
  runSavedQuery({ catalogue, queries, run: (...statement) => runTable(database, ...statement) }, { id, parameters, asOf });

async function askAll(asOf?: object): Promise<ReadonlyMap<string, Table>> {
  const answers = new Map<string, Table>();
  for (const query of timed) answers.set(query.id, await ask(query, asOf));
  return answers;
}

beforeAll(async () => {
  database = await openEmptyGraph();
  await loadSeeds({ folder: `seeds/${name}`, documents: undefined, catalogue, database });
});

afterAll(() => database.close());

test('at least fifteen questions are kept, at least five of them graphs', () => {
  expect(queries.length).toBeGreaterThanOrEqual(15);
  expect(queries.filter(({ result }) => result === 'graph').length).toBeGreaterThanOrEqual(5);
});

describe.each(byId(queries))('the saved query %s', (_id, query) => {
  test('only reads, also as of a moment', async () => {
    const moments = query.asOf
      ? [{ validOn: '2021' }, { knownOn: '2021-01-01T00:00:00Z' }, { validOn: '2021', knownOn: '2021-01-01T00:00:00Z' }]
      : [];
    const texts = moments.map((asOf) => printPatternsAsOf(query.statement, readMoment(asOf, 'asOf'), catalogue).text);
    for (const text of [query.statement, ...texts]) {
      const { queryType, plan } = await explain(text);
      expect(queryType).toBe('r');
      expect(JSON.stringify(plan)).not.toMatch(/LoadCSV|ProcedureCall/);
    }
  });

  test('answers its example with the row that its comment expects first', async () => {
    const { columns, rows, truncated } = await ask(query);
    expect(Object.fromEntries(columns.map((column, index) => [column, rows[0]?.[index]]))).toEqual(query.example.firstRow);
    expect(truncated && rows.length < query.caps.rows).toBe(false);
  });

  test('suggests and presumes only what is there', async () => {
    const ids = query.parameters.flatMap(({ type, default: usual, suggestions }) => (type === 'ID' ? [usual, ...suggestions] : [])).flat();
    const found = await runRead(database, 'MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id', { ids });
    expect(found.flat().sort()).toEqual([...new Set(ids)].filter((id) => id !== null && id !== undefined).sort());
  });

  if (query.result === 'graph')
    test('refers to entities and facts', async () => {
      const ids = collectReferences(await ask(query));
      const found = await runRead(
        database,
        'RETURN COUNT { MATCH (n:Entity) WHERE n.id IN $ids }, COUNT { MATCH (:Entity)-[f]->(:Entity) WHERE f.id IN $ids }',
        { ids },
      );
      const [nodes, facts] = found[0] as [number, number];
      expect(nodes).toBeGreaterThan(0);
      expect(facts).toBeGreaterThan(0);
      expect(nodes + facts).toBe(ids.length);
    });
});

describe('as of a moment, every saved query that takes one', () => {
  test.each(['2019', '2020-06', '2021-09-12'])(
    'answers for a valid time as if the graph held only what may hold then: %s',
    async (validOn) => {
      const asked = await askAll({ validOn });
      const live = await askAll();
      await deleteWhatDoesNotHoldOn(validOn);
      const expected = await askAll();
      await emptyGraph(database);
      await loadSeeds({ folder: `seeds/${name}`, documents: undefined, catalogue, database });
      for (const { id } of timed) expect([id, asked.get(id)]).toEqual([id, expected.get(id)]);
      expect(asked).not.toEqual(live);
    },
  );

  test('answers for a known time what it answered then, though all that is written in Chinese has changed since', async () => {
    const before = await askAll();
    const knownOn = await lastRelease();
    await loadChanged(await writeOtherwise());
    expect(await askAll()).not.toEqual(before);
    const asked = await askAll({ knownOn });
    for (const { id } of timed) expect([id, asked.get(id)]).toEqual([id, before.get(id)]);
  });

  test('answers for a known time what it answered then, though all has been retired since, and nothing for a time before', async () => {
    const before = await askAll();
    const knownOn = await lastRelease();
    await loadChanged(new Map([['one.yaml', 'industries:\n  - id: industry:alone\n    name: { zh-Hans: 独一 }\n']]));
    const since = await askAll();
    const asked = await askAll({ knownOn });
    const long = await askAll({ knownOn: '2000-01-01T00:00:00Z' });
    for (const { id } of timed) {
      expect([id, asked.get(id)]).toEqual([id, before.get(id)]);
      expect([id, since.get(id)?.rows.length]).toEqual([id, id === 'thinnest-evidence' || id === 'industries-in-focus' ? 1 : 0]);
      expect([id, long.get(id)?.rows]).toEqual([id, []]);
    }
  });
});

async function explain(text: string): Promise<ResultSummary> {
  const session = database.openSession('READ');
  try {
    return (await session.run(`EXPLAIN ${text}`)).summary;
  } finally {
    await session.close();
  }
}

/** Leaves what a plain reading of `[validFrom, validTo)` leaves. */
async function deleteWhatDoesNotHoldOn(day: string): Promise<void> {
  const date = readPartialDate(day);
  const rows = await runRead(
    database,
    'MATCH (:Entity)-[f]->(:Entity) RETURN f.id, toString(f.validFromEarliest), toString(f.validToLatest)',
  );
  const gone = rows.filter(
    ([, from, to]) => (typeof from === 'string' && from > date!.latest) || (typeof to === 'string' && to <= date!.earliest),
  );
  const ids = gone.map(([id]) => id);
  await runWrite(database, (transaction) => transaction.run('MATCH (:Entity)-[f]->(:Entity) WHERE f.id IN $ids DELETE f', { ids }));
}

async function lastRelease(): Promise<string> {
  return String((await runRead(database, 'MATCH (r:Release) RETURN toString(max(r.at))'))[0]?.[0]);
}

/** The seeds with another name and description of every entity, by file. */
async function writeOtherwise(): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(`seeds/${name}`)).filter((file) => file.endsWith('.yaml'));
  const texts = await Promise.all(files.map((file) => readFile(`seeds/${name}/${file}`, 'utf8')));
  return new Map(files.map((file, index) => [file, (texts[index] ?? '').replaceAll(/zh-Hans: (["']?)/g, 'zh-Hans: $1又')]));
}

/** Loads other seeds of the same dataset: what they lack is retired. */
async function loadChanged(files: ReadonlyMap<string, string>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pearlgraph-changed-'));
  try {
    await mkdir(path.join(folder, name));
    for (const [file, text] of files) await writeFile(path.join(folder, name, file), text);
    const { entities } = await loadSeeds({ folder: path.join(folder, name), documents: undefined, catalogue, database });
    expect(entities.changed.length + entities.retired.length).toBeGreaterThan(100);
  } finally {
    await rm(folder, { recursive: true });
  }
}
