import { labels, pastLabel, structuralTypes } from '../ontology/graph-names.js';
import { toParameters } from './driver-values.js';
import type { EntityRecord, PassageRecord, StoredProperties } from './graph.js';
import { keepVersions, retireTies } from './keep-versions.js';
import type { ChangesOf } from './plan-changes.js';
import { withSearchKeys } from './search-keys-of.js';
import { type ChangeLine, expectEnds, stateOf, type Writing } from './writing.js';

const createNodes = `
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties`;

const updateNodes = `
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
REMOVE n:$(row.retiredLabels)
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
SET n:$(row.retiredLabels), n.retiredAt = $at`;

const retiredNodes = `
MATCH (n:${labels.retiredEntity}|${labels.retiredPassage})
WHERE n.id IN $ids
RETURN n.id, elementId(n), n.revision`;

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
  const { entities } = writing.catalogue;
  return writeNodes(writing, changes, {
    kind: 'ENTITY',
    liveLabels: entityLabels,
    stored: ({ label, properties }) => {
      const entity = entities.get(label);
      return entity === undefined ? properties : withSearchKeys(entity, properties);
    },
  });
}

/** Adds and changes passages and ties them to their document and to what they mention. */
export async function writePassages(writing: Writing, changes: ChangesOf<PassageRecord>): Promise<readonly ChangeLine[]> {
  const lines = await writeNodes(writing, changes, {
    kind: 'PASSAGE',
    liveLabels: () => passageLabels,
    stored: ({ properties }) => properties,
  });
  const tied = [...changes.added, ...changes.changed.map(({ after }) => after)].map(({ id, document, mentions }) => ({
    id,
    document,
    mentions,
  }));
  expectEnds(await writing.runRows(linkToDocuments, tied), tied.length);
  expectEnds(
    await writing.runRows(linkToMentioned, tied),
    tied.reduce((sum, { mentions }) => sum + mentions.length, 0),
  );
  return lines;
}

/** Retires entities: the node stays, with `:RetiredEntity` and the labels of a past version in the place of its own. */
export async function retireEntities({ runRows }: Writing, retired: ChangesOf<EntityRecord>['retired']): Promise<readonly ChangeLine[]> {
  const rows = retired.map(({ element, record }) => ({
    element,
    ...labelsOf(entityLabels(record)),
  }));
  await runRows(retireNodes, rows);
  return retired.map((before) => ({ kind: 'ENTITY_RETIRED', subject: before.record.id, before: stateOf(before) }));
}

/** Retires passages, which keep their document and what they mention under retired types. */
export async function retirePassages(writing: Writing, retired: ChangesOf<PassageRecord>['retired']): Promise<readonly ChangeLine[]> {
  await retireTies(
    writing,
    retired.map(({ element }) => element),
  );
  await writing.runRows(
    retireNodes,
    retired.map(({ element }) => ({ element, ...labelsOf(passageLabels) })),
  );
  return retired.map((before) => ({ kind: 'PASSAGE_RETIRED', subject: before.record.id, before: stateOf(before) }));
}

/** The labels of a node while it is live, and once it is retired. */
interface NodeLabels {
  readonly labels: readonly string[];
  readonly retiredLabels: readonly string[];
}

const passageLabels = [labels.passage];

function entityLabels({ label }: EntityRecord): readonly string[] {
  return [labels.entity, label];
}

function labelsOf(live: readonly string[]): NodeLabels {
  const retired = live.includes(labels.passage) ? labels.retiredPassage : labels.retiredEntity;
  return { labels: live, retiredLabels: [retired, ...live.map(pastLabel)] };
}

/** How records become nodes. */
interface NodeForm<T> {
  readonly kind: 'ENTITY' | 'PASSAGE';
  readonly liveLabels: (record: T) => readonly string[];
  readonly stored: (record: T) => StoredProperties;
}

async function writeNodes<T extends EntityRecord | PassageRecord>(
  writing: Writing,
  { added, changed }: ChangesOf<T>,
  { kind, liveLabels, stored }: NodeForm<T>,
): Promise<readonly ChangeLine[]> {
  const { run, runRows, types, dataset, at } = writing;
  const known = added.length === 0 ? [] : await run(retiredNodes, { ids: added.map(({ id }) => id) });
  const retired = new Map(known.map(([id, element, revision]) => [String(id), { element, revision: Number(revision) }]));
  const toRow = (record: T, revision: number, element?: unknown) => ({
    element,
    ...labelsOf(liveLabels(record)),
    properties: {
      ...toParameters(stored(record), types.get(liveLabels(record).at(-1) ?? '')),
      id: record.id,
      revision: BigInt(revision),
      recordedAt: at,
      dataset,
    },
  });
  const lines: ChangeLine[] = [];
  const fresh: object[] = [];
  const again: ReturnType<typeof toRow>[] = [];
  for (const record of added) {
    const old = retired.get(record.id);
    const revision = (old?.revision ?? 0) + 1;
    if (old === undefined) fresh.push(toRow(record, revision));
    else again.push(toRow(record, revision, old.element));
    lines.push({ kind: `${kind}_ADDED`, subject: record.id, after: stateOf({ record, revision }) });
  }
  for (const { before, after } of changed) {
    const revision = before.revision + 1;
    again.push(toRow(after, revision, before.element));
    lines.push({ kind: `${kind}_CHANGED`, subject: after.id, before: stateOf(before), after: stateOf({ record: after, revision }) });
  }
  await runRows(createNodes, fresh);
  await keepVersions(writing, again);
  await runRows(updateNodes, again);
  return lines;
}
