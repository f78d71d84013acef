import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Moment, now } from '../compiler/moment.js';
import { printAsOf } from '../compiler/print-as-of.js';
import { packageRoot } from '../config.js';
import { ConflictError } from '../errors.js';
import type { Database } from '../neo4j/database.js';
import { type StreamRead, streamReads } from '../neo4j/stream-reads.js';

/**
 * Writes one JSON object, `{"release": n, "nodes": [{id, labels, properties}], "facts": [{id, type, from, to, properties}]}`, a line a
 * member: entities, then passages, then facts, each by id, as they are live or were known at a moment. Days and moments are ISO 8601
 * texts; `release` is the last by then, null before any load. Neo4j gives no snapshot over several statements, so the release is asked
 * again at the end.
 * @throws ConflictError, before the object is closed, where a load has made another release meanwhile
 */
export function writeJson(database: Database, moment: Moment = now): AsyncGenerator<string> {
  const known = moment.knownOn === undefined ? '' : 'known-';
  return streamReads(database, async function* (read) {
    const last = await readRelease(read, null);
    const release = moment.knownOn === undefined ? last : await readRelease(read, moment.knownOn.value);
    yield `{"release": ${String(release)}, "nodes": [`;
    yield* writeRows(read, [`${known}entities`, `${known}passages`], moment);
    yield '\n], "facts": [';
    yield* writeRows(read, [`${known}facts`], moment);
    const after = await readRelease(read, null);
    if (after !== last)
      throw new ConflictError(`expected release ${String(last)} to the end of the export, got ${String(after)}: export again`);
    yield '\n]}\n';
  });
}

async function readRelease(read: StreamRead, knownOn: unknown): Promise<number | null> {
  let release: unknown = null;
  for await (const row of read(await readCypher('release'), { knownOn })) release = row['release'];
  return release as number | null;
}

async function* writeRows(read: StreamRead, queries: readonly string[], moment: Moment): AsyncGenerator<string> {
  let separator = '\n';
  for (const query of queries) {
    const { text, parameters } = printAsOf(await readCypher(query), moment);
    for await (const row of read(text, parameters)) {
      yield separator + JSON.stringify(row, printValue);
      separator = ',\n';
    }
  }
}

/** The driver's dates print themselves in ISO 8601. That a version has been retired since was not known then. */
function printValue(key: string, value: unknown): unknown {
  if (key === 'retiredAt') return undefined;
  return isTemporal(value) ? value.toString() : value;
}

function readCypher(query: string): Promise<string> {
  return readFile(path.join(packageRoot, 'cypher', 'export', `${query}.cypher`), 'utf8');
}

function isTemporal(value: unknown): value is { toString(): string } {
  return typeof value === 'object' && value !== null && ('year' in value || 'timeZoneOffsetSeconds' in value);
}
