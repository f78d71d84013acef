import { ConflictError } from '../errors.js';
import { labels, retiredType } from '../ontology/graph-names.js';
import { toParameters } from './driver-values.js';
import type { FactRecord } from './graph.js';
import type { ChangesOf, Stored } from './plan-changes.js';
import { type ChangeLine, expectEnds, stateOf, type Writing } from './writing.js';

const knownVersions = `
UNWIND $rows AS row
MATCH (:${labels.entity} {id: row.subject})-[f]->(:${labels.entity} {id: row.object})
WHERE f.id = row.id
RETURN f.id, max(f.revision), head(collect(CASE WHEN f.retiredAt IS NULL THEN f.dataset END))`;

const createFacts = `
UNWIND $rows AS row
MATCH (subject:${labels.entity} {id: row.subject})
MATCH (object:${labels.entity} {id: row.object})
CREATE (subject)-[f:$(row.type)]->(object)
SET f = row.properties
RETURN count(*)`;

const retireFacts = `
UNWIND $rows AS row
MATCH (subject)-[f]->(object) WHERE elementId(f) = row.element
CREATE (subject)-[old:$(row.type)]->(object)
SET old = properties(f), old.retiredAt = $at
DELETE f`;

/**
 * Adds, changes and retires facts. No version is overwritten: a changed fact's old version is retired and its next one added under
 * the same id, so that what was known at a moment is what then had been recorded and not yet retired.
 * @throws ConflictError where another dataset states the same fact.
 */
export async function writeFacts(writing: Writing, { added, changed, retired }: ChangesOf<FactRecord>): Promise<readonly ChangeLine[]> {
  const revisions = await runKnownVersions(writing, added);
  const lines: ChangeLine[] = [];
  const fresh: object[] = [];
  for (const record of added) {
    const revision = (revisions.get(record.id) ?? 0) + 1;
    fresh.push(toRow(record, revision, writing));
    lines.push({ kind: 'FACT_ADDED', subject: record.id, after: stateOf({ record, revision }) });
  }
  for (const { before, after } of changed) {
    const revision = before.revision + 1;
    fresh.push(toRow(after, revision, writing));
    lines.push({ kind: 'FACT_CHANGED', subject: after.id, before: stateOf(before), after: stateOf({ record: after, revision }) });
  }
  for (const before of retired) lines.push({ kind: 'FACT_RETIRED', subject: before.record.id, before: stateOf(before) });

  const gone: readonly Stored<FactRecord>[] = [...changed.map(({ before }) => before), ...retired];
  await writing.runRows(
    retireFacts,
    gone.map(({ element, record }) => ({ element, type: retiredType(record.type) })),
  );
  expectEnds(await writing.runRows(createFacts, fresh), fresh.length);
  return lines;
}

/** The last revision of each fact that was there before, retired since. */
async function runKnownVersions({ run }: Writing, added: readonly FactRecord[]): Promise<ReadonlyMap<string, number>> {
  if (added.length === 0) return new Map();
  const rows = await run(knownVersions, { rows: added.map(({ id, subject, object }) => ({ id, subject, object })) });
  return new Map(
    rows.map(([id, revision, dataset]) => {
      if (typeof dataset !== 'string') return [String(id), Number(revision)];
      throw new ConflictError(`${String(id)}: expected a fact of this folder's own, got one that the dataset "${dataset}" states`);
    }),
  );
}

function toRow({ id, type, subject, object, properties }: FactRecord, revision: number, { types, dataset, at }: Writing): object {
  const stored = { ...toParameters(properties, types.get(type)), id, revision: BigInt(revision), recordedAt: at, dataset };
  return { type, subject, object, properties: stored };
}
