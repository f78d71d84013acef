import { ImportError, PearlgraphError } from '../errors.js';
import { isConnectionLoss } from '../neo4j/is-connection-loss.js';
import type { OpenNeo4j } from '../neo4j/open-neo4j.js';

/** What it means to an import that Neo4j is gone, and how it is run again; any other failure as it is. */
export function describeLostNeo4j(error: unknown, { database, uri }: OpenNeo4j, dataset: string, again = 'run again'): unknown {
  if (!(error instanceof PearlgraphError) || !isConnectionLoss(error.cause)) return error;
  return new ImportError(
    `${dataset}: expected the database "${database.name}" of Neo4j at ${uri} to answer, got no answer any more: check that it runs. ` +
      `What was written until now stays, and the import goes on from there when it is ${again}`,
    { cause: error },
  );
}
