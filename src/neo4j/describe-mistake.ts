import neo4j from 'neo4j-driver';
import { DatabaseError, RefusedError } from '../errors.js';

/** What is put before a statement to have it explained, on its first line. */
const explained = 'EXPLAIN '.length;

/**
 * What a failure means to whoever wrote the statement: where Neo4j finds it wrong, that is their mistake and is told in Neo4j's words,
 * with the place as they see it. Anything else as it is.
 */
export function describeMistake(error: unknown, isExplained: boolean): unknown {
  if (!(error instanceof DatabaseError) || !(error.cause instanceof neo4j.Neo4jError)) return error;
  const { code, message } = error.cause;
  if (code === 'Neo.ClientError.Statement.AccessMode')
    return Object.assign(new RefusedError('FORBIDDEN_STATEMENT', 'the statement writes: allowed are statements that read'), {
      cause: error,
    });
  if (!/^Neo\.ClientError\.(Statement|Procedure)\./.test(code)) return error;
  return Object.assign(new RefusedError('BAD_USER_INPUT', isExplained ? moveBack(message) : message), { cause: error });
}

/** Neo4j repeats the line in question with a mark below it, which says no more than the numbers. */
function moveBack(message: string): string {
  const [text = ''] = message.split(/\r?\n"/);
  return text.replace(/\(line (\d+), column (\d+) \(offset: \d+\)\)/g, (_all, line: string, column: string) => {
    return `(line ${line}, column ${String(Number(column) - (line === '1' ? explained : 0))})`;
  });
}
