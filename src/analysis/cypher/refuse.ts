import { RefusedError } from '../../errors.js';

/** A place in a statement: lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Refuses a statement. The text says where, what was found and what is allowed instead. */
export function refuse(place: Place, message: string): never {
  throw new RefusedError('FORBIDDEN_STATEMENT', `${String(place.line)}:${String(place.column)} ${message}`);
}
