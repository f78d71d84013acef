import type { Batch, BatchOutcome, Located } from '../batch.js';
import type { EntityRecord } from '../graph.js';
import { printTwin } from '../print-twin.js';
import type { CheckedBatch } from './check-batch.js';
import { IdSet } from './id-set.js';
import { keepRecords } from './keep-records.js';

/** Tells apart the rows of one kind over a whole import, so that of two with one id only one is ever on its way. */
export interface Twins {
  /**
   * Refuses the rows whose id a row of an earlier batch has. Where one may have it, `settle` is awaited first: it is to wait for all
   * batches before, as a row that the graph refused leaves its id to the next.
   */
  readonly refuse: (checked: CheckedBatch, settle: () => Promise<void>) => Promise<CheckedBatch>;
  /** Takes what became of a batch that `refuse` returned. */
  readonly take: (batch: Batch, outcome: BatchOutcome) => void;
}

/** Opens the memory of one kind of rows: a few bytes an id, and the ids of rejects. */
export function openTwins(): Twins {
  const sent = new IdSet();
  const refused = new Set<string>();
  return {
    refuse: async ({ batch, rejects }, settle) => {
      const rows: readonly Located<{ readonly id: string }>[] = batch.records;
      // A code that two rows bear is for the graph to judge, so the first has to be there.
      const keys = batch.kind === 'entity' ? keysOf(batch) : [];
      if (keys.some((key) => sent.has(key)) || rows.some(({ record }) => sent.has(record.id))) await settle();
      const twins = new Set(rows.filter(({ record: { id } }) => sent.has(id) && !refused.has(id)).map(({ line }) => line));
      for (const key of keys) sent.add(key);
      for (const { record } of rows) {
        sent.add(record.id);
        refused.delete(record.id);
      }
      if (twins.size === 0) return { batch, rejects };
      const more = rows.filter(({ line }) => twins.has(line)).map(({ line, record }) => ({ line, ...printTwin(batch.kind, record.id) }));
      return { batch: keepRecords(batch, ({ line }) => !twins.has(line)), rejects: [...rejects, ...more] };
    },
    take: ({ records }, outcome) => {
      const lines = new Set(outcome.rejects.map(({ line }) => line));
      const taken = new Set(records.filter(({ line }) => !lines.has(line)).map(({ record }) => record.id));
      for (const { line, record } of records) if (lines.has(line) && !taken.has(record.id)) refused.add(record.id);
    },
  };
}

function keysOf({ entity, records }: Batch & { readonly kind: 'entity' }): readonly string[] {
  const unique = entity.properties.filter((property) => property.unique).map(({ name }) => name);
  const keyOf = ({ label, properties }: EntityRecord, name: string): readonly string[] =>
    properties[name] === undefined ? [] : [`${label}.${name}=${String(properties[name])}`];
  return records.flatMap(({ record }) => unique.flatMap((name) => keyOf(record, name)));
}
