import type { Batch, Located } from '../batch.js';

/** The batch with those of its records that are wanted. */
export function keepRecords(batch: Batch, wanted: (one: Located<unknown>) => boolean): Batch {
  switch (batch.kind) {
    case 'entity':
      return { ...batch, records: batch.records.filter(wanted) };
    case 'passage':
      return { ...batch, records: batch.records.filter(wanted) };
    case 'relation':
      return { ...batch, records: batch.records.filter(wanted) };
  }
}
