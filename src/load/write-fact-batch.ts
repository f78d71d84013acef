import type { RelationType } from '../ontology/catalogue.js';
import { labels, retiredType } from '../ontology/graph-names.js';
import type { Batch, BatchReject, Located } from './batch.js';
import { type BatchWriting, factNames, printMap, rowOf, type WrittenRows } from './batch-writing.js';
import type { FactRecord } from './graph.js';
import { printTwin } from './print-twin.js';
import { rejectCycles } from './reject-cycles.js';
import { expectEnds } from './writing.js';

// Gives the rows that cannot be created as they are; of a fact with several versions the live one comes last.
const printUnfit = (type: string): string => `
UNWIND $rows AS row
OPTIONAL MATCH (subject:${labels.entity} {id: row[0]})
OPTIONAL MATCH (object:${labels.entity} {id: row[1]})
OPTIONAL MATCH (subject)-[old:${type}|${retiredType(type)} {id: row[2]}]->(object)
WITH row, subject, object, old
WHERE subject IS NULL OR object IS NULL OR old IS NOT NULL
RETURN row[2], subject IS NOT NULL, object IS NOT NULL, old.dataset, old.retiredAt IS NOT NULL
ORDER BY old.retiredAt IS NULL`;

const printCreate = (type: string, names: readonly string[]): string => `
UNWIND $rows AS row
MATCH (subject:${labels.entity} {id: row[0]})
MATCH (object:${labels.entity} {id: row[1]})
CREATE (subject)-[:${type} ${printMap(names, 'row', 3, ['evidence: $proofs[row[2]][0]', 'because: $proofs[row[2]][1]'])}]->(object)
RETURN count(*)`;

const livePassages = `
MATCH (p:${labels.passage})
WHERE p.id IN $ids
RETURN p.id, p.paraphrase`;

/** Adds the facts of a batch that nobody states yet, where their ends and their evidence are there. */
export async function writeFactBatch(
  writing: BatchWriting,
  { relation, columns, records }: Batch & { kind: 'relation' },
): Promise<WrittenRows> {
  const { run, dataset } = writing;
  const { type } = relation;
  const rejects: BatchReject[] = [];
  const fresh: Located<FactRecord>[] = [];
  let unchanged = 0;
  let stated = 0;
  const paraphrases = await runParaphrases(writing, records);
  const rows = records.map(({ record: { id, subject, object } }) => [subject, object, id]);
  const unfit = new Map((await run(printUnfit(type), { rows })).map((row) => [row[0], row]));
  const seen = new Set<string>();
  for (const one of records) {
    const { line, record } = one;
    const reject = (column: string, reason: string): void => void rejects.push({ line, column, reason: `${record.id}: ${reason}` });
    const [, hasSubject, hasObject, owner, retired] = unfit.get(record.id) ?? [];
    const stranger = evidenceOf(record).find((id) => !paraphrases.has(id));
    const refused = rejects.length;
    if (seen.has(record.id)) rejects.push({ line, ...printTwin('relation', record.id) });
    else if (hasSubject === false) reject('subject', `expected an entity that the graph has, got "${record.subject}"`);
    else if (hasObject === false) reject('object', `expected an entity that the graph has, got "${record.object}"`);
    else if (retired === true) reject('', 'expected a fact that is new or in use, got one that was retired: a load brings it back');
    else if (owner === dataset) unchanged += 1;
    else if (typeof owner === 'string') stated += 1;
    else if (stranger !== undefined) reject('evidence', `expected passages that the graph has, got "${stranger}"`);
    else fresh.push(one);
    if (rejects.length === refused) seen.add(record.id);
  }
  await create(writing, relation, columns, fresh, paraphrases);
  return { added: fresh.length, unchanged, joined: [], stated, rejects, checkLast: () => rejectCycles(run, relation, fresh) };
}

async function create(
  { run, types, common }: BatchWriting,
  relation: RelationType,
  columns: readonly string[],
  facts: readonly Located<FactRecord>[],
  paraphrases: ReadonlyMap<string, unknown>,
): Promise<void> {
  if (facts.length === 0) return;
  const names = factNames(relation, columns);
  // Many facts of a batch stand on the same passages: each proof is sent once.
  const proofs = new Map<string, { readonly index: bigint; readonly proof: readonly unknown[] }>();
  const rows = facts.map(({ record }) => {
    const evidence = evidenceOf(record);
    const key = evidence.join();
    const known = proofs.get(key) ?? { index: BigInt(proofs.size), proof: [evidence, paraphrases.get(evidence[0] ?? '') ?? null] };
    proofs.set(key, known);
    return rowOf([record.subject, record.object, known.index], { ...record.properties, id: record.id }, names, types.get(relation.type));
  });
  const [[tied] = []] = await run(printCreate(relation.type, names), {
    rows,
    proofs: [...proofs.values()].map(({ proof }) => proof),
    ...common,
  });
  expectEnds(Number(tied), facts.length);
}

/** The paraphrases of all passages that a batch cites and the graph has. */
async function runParaphrases({ run }: BatchWriting, records: readonly Located<FactRecord>[]): Promise<ReadonlyMap<string, unknown>> {
  const ids = [...new Set(records.flatMap(({ record }) => evidenceOf(record)))];
  return new Map((await run(livePassages, { ids })).map(([id, paraphrase]) => [String(id), paraphrase]));
}

function evidenceOf({ properties }: FactRecord): readonly string[] {
  return properties.evidence as readonly string[];
}
