import { applyConstraints } from '../neo4j/constraints.js';
import { openNeo4j, type OpenNeo4j } from '../neo4j/open-neo4j.js';
import type { Catalogue } from '../ontology/catalogue.js';

/** Opens Neo4j, the managed one or the one that NEO4J_URI names, with the constraints and indexes of the ontology in place. */
export async function openGraph(catalogue: Catalogue, report: (line: string) => void): Promise<OpenNeo4j> {
  const neo4j = await openNeo4j(process.env, report);
  try {
    await applyConstraints(neo4j.database, catalogue);
    return neo4j;
  } catch (error) {
    await neo4j.close();
    throw error;
  }
}
