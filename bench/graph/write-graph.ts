import { applyConstraints } from '../../src/neo4j/constraints.js';
import type { Database } from '../../src/neo4j/database.js';
import { runRead, runWrite } from '../../src/neo4j/run-statement.js';
import { catalogue } from '../../src/ontology/entities/index.js';
import { generateDocuments, generateFacts, generateNodes, generatePassages } from './generate-rows.js';
import { countNodes, relations } from './graph-shape.js';

const rowsInBatch = 5_000;

/** Writes the generated graph of about so many entities into an empty Neo4j, under the constraints and indexes of the ontology. */
export async function writeGraph(database: Database, entities: number, report: (line: string) => void): Promise<void> {
  await applyConstraints(database, catalogue);
  const counts = countNodes(entities);
  const passages = Math.max(100, Math.floor(entities / 10));
  const write = async (what: string, rows: Iterable<object>, text: string, sessions = 2): Promise<void> => {
    const began = performance.now();
    const written = await writeRows(database, rows, text, sessions);
    report(`${what}: ${String(written)} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  };

  await write('Document', generateDocuments(passages), createNodes('Document'));
  await write('Passage', generatePassages(passages), createPassages);
  for (const [label, count] of counts) {
    await write(label, generateNodes(label, prefixOf(label), count), createNodes(label));
  }
  for (const { type, from, to, each } of relations) {
    const relation = catalogue.relations.get(type);
    if (relation === undefined) throw new Error(`the ontology has no relation ${type}`);
    const ends = { subjects: counts.get(from) ?? 0, objects: counts.get(to) ?? 0, each };
    const facts = generateFacts(catalogue, relation, [prefixOf(from), prefixOf(to)], ends, passages);
    // Within one class two sessions lock one another's hubs, and take twice as long as one.
    await write(type, facts, createFacts(type, from, to), (from as string) === to ? 1 : 2);
  }
  await runRead(database, 'CALL db.awaitIndexes(600)');
}

function prefixOf(label: string): string {
  return catalogue.entities.get(label)?.prefix ?? '';
}

function createNodes(label: string): string {
  return `UNWIND $rows AS row
    CREATE (n:Entity:${label} {revision: 1, recordedAt: datetime(), dataset: 'bench'}) SET n += row`;
}

const createPassages = `UNWIND $rows AS row
  MATCH (d:Document {id: row.document})
  CREATE (p:Passage {revision: 1, recordedAt: datetime(), dataset: 'bench', verified: false, start: row.start, end: row.end})-[:PASSAGE_OF]->(d)
  SET p += row.properties`;

function createFacts(type: string, from: string, to: string): string {
  return `UNWIND $rows AS row
    MATCH (s:${from} {id: row.subject})
    MATCH (o:${to} {id: row.object})
    CREATE (s)-[f:${type} {revision: 1, recordedAt: datetime(), dataset: 'bench', endState: 'UNKNOWN',
      validFromEarliest: date(row.day), validFromLatest: date(row.day)}]->(o)
    SET f += row.properties`;
}

/** Writes the rows in batches over several sessions and returns how many they were. */
async function writeRows(database: Database, rows: Iterable<object>, text: string, sessions: number): Promise<number> {
  let written = 0;
  const batches = inBatches(rows);
  const work = async (): Promise<void> => {
    for (const batch of batches) {
      await runWrite(database, (transaction) => transaction.run(text, { rows: batch }));
      written += batch.length;
    }
  };
  await Promise.all(Array.from({ length: sessions }, work));
  return written;
}
function* inBatches(rows: Iterable<object>): Generator<readonly object[]> {
  let batch: object[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length === rowsInBatch) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
