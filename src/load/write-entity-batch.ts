import type { EntityType } from '../ontology/catalogue.js';
import { labels } from '../ontology/graph-names.js';
import type { Batch, BatchOutcome, BatchReject, Located } from './batch.js';
import { type BatchWriting, entityNames, printMap, rowOf } from './batch-writing.js';
import type { EntityRecord } from './graph.js';
import { printTwin } from './print-twin.js';
import { withSearchKeys } from './search-keys-of.js';

const knownIds = `
MATCH (n:${labels.entity}|${labels.retiredEntity})
WHERE n.id IN $ids
RETURN n.id, n.dataset, n.retiredAt IS NOT NULL`;

const printKnownKeys = (label: string, property: string): string => `
MATCH (n:${label})
WHERE n.${property} IN $values
RETURN n.${property}, n.id, n.dataset`;

const printCreate = (label: string, names: readonly string[]): string => `
UNWIND $rows AS row
CREATE (:${labels.entity}:${label} ${printMap(names, 'row', 0)})`;

/**
 * Adds the entities of a batch that are new. A row whose key, such as a code, a node of another dataset bears joins that node: nothing
 * is written, and facts about the row become facts about the node.
 */
export async function writeEntityBatch(
  writing: BatchWriting,
  { entity, columns, records }: Batch & { kind: 'entity' },
): Promise<BatchOutcome> {
  const { run, dataset } = writing;
  const rejects: BatchReject[] = [];
  const fresh: Located<EntityRecord>[] = [];
  const joined: (readonly [string, string])[] = [];
  let unchanged = 0;
  const ids = new Map(
    (await run(knownIds, { ids: records.map(({ record }) => record.id) })).map(([id, owner, retired]) => [
      id,
      { owner: String(owner), retired: retired === true },
    ]),
  );
  const keys = await runKnownKeys(writing, entity, records);
  const seen = new Set<string>();
  for (const one of records) {
    const { line, record } = one;
    const reject = (column: string, reason: string): void => void rejects.push({ line, column, reason });
    const { owner, retired } = ids.get(record.id) ?? {};
    const refused = rejects.length;
    if (seen.has(record.id)) rejects.push({ line, ...printTwin('entity', record.id) });
    else if (retired === true)
      reject('id', `${record.id}: expected an id that is new or in use, got one that was retired: a load brings it back`);
    else if (owner === dataset) unchanged += 1;
    else if (owner !== undefined) reject('id', `${record.id}: expected an id of this dataset's own, got one of the dataset "${owner}"`);
    else {
      const holder = keys.find(record);
      if (holder === undefined) fresh.push(one);
      else if (holder.dataset === dataset)
        reject(holder.property, `${record.id} ${holder.property}: expected a value of its own, got that of ${holder.id}`);
      else joined.push([record.id, holder.id]);
    }
    if (rejects.length > refused) continue;
    seen.add(record.id);
    keys.add(record);
  }
  const names = entityNames(entity, columns);
  const types = writing.types.get(entity.name);
  const rows = fresh.map(({ record }) => rowOf([record.id], withSearchKeys(entity, record.properties), names, types));
  if (rows.length > 0) await run(printCreate(entity.name, ['id', ...names]), { rows, ...writing.common });
  return { added: rows.length, unchanged, joined, stated: 0, rejects };
}

interface KeyHolder {
  readonly property: string;
  readonly id: string;
  readonly dataset: string;
}

interface KnownKeys {
  readonly find: (record: EntityRecord) => KeyHolder | undefined;
  readonly add: (record: EntityRecord) => void;
}

/** Asks the graph who bears the keys of a batch. */
async function runKnownKeys(
  { run, dataset }: BatchWriting,
  entity: EntityType,
  records: readonly Located<EntityRecord>[],
): Promise<KnownKeys> {
  const known: { readonly property: string; readonly holders: Map<unknown, KeyHolder> }[] = [];
  for (const { name: property } of entity.properties.filter(({ unique }) => unique)) {
    const values = records.flatMap(({ record }) => record.properties[property] ?? []);
    const rows = values.length === 0 ? [] : await run(printKnownKeys(entity.name, property), { values });
    const holders = new Map(
      rows.map(([value, id, owner]): [unknown, KeyHolder] => [value, { property, id: String(id), dataset: String(owner) }]),
    );
    known.push({ property, holders });
  }
  const valuesOf = (record: EntityRecord) =>
    known.map(({ property, holders }) => ({ property, holders, value: record.properties[property] }));
  return {
    find: (record) =>
      valuesOf(record)
        .map(({ holders, value }) => (value === undefined ? undefined : holders.get(value)))
        .find((holder) => holder !== undefined),
    add: (record) => {
      for (const { property, holders, value } of valuesOf(record)) {
        if (value !== undefined && !holders.has(value)) holders.set(value, { property, id: record.id, dataset });
      }
    },
  };
}
