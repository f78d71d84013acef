import { DatabaseError } from '../errors.js';
import { labels } from '../ontology/graph-names.js';
import { searchKeysVersion } from '../search/make-search-keys.js';
import type { Run } from './run-stored-graph.js';

// Taking the write lock is all that SET and REMOVE are for: whoever writes waits here for whoever came first.
const lock = `
MERGE (log:${labels.changeLog} {id: 'log'})
ON CREATE SET log.last = 0, log.release = 0, log.searchKeys = ${searchKeysVersion}
SET log.lock = true
REMOVE log.lock`;

// A release is later than the one before, even where the clock went back.
const read = `
MATCH (log:${labels.changeLog} {id: 'log'})
WITH log, datetime.truncate('millisecond', datetime.realtime('Z')) AS now
RETURN log.last, log.release, CASE WHEN log.at >= now THEN log.at + duration({milliseconds: 1}) ELSE now END`;

/** The head of the change log. */
export interface LogHead {
  /** The number of the last change. */
  readonly last: number;
  /** The number of the last release. */
  readonly release: number;
  /** Now, and later than all that the log has, as the driver gave it. */
  readonly at: unknown;
}

/** Takes the log's lock, which ends with the transaction, and makes the log where there is none. */
export async function lockLog(run: Run): Promise<void> {
  await run(lock);
}

/** Reads the head of the log; what it says stays true only where the lock has been taken. */
export async function readLog(run: Run): Promise<LogHead> {
  const [last, release, at] = (await run(read))[0] ?? [];
  if (typeof last !== 'number' || typeof release !== 'number')
    throw new DatabaseError(`${labels.changeLog}: expected last and release as whole numbers`);
  return { last, release, at };
}
