import { labels } from '../../ontology/graph-names.js';
import type { Run } from '../run.js';

const known = `
MATCH (n:${labels.entity}|${labels.retiredEntity}|${labels.passage}|${labels.retiredPassage})
WHERE n.id IN $ids
RETURN n.id, coalesce(n.name, n.paraphrase)`;

/** Reads what entities, retired ones too, are called in 简体, and what passages say, by id. */
export async function runNames(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await run(known, { ids })).map(([id, name]) => [String(id), String(name)]));
}
