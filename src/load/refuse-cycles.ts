import { ConflictError } from '../errors.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { labels } from '../ontology/graph-names.js';
import type { FactRecord } from './graph.js';
import type { Run } from './run-stored-graph.js';

// Without the hints, where statistics lag behind a large load, Neo4j scans the index for each fact.
const printChainBack = (type: string): string => `
UNWIND $ends AS ends
MATCH (subject:${labels.entity} {id: ends.subject}), (object:${labels.entity} {id: ends.object})
USING INDEX SEEK subject:${labels.entity}(id)
USING INDEX SEEK object:${labels.entity}(id)
MATCH path = SHORTEST 1 (object)-[:${type}]->*(subject)
RETURN [n IN nodes(path) | n.id] LIMIT 1`;

/**
 * Refuses a chain of acyclic facts that comes back to where it began, across datasets too, once the facts are in the graph. Only added
 * facts can close one, as a changed fact keeps its ends; from each, what is looked for is one shortest way from object to subject.
 * @throws ConflictError with the chain
 */
export async function refuseCycles(run: Run, { relations }: Catalogue, added: readonly FactRecord[]): Promise<void> {
  for (const { type, field, acyclic } of relations.values()) {
    const ends = added.filter((fact) => acyclic && fact.type === type).map(({ subject, object }) => ({ subject, object }));
    if (ends.length === 0) continue;
    const chain = await runChainBack(run, type, ends);
    if (chain === undefined) continue;
    throw new ConflictError(
      `${String(chain.at(-1))} ${field}: expected no chain of "${field}" to come back to where it began, got ${[chain.at(-1), ...chain].join(' → ')}`,
    );
  }
}

/** The ids on the way back from the object to the subject of one of the facts; undefined where there is none. */
export async function runChainBack(
  run: Run,
  type: string,
  ends: readonly { readonly subject: string; readonly object: string }[],
): Promise<readonly string[] | undefined> {
  const [row] = await run(printChainBack(type), { ends });
  return row === undefined ? undefined : (row[0] as readonly string[]);
}
