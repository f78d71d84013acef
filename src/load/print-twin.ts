import type { Batch, BatchReject } from './batch.js';

/** Why a row is refused whose id a row before has. */
export function printTwin(kind: Batch['kind'], id: string): Omit<BatchReject, 'line'> {
  return kind === 'relation'
    ? {
        column: '',
        reason: `${id}: expected each fact once, got it again: it stands in a row before; where they are two, give one a key`,
      }
    : { column: 'id', reason: `${id}: expected each id once, got it again: it stands in a row before` };
}
