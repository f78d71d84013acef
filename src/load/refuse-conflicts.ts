import { ConflictError } from '../errors.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { labels, pastLabel } from '../ontology/graph-names.js';
import type { Graph } from './graph.js';
import type { Changes } from './plan-changes.js';
import { type Run, runElsewhere } from './run-stored-graph.js';

const usedElsewhere = `
UNWIND $ids AS id
MATCH (n:${labels.entity} {id: id})-[link]-(other)
WHERE link.retiredAt IS NULL AND coalesce(link.dataset, other.dataset) <> $dataset AND NOT other:${labels.retiredPassage}|${pastLabel(labels.passage)}|${pastLabel(labels.entity)}
RETURN id, coalesce(link.dataset, other.dataset) LIMIT 1`;

const citedElsewhere = `
MATCH (:${labels.entity})-[f]->(:${labels.entity})
WHERE f.retiredAt IS NULL AND f.dataset <> $dataset AND any(id IN f.evidence WHERE id IN $ids)
RETURN [id IN f.evidence WHERE id IN $ids][0], f.dataset LIMIT 1`;

const printKeyHolders = (label: string, property: string): string => `
MATCH (n:${label})
WHERE n.${property} IN $values AND n.dataset <> $dataset
RETURN n.id, n.${property}, n.dataset LIMIT 1`;

interface WantedGraph {
  readonly dataset: string;
  readonly catalogue: Catalogue;
  readonly graph: Graph;
  readonly changes: Changes;
}

/**
 * Refuses what does not go with other datasets. Asked under the log's lock, as they may have changed since the seeds were checked.
 * @throws ConflictError where another dataset holds an id of this one's or what identifies it, has given up what this one points to or cites, or still
 *   uses what this one gives up
 */
export async function refuseConflicts(run: Run, { dataset, catalogue, graph, changes }: WantedGraph): Promise<void> {
  await refuseStrangers(run, dataset, graph);
  await refuseKeys(run, dataset, catalogue, graph);
  await refuseOrphans(run, dataset, changes);
}

/** Each id that the graph names is its own or another dataset's, live, and never both. */
async function refuseStrangers(run: Run, dataset: string, graph: Graph): Promise<void> {
  const own = new Set([...graph.entities, ...graph.passages].map(({ id }) => id));
  const named = new Set([...own, ...namedIds(graph)]);
  const elsewhere = await runElsewhere(run, dataset, [...named]);
  for (const id of named) {
    const owner = elsewhere.get(id);
    if (own.has(id) && owner !== undefined)
      throw new ConflictError(`${id}: expected an id of this folder's own, got one that the dataset "${owner.dataset}" has just added`);
    if (!own.has(id) && owner === undefined)
      throw new ConflictError(`${id}: expected to be there, as this folder points to it, got none: another dataset has just given it up`);
  }
}

/** What identifies a node, such as a code, is not another dataset's. */
async function refuseKeys(run: Run, dataset: string, { entities }: Catalogue, graph: Graph): Promise<void> {
  for (const { name: label, properties } of entities.values()) {
    for (const { name } of properties.filter(({ unique }) => unique)) {
      const own = new Map(
        graph.entities.flatMap(({ id, label: one, properties: { [name]: value } }) =>
          one === label && typeof value === 'string' ? [[value, id]] : [],
        ),
      );
      if (own.size === 0) continue;
      const [row] = await run(printKeyHolders(label, name), { values: [...own.keys()], dataset });
      if (row === undefined) continue;
      const [holder, value, owner] = row.map(String);
      throw new ConflictError(
        `${own.get(value ?? '') ?? ''} ${name}: expected a value of its own, got "${value ?? ''}", which ${holder ?? ''} of the dataset "${owner ?? ''}" has: ` +
          'load these seeds before that dataset is imported, so that its rows join them, or leave the line out',
      );
    }
  }
}

function* namedIds({ facts, passages }: Graph): Generator<string> {
  for (const { subject, object, properties } of facts) {
    yield subject;
    yield object;
    yield* properties.evidence as readonly string[];
  }
  for (const { document, mentions } of passages) {
    yield document;
    yield* mentions;
  }
}

/** No load takes away what another dataset's facts stand on. */
async function refuseOrphans(run: Run, dataset: string, { entities, passages }: Changes): Promise<void> {
  for (const [statement, retired] of [
    [usedElsewhere, entities.retired],
    [citedElsewhere, passages.retired],
  ] as const) {
    if (retired.length === 0) continue;
    const [row] = await run(statement, { ids: retired.map(({ record }) => record.id), dataset });
    if (row === undefined) continue;
    throw new ConflictError(
      `${String(row[0])}: expected to stay, as the dataset "${String(row[1])}" uses it, got no entry for it any more`,
    );
  }
}
