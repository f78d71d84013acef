import type { Batch, BatchReject } from './batch.js';

/** The reject of a row whose id a row before has. */
export function printTwin(kind: Batch['kind'], line: number, id: string): BatchReject {
  return kind === 'relation'
    ? {
        line,
        column: '',
        reason: `${id}: expected each fact once, got it again: it stands in a row before; where they are two, give one a key`,
      }
    : { line, column: 'id', reason: `${id}: expected each id once, got it again: it stands in a row before` };
}
