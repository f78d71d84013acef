import { labels, structuralTypes } from '../ontology/graph-names.js';
import type { Batch, BatchOutcome, BatchReject, Located } from './batch.js';
import { type BatchWriting, passageNames, printMap, rowOf } from './batch-writing.js';
import type { PassageRecord } from './graph.js';
import { printTwin } from './print-twin.js';
import { expectEnds } from './writing.js';

const knownIds = `
MATCH (n:${labels.passage}|${labels.retiredPassage})
WHERE n.id IN $ids
RETURN n.id, n.dataset, n.retiredAt IS NOT NULL`;

const liveEntities = `
MATCH (n:${labels.entity})
WHERE n.id IN $ids
RETURN n.id`;

const create = `
UNWIND $rows AS row
MATCH (d:${labels.entity} {id: row[0]})
CREATE (p:${labels.passage} ${printMap(passageNames, 'row', 2)})-[:${structuralTypes.passageOf}]->(d)
WITH p, row
UNWIND row[1] AS mention
MATCH (e:${labels.entity} {id: mention})
CREATE (p)-[:${structuralTypes.mentions}]->(e)
RETURN count(*)`;

/** Adds the passages of a batch that are new, tied to their document and to what they mention. */
export async function writePassageBatch(writing: BatchWriting, { records }: Batch & { kind: 'passage' }): Promise<BatchOutcome> {
  const { run, dataset, types } = writing;
  const rejects: BatchReject[] = [];
  const fresh: Located<PassageRecord>[] = [];
  let unchanged = 0;
  const ids = new Map(
    (await run(knownIds, { ids: records.map(({ record }) => record.id) })).map(([id, owner, retired]) => [
      id,
      { owner: String(owner), retired: retired === true },
    ]),
  );
  const named = [...new Set(records.flatMap(({ record }) => [record.document, ...record.mentions]))];
  const live = new Set((await run(liveEntities, { ids: named })).map(([id]) => id));
  const seen = new Set<string>();
  for (const one of records) {
    const { line, record } = one;
    const reject = (column: string, reason: string): void => void rejects.push({ line, column, reason: `${record.id}: ${reason}` });
    const { owner, retired } = ids.get(record.id) ?? {};
    const stranger = record.mentions.find((id) => !live.has(id));
    const refused = rejects.length;
    if (seen.has(record.id)) rejects.push({ line, ...printTwin('passage', record.id) });
    else if (retired) reject('id', 'expected an id that is new or in use, got one that was retired: a load brings it back');
    else if (owner === dataset) unchanged += 1;
    else if (owner !== undefined) reject('id', `expected an id of this dataset's own, got one of the dataset "${owner}"`);
    else if (!live.has(record.document)) reject('document', `expected a document that the graph has, got "${record.document}"`);
    else if (stranger !== undefined) reject('mentions', `expected entities that the graph has, got "${stranger}"`);
    else fresh.push(one);
    if (rejects.length === refused) seen.add(record.id);
  }
  const rows = fresh.map(({ record: { id, document, mentions, properties } }) =>
    rowOf([document, mentions], { ...properties, id }, passageNames, types.get(labels.passage)),
  );
  if (rows.length > 0) {
    const [[tied] = []] = await run(create, { rows, ...writing.common });
    expectEnds(
      Number(tied),
      fresh.reduce((sum, { record }) => sum + record.mentions.length, 0),
    );
  }
  return { added: rows.length, unchanged, joined: [], stated: 0, rejects };
}
