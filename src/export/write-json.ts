import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { packageRoot } from '../config.js';
import { ConflictError } from '../errors.js';
import type { Database } from '../neo4j/database.js';
import { type StreamRead, streamReads } from '../neo4j/stream-reads.js';

/**
 * Writes one JSON object, `{"release": n, "nodes": [{id, labels, properties}], "facts": [{id, type, from, to, properties}]}`, a line a
 * member: entities, then passages, then facts, each by id. Days and moments are ISO 8601 texts; `release` is null before any load.
 * Neo4j gives no snapshot over several statements, so the release is asked again at the end.
 * @throws ConflictError, before the object is closed, where a load has made another release meanwhile
 */
export function writeJson(database: Database): AsyncGenerator<string> {
  return streamReads(database, async function* (read) {
    const release = await readRelease(read);
    yield `{"release": ${String(release)}, "nodes": [`;
    yield* writeRows(read, ['export-entities', 'export-passages']);
    yield '\n], "facts": [';
    yield* writeRows(read, ['export-facts']);
    const last = await readRelease(read);
    if (last !== release)
      throw new ConflictError(`expected release ${String(release)} to the end of the export, got ${String(last)}: export again`);
    yield '\n]}\n';
  });
}

async function readRelease(read: StreamRead): Promise<number | null> {
  let release: unknown = null;
  for await (const row of read(await readCypher('export-release'))) release = row['release'];
  return release as number | null;
}

async function* writeRows(read: StreamRead, queries: readonly string[]): AsyncGenerator<string> {
  let separator = '\n';
  for (const query of queries) {
    for await (const row of read(await readCypher(query))) {
      // The driver's dates print themselves in ISO 8601.
      yield separator + JSON.stringify(row, (_key, value: unknown) => (isTemporal(value) ? value.toString() : value));
      separator = ',\n';
    }
  }
}

function readCypher(query: string): Promise<string> {
  return readFile(path.join(packageRoot, 'cypher', `${query}.cypher`), 'utf8');
}

function isTemporal(value: unknown): value is { toString(): string } {
  return typeof value === 'object' && value !== null && ('year' in value || 'timeZoneOffsetSeconds' in value);
}
