import { createHash } from 'node:crypto';
import { RefusedError } from '../errors.js';

/** A value that a page was sorted by; days and moments are ISO 8601 texts. */
export type SortValue = string | number | null;

/** Cursors of another version are refused, so that a change of form never misplaces a page. */
const version = 2;

/** Marks a list, its filter and its order. */
export function fingerprintOf(list: unknown): string {
  return createHash('sha256').update(JSON.stringify(list, bigintAsText)).digest('base64url').slice(0, 11);
}

/** Marks a list of one record or of none, so that a cursor of one is not taken for a cursor of another. */
export function markOf(fingerprint: string, root: string | undefined): string {
  return root === undefined ? fingerprint : `${fingerprint} ${root}`;
}

function bigintAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}

/** Writes an opaque cursor: version, mark and the row's sort values, the id last. */
export function writeCursor(mark: string, values: readonly SortValue[]): string {
  return Buffer.from(JSON.stringify([version, mark, ...values])).toString('base64url');
}

/**
 * Reads the sort values of a cursor.
 * @throws RefusedError CURSOR_INVALID for what is no cursor, CURSOR_MISMATCH for one of another list, filter or order.
 */
export function readCursor(cursor: string, mark: string, length: number): readonly SortValue[] {
  const content = parse(cursor);
  if (content === undefined) throw new RefusedError('CURSOR_INVALID', `after: expected a cursor that this endpoint gave, got "${cursor}"`);
  const [, found, ...values] = content;
  if (found !== mark || values.length !== length) {
    throw new RefusedError(
      'CURSOR_MISMATCH',
      'after: expected a cursor of this very list, filter and order, got one of another: start at its first page',
    );
  }
  return values as readonly SortValue[];
}

function parse(cursor: string): readonly unknown[] | undefined {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(content) || content[0] !== version || typeof content[1] !== 'string') return undefined;
    const sound = content.slice(2).every((value) => value === null || typeof value === 'string' || typeof value === 'number');
    return sound ? content : undefined;
  } catch {
    return undefined;
  }
}
