import type { WriteTransaction } from '../neo4j/run-statement.js';
import { labels, structuralTypes } from '../ontology/graph-names.js';
import { fromDriver } from './driver-values.js';
import type { Elsewhere, StoredProperties } from './graph.js';
import type { Stored, StoredGraph } from './plan-changes.js';

/** Sends a statement, within a transaction or on its own. */
export type Run = WriteTransaction['run'];

/** What the writer sets, beside what the seeds say. */
const writersOwn = new Set(['id', 'revision', 'recordedAt', 'dataset', 'searchKeys']);

type Properties = Readonly<Record<string, unknown>>;

const liveEntities = `
MATCH (n:${labels.entity} {dataset: $dataset})
RETURN elementId(n), properties(n), [label IN labels(n) WHERE label <> '${labels.entity}'][0]`;

// A dataset's facts begin at its own entities, either end where the relation is symmetric. Types are not named: what an earlier
// ontology had and this one has no more is to be retired too.
const liveFacts = `
MATCH (:${labels.entity} {dataset: $dataset})-[f]-(:${labels.entity})
WHERE f.dataset = $dataset AND f.retiredAt IS NULL
WITH DISTINCT f
RETURN elementId(f), properties(f), type(f), startNode(f).id, endNode(f).id`;

const livePassages = `
MATCH (p:${labels.passage} {dataset: $dataset})
RETURN elementId(p), properties(p),
  [(p)-[:${structuralTypes.passageOf}]->(d) | d.id][0],
  [(p)-[:${structuralTypes.mentions}]->(e) | e.id]`;

const heldElsewhere = `
MATCH (n:${labels.entity}|${labels.passage})
WHERE n.id IN $ids AND n.dataset <> $dataset
RETURN n.id, n.dataset, properties(n)`;

/** Reads all that a dataset has live in the graph. */
export async function runStoredGraph(run: Run, dataset: string): Promise<StoredGraph> {
  const entities = await run(liveEntities, { dataset });
  const facts = await run(liveFacts, { dataset });
  const passages = await run(livePassages, { dataset });
  return {
    entities: entities.map(([element, properties, label]) =>
      toStored(element, properties as Properties, (id, own) => ({ id, label: String(label), properties: own })),
    ),
    facts: facts.map(([element, properties, type, subject, object]) =>
      toStored(element, properties as Properties, (id, own) => ({
        id,
        type: String(type),
        subject: String(subject),
        object: String(object),
        properties: own,
      })),
    ),
    passages: passages.map(([element, properties, document, mentions]) =>
      toStored(element, properties as Properties, (id, own) => ({
        id,
        document: String(document),
        mentions: [...(mentions as string[])].sort(),
        properties: own,
      })),
    ),
  };
}

/** Reads which of the ids other datasets hold. */
export async function runElsewhere(run: Run, dataset: string, ids: readonly string[]): Promise<Elsewhere> {
  const rows = await run(heldElsewhere, { dataset, ids });
  return new Map(
    rows.map(([id, owner, properties]) => [String(id), { dataset: String(owner), properties: fromDriver(properties as Properties) }]),
  );
}

/** Takes apart what the writer sets from what the seeds say. */
function toStored<T>(element: unknown, properties: Properties, toRecord: (id: string, own: StoredProperties) => T): Stored<T> {
  const { id, revision } = properties;
  const own = Object.fromEntries(Object.entries(properties).filter(([name]) => !writersOwn.has(name)));
  return { record: toRecord(String(id), fromDriver(own)), element: String(element), revision: Number(revision) };
}
