import { applyConstraints } from '../neo4j/constraints.js';
import type { Database } from '../neo4j/database.js';
import { runRead } from '../neo4j/run-statement.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { idPattern } from '../ontology/graph-names.js';
import { datasetOf } from './check-folders.js';
import { checkSeeds } from './check-seeds.js';
import { writeGraph } from './graph-writer.js';
import { type Changes, type ChangesOf, planChanges } from './plan-changes.js';
import { openDocuments } from './open-documents.js';
import { readSeeds } from './read-seeds.js';
import { renewSearchKeys } from './renew-search-keys.js';
import { runElsewhere, runStoredGraph } from './run-stored-graph.js';
import type { SeedFile, SeedValue } from './seed-value.js';

/** How far a load has come; `check` and `compare` know no total. */
export interface LoadProgress {
  readonly stage: 'check' | 'compare' | 'write';
  readonly done: number;
  readonly total: number;
}

export interface LoadOptions {
  /** The folder of seeds; its name is the dataset's. */
  readonly folder: string;
  /** The folder of the documents' texts, which PEARLGRAPH_DOCUMENTS names. */
  readonly documents?: string | undefined;
  /** Says what a load would do and writes nothing. */
  readonly dryRun?: boolean | undefined;
  readonly catalogue: Catalogue;
  readonly database: Database;
  readonly report?: ((progress: LoadProgress) => void) | undefined;
}

/** Ids by what became of them. */
export interface Tally {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly retired: readonly string[];
  readonly unchanged: number;
}

/** What a load did or, on a dry run, would do. */
export interface LoadResult {
  readonly dataset: string;
  /** The number of the release; null where nothing was written. */
  readonly release: number | null;
  readonly entities: Tally;
  readonly facts: Tally;
  readonly passages: Tally;
}

/**
 * Loads a folder of seeds into Neo4j: all of it, or nothing.
 * @throws SeedError with every mistake in the seeds; SetupError for folders that are not there;
 *   ConflictError as `writeGraph` does
 */
export async function loadSeeds({
  folder,
  documents,
  dryRun = false,
  catalogue,
  database,
  report = () => undefined,
}: LoadOptions): Promise<LoadResult> {
  const dataset = datasetOf(folder);
  report({ stage: 'check', done: 0, total: 0 });
  const files = await readSeeds(folder);
  const run = (text: string, parameters: Readonly<Record<string, unknown>> = {}) => runRead(database, text, parameters);
  const elsewhere = await runElsewhere(run, dataset, [...idsIn(files)]);
  const graph = checkSeeds({ files, catalogue, elsewhere, documents: documents === undefined ? undefined : openDocuments(documents) });
  report({ stage: 'compare', done: 0, total: 0 });
  if (dryRun) return tally(dataset, planChanges(await runStoredGraph(run, dataset), graph), null);
  await applyConstraints(database, catalogue);
  await renewSearchKeys(database, catalogue);
  const onRows = (done: number, total: number): void => report({ stage: 'write', done, total });
  const { changes, release } = await writeGraph({ database, catalogue, dataset, graph, report: onRows });
  return tally(dataset, changes, release ?? null);
}

/** Every text in the seeds that has the form of an id. */
function idsIn(files: readonly SeedFile[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (value: SeedValue): void => {
    if (value.kind === 'list') value.items.forEach(visit);
    else if (value.kind === 'map') for (const entry of value.entries.values()) visit(entry.value);
    else if (idPattern.test(value.text)) ids.add(value.text);
  };
  for (const { root } of files) visit(root);
  return ids;
}

function tally(dataset: string, { entities, facts, passages }: Changes, release: number | null): LoadResult {
  const toTally = <T extends { readonly id: string }>({ added, changed, retired, unchanged }: ChangesOf<T>): Tally => ({
    added: added.map(({ id }) => id),
    changed: changed.map(({ after }) => after.id),
    retired: retired.map(({ record }) => record.id),
    unchanged,
  });
  return { dataset, release, entities: toTally(entities), facts: toTally(facts), passages: toTally(passages) };
}
