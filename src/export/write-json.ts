import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { packageRoot } from '../config.js';
import type { Database } from '../neo4j/database.js';
import { streamRead } from '../neo4j/stream-read.js';

/**
 * Writes one JSON object, `{"nodes": [{id, labels, properties}], "facts": [{id, type, from, to, properties}]}`, a line a
 * member: entities, then passages, then facts, each by id. Days and moments are ISO 8601 texts.
 */
export async function* writeJson(database: Database): AsyncGenerator<string> {
  yield '{"nodes": [';
  yield* writeRows(database, ['export-entities', 'export-passages']);
  yield '\n], "facts": [';
  yield* writeRows(database, ['export-facts']);
  yield '\n]}\n';
}

async function* writeRows(database: Database, queries: readonly string[]): AsyncGenerator<string> {
  let separator = '\n';
  for (const query of queries) {
    const text = await readFile(path.join(packageRoot, 'cypher', `${query}.cypher`), 'utf8');
    for await (const row of streamRead(database, text)) {
      // The driver's dates print themselves in ISO 8601.
      yield separator + JSON.stringify(row, (_key, value: unknown) => (isTemporal(value) ? value.toString() : value));
      separator = ',\n';
    }
  }
}

function isTemporal(value: unknown): value is { toString(): string } {
  return typeof value === 'object' && value !== null && ('year' in value || 'timeZoneOffsetSeconds' in value);
}
