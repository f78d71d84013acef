import { basename, resolve } from 'node:path';
import { SetupError } from '../errors.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { checkSeeds } from './check-seeds.js';
import type { Graph, StoredProperties } from './graph.js';
import { openDocuments } from './open-documents.js';
import { readSeeds } from './read-seeds.js';

/**
 * Checks folders of seeds in the order given and returns what Neo4j is to hold of each, by dataset. A folder may point to what those
 * before it hold, as it may when they are loaded in that order.
 * @throws SeedError with every mistake of the first folder that has any
 */
export async function checkFolders({
  folders,
  catalogue,
  documents,
}: {
  readonly folders: readonly string[];
  readonly catalogue: Catalogue;
  readonly documents?: string | undefined;
}): Promise<ReadonlyMap<string, Graph>> {
  const graphs = new Map<string, Graph>();
  const elsewhere = new Map<string, { readonly dataset: string; readonly properties: StoredProperties }>();
  const texts = documents === undefined ? undefined : openDocuments(documents);
  for (const folder of folders) {
    const dataset = datasetOf(folder);
    const graph = checkSeeds({ files: await readSeeds(folder), catalogue, documents: texts, elsewhere });
    graphs.set(dataset, graph);
    for (const { id, properties } of [...graph.entities, ...graph.passages]) elsewhere.set(id, { dataset, properties });
  }
  return graphs;
}

/** A dataset is called as its folder is, wherever the folder stands. */
export function datasetOf(folder: string): string {
  const name = basename(resolve(folder));
  if (name === '') throw new SetupError(`${folder}: expected a folder with a name, as it names the dataset`);
  return name;
}
