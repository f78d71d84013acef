import type { Database } from '../src/neo4j/database.js';
import { applyConstraints } from '../src/neo4j/constraints.js';
import { runRead, runWrite } from '../src/neo4j/run-statement.js';
import { catalogue } from '../src/ontology/entities/index.js';
import { foldTexts } from '../src/ontology/fold-text.js';
import { randomFrom, skewed } from './random.js';

/** The share of each class, and the relations that its members have, each about five times in all. */
const classes = [
  { label: 'District', prefix: 'district', share: 0.4 },
  { label: 'Institution', prefix: 'institution', share: 0.2 },
  { label: 'Person', prefix: 'person', share: 0.2 },
  { label: 'Programme', prefix: 'programme', share: 0.2 },
] as const;

const relations = [
  { type: 'SUPPORTS', from: 'District', to: 'District', each: 6 },
  { type: 'IMPLEMENTS', from: 'District', to: 'Programme', each: 3 },
  { type: 'MEMBER_OF', from: 'Person', to: 'Institution', each: 3 },
  { type: 'PART_OF', from: 'Institution', to: 'District', each: 3 },
] as const;

const levels = ['PROVINCE', 'CITY', 'DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'ZONE'] as const;
const rowsInBatch = 10_000;

/**
 * Writes a seeded, skewed graph of the project's ontology into an empty Neo4j: `entities` nodes, about 3.7 facts an entity, degrees
 * by a power law, each fact with one to three of the passages of one document.
 */
export async function generateGraph(database: Database, entities: number, report: (line: string) => void): Promise<void> {
  await applyConstraints(database, catalogue);
  const random = randomFrom(20210909);
  const counts = new Map<string, number>(classes.map(({ label, share }) => [label, Math.floor(entities * share)]));
  const prefixes = new Map<string, string>(classes.map(({ label, prefix }) => [label, prefix]));
  const passages = Math.max(100, Math.floor(entities / 10));

  await write(database, 'CREATE (:Entity:Document {id: $rows[0].id, name: $rows[0].name, revision: 1, recordedAt: datetime()})', [
    { id: 'document:bench', name: '文献' },
  ]);
  await writeBatches(
    database,
    passages,
    (n) => ({
      id: `passage:p${String(n)}`,
      start: n * 100,
      end: n * 100 + 80,
      paraphrase: `转述${String(n)}`,
      paraphraseEn: `Paraphrase ${String(n)}`,
    }),
    `
    UNWIND $rows AS row MATCH (d:Document {id: 'document:bench'})
    CREATE (p:Passage {revision: 1, verified: false, recordedAt: datetime()})-[:PASSAGE_OF]->(d) SET p += row, p.start = toInteger(row.start), p.end = toInteger(row.end)`,
  );
  for (const { label, prefix } of classes) {
    const level = label === 'District' ? (): string => levels[Math.floor(random() * levels.length)] ?? 'CITY' : (): null => null;
    await writeBatches(
      database,
      counts.get(label) ?? 0,
      (n) => {
        const [name, nameEn] = [`${label}名称${String(n)}`, `${label} ${String(n)}`];
        return {
          id: `${prefix}:n${String(n)}`,
          name,
          nameEn,
          nameFolded: foldTexts([name, nameEn]),
          aliases: [`别名${String(n)}`],
          level: level(),
          divisionCode: label === 'District' ? String(100_000 + n) : null,
        };
      },
      `UNWIND $rows AS row CREATE (n:Entity:${label} {revision: 1, recordedAt: datetime()}) SET n += row`,
    );
    report(`${label}: ${String(counts.get(label))} nodes`);
  }
  for (const { type, from, to, each } of relations) {
    const [fromCount, toCount] = [counts.get(from) ?? 0, counts.get(to) ?? 0];
    const seen = new Set<string>();
    await writeBatches(
      database,
      fromCount * each,
      (n) => {
        const subject = `${prefixes.get(from) ?? ''}:n${String(n % fromCount)}`;
        let object = '';
        do object = `${prefixes.get(to) ?? ''}:n${String(skewed(random, toCount))}`;
        while (seen.has(`${subject} ${object}`));
        seen.add(`${subject} ${object}`);
        const evidence = Array.from({ length: 1 + Math.floor(random() * 3) }, () => `passage:p${String(Math.floor(random() * passages))}`);
        const day = `2021-0${String(1 + Math.floor(random() * 9))}-15`;
        return {
          subject,
          object,
          id: `${type.toLowerCase().replace('_', '-')}:f${String(n)}`,
          confidence: Math.round(random() * 1000) / 1000,
          day,
          evidence,
        };
      },
      `UNWIND $rows AS row MATCH (s:${from} {id: row.subject}) MATCH (o:${to} {id: row.object})
        CREATE (s)-[:${type} {id: row.id, revision: 1, confidence: row.confidence, endState: 'UNKNOWN', evidence: row.evidence, recordedAt: datetime(),
          validFrom: row.day, validFromEarliest: date(row.day), validFromLatest: date(row.day)}]->(o)`,
    );
    report(`${type}: ${String(fromCount * each)} facts`);
  }
  await runRead(database, 'CALL db.awaitIndexes(600)');
}

async function writeBatches(database: Database, count: number, row: (n: number) => object, text: string): Promise<void> {
  for (let from = 0; from < count; from += rowsInBatch) {
    await write(
      database,
      text,
      Array.from({ length: Math.min(rowsInBatch, count - from) }, (_, index) => row(from + index)),
    );
  }
}

async function write(database: Database, text: string, rows: readonly object[]): Promise<void> {
  await runWrite(database, (transaction) => transaction.run(text, { rows }));
}
