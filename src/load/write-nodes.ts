import { labels, structuralTypes } from '../ontology/graph-names.js';
import { toParameters } from './driver-values.js';
import type { EntityRecord, PassageRecord } from './graph.js';
import type { ChangesOf } from './plan-changes.js';
import { type ChangeLine, expectEnds, stateOf, type Writing } from './writing.js';

const createNodes = `
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties`;

const updateNodes = `
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
REMOVE n:${labels.retiredEntity}:${labels.retiredPassage}
SET n = row.properties
SET n:$(row.labels)`;

const hideNodes = `
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
REMOVE n:$(row.label)`;

const retireNodes = `
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
REMOVE n:$(row.labels)
SET n:$(row.retiredLabel), n.retiredAt = $at`;

const retiredNodes = `
MATCH (n:${labels.retiredEntity}|${labels.retiredPassage})
WHERE n.id IN $ids
RETURN n.id, elementId(n), n.revision, n.recordedAt`;

// MENTIONS has no retired type, so a retired passage loses them; the change log keeps them.
const unlinkPassages = `
UNWIND $rows AS row
MATCH (:${labels.passage} {id: row.id})-[link:${structuralTypes.passageOf}|${structuralTypes.mentions}]->()
WHERE NOT (row.retired AND type(link) = '${structuralTypes.passageOf}')
DELETE link`;

const linkToDocuments = `
UNWIND $rows AS row
MATCH (p:${labels.passage} {id: row.id})
MATCH (d:${labels.entity} {id: row.document})
CREATE (p)-[:${structuralTypes.passageOf}]->(d)
RETURN count(*)`;

const linkToMentioned = `
UNWIND $rows AS row
MATCH (p:${labels.passage} {id: row.id})
UNWIND row.mentions AS mention
MATCH (e:${labels.entity} {id: mention})
CREATE (p)-[:${structuralTypes.mentions}]->(e)
RETURN count(*)`;

/**
 * Takes the class label from what is about to change or to be retired, where something of the class identifies: Neo4j checks that it is
 * unique at each row, so that a code could not go from one node to another. Changing and retiring set the labels anew.
 */
export async function freeKeys({ runRows, keyed }: Writing, { changed, retired }: ChangesOf<EntityRecord>): Promise<void> {
  const leaving = [...changed.map(({ before }) => before), ...retired].filter(({ record }) => keyed.has(record.label));
  await runRows(
    hideNodes,
    leaving.map(({ element, record }) => ({ element, label: record.label })),
  );
}

/** Adds and changes entities, each under its class label; those that come back keep their node, and so their retired facts. */
export async function writeEntities(writing: Writing, changes: ChangesOf<EntityRecord>): Promise<readonly ChangeLine[]> {
  return writeNodes(writing, 'ENTITY', changes, ({ label }) => [labels.entity, label]);
}

/** Adds and changes passages and ties them to their document and to what they mention. */
export async function writePassages(writing: Writing, changes: ChangesOf<PassageRecord>): Promise<readonly ChangeLine[]> {
  const lines = await writeNodes(writing, 'PASSAGE', changes, () => [labels.passage]);
  const tied = [...changes.added, ...changes.changed.map(({ after }) => after)].map(({ id, document, mentions }) => ({
    id,
    document,
    mentions,
    retired: false,
  }));
  await writing.runRows(unlinkPassages, tied);
  expectEnds(await writing.runRows(linkToDocuments, tied), tied.length);
  expectEnds(
    await writing.runRows(linkToMentioned, tied),
    tied.reduce((sum, { mentions }) => sum + mentions.length, 0),
  );
  return lines;
}

/** Retires entities: the node stays, with `:RetiredEntity` in the place of its labels. */
export async function retireEntities({ runRows }: Writing, retired: ChangesOf<EntityRecord>['retired']): Promise<readonly ChangeLine[]> {
  const rows = retired.map(({ element, record }) => ({
    element,
    labels: [labels.entity, record.label],
    retiredLabel: labels.retiredEntity,
  }));
  await runRows(retireNodes, rows);
  return retired.map((before) => ({ kind: 'ENTITY_RETIRED', subject: before.record.id, before: stateOf(before) }));
}

/** Retires passages, which keep their document for the retired facts that cite them. */
export async function retirePassages({ runRows }: Writing, retired: ChangesOf<PassageRecord>['retired']): Promise<readonly ChangeLine[]> {
  await runRows(
    unlinkPassages,
    retired.map(({ record }) => ({ id: record.id, retired: true })),
  );
  const rows = retired.map(({ element }) => ({ element, labels: [labels.passage], retiredLabel: labels.retiredPassage }));
  await runRows(retireNodes, rows);
  return retired.map((before) => ({ kind: 'PASSAGE_RETIRED', subject: before.record.id, before: stateOf(before) }));
}

async function writeNodes<T extends EntityRecord | PassageRecord>(
  { run, runRows, types, dataset, at }: Writing,
  kind: 'ENTITY' | 'PASSAGE',
  { added, changed }: ChangesOf<T>,
  labelsOf: (record: T) => readonly string[],
): Promise<readonly ChangeLine[]> {
  const known = added.length === 0 ? [] : await run(retiredNodes, { ids: added.map(({ id }) => id) });
  const retired = new Map(
    known.map(([id, element, revision, recordedAt]) => [String(id), { element, revision: Number(revision), recordedAt }]),
  );
  const toRow = (record: T, revision: number, recordedAt: unknown, element?: unknown): object => ({
    element,
    labels: labelsOf(record),
    properties: {
      ...toParameters(record.properties, types.get(labelsOf(record).at(-1) ?? '')),
      id: record.id,
      revision: BigInt(revision),
      recordedAt,
      dataset,
    },
  });
  const lines: ChangeLine[] = [];
  const fresh: object[] = [];
  const again: object[] = [];
  for (const record of added) {
    const old = retired.get(record.id);
    const revision = (old?.revision ?? 0) + 1;
    if (old === undefined) fresh.push(toRow(record, revision, at));
    else again.push(toRow(record, revision, old.recordedAt, old.element));
    lines.push({ kind: `${kind}_ADDED`, subject: record.id, after: stateOf({ record, revision }) });
  }
  for (const { before, after } of changed) {
    const revision = before.revision + 1;
    again.push(toRow(after, revision, before.recordedAt, before.element));
    lines.push({ kind: `${kind}_CHANGED`, subject: after.id, before: stateOf(before), after: stateOf({ record: after, revision }) });
  }
  await runRows(createNodes, fresh);
  await runRows(updateNodes, again);
  return lines;
}
