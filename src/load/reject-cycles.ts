import { labels } from '../ontology/graph-names.js';
import type { RelationType } from '../ontology/catalogue.js';
import type { BatchReject, Located } from './batch.js';
import type { FactRecord } from './graph.js';
import { runChainBack } from './refuse-cycles.js';
import type { Run } from './run-stored-graph.js';

// Only a fact whose subject something points to can close a chain: mostly none, and then no chain is walked.
const printPointedTo = (type: string): string => `
UNWIND $ids AS id
MATCH (subject:${labels.entity} {id: id})
WHERE EXISTS { (subject)<-[:${type}]-() }
RETURN id`;

const printDelete = (type: string): string => `
MATCH (:${labels.entity} {id: $subject})-[f:${type} {id: $id}]->(:${labels.entity} {id: $object})
DELETE f`;

/**
 * Takes those facts of a batch out of the graph again that close a chain of acyclic facts, the last first, until none
 * does, and says which.
 * Asked under the log's lock, as two batches could close a chain together.
 */
export async function rejectCycles(
  run: Run,
  { type, field, acyclic }: RelationType,
  facts: readonly Located<FactRecord>[],
): Promise<readonly BatchReject[]> {
  if (!acyclic || facts.length === 0) return [];
  const rows = await run(printPointedTo(type), { ids: facts.map(({ record }) => record.subject) });
  const pointedTo = new Set(rows.map(([id]) => id));
  const rejects: BatchReject[] = [];
  for (const { line, record } of facts.toReversed()) {
    const { id, subject, object } = record;
    if (!pointedTo.has(subject)) continue;
    const chain = await runChainBack(run, type, [{ subject, object }]);
    if (chain === undefined) continue;
    await run(printDelete(type), { id, subject, object });
    const text = `expected no chain of "${field}" to come back to where it began, got ${[subject, ...chain].join(' → ')}`;
    rejects.push({ line, column: 'object', reason: `${id}: ${text}` });
  }
  return rejects;
}
