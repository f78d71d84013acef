import { createHash, timingSafeEqual } from 'node:crypto';
import { type CypherQuestion, runCypher } from '../analysis/cypher/run-cypher.js';
import type { Table } from '../analysis/table/table.js';
import { RefusedError } from '../errors.js';
import type { Database } from '../neo4j/database.js';

/** Runs a statement for whoever sent a request. */
export type RunCypher = (question: CypherQuestion) => Promise<Table>;

/**
 * Makes what runs statements for a request with this `Authorization` header: those alone that bear the server's token, for everybody can
 * reach the endpoint.
 */
export function openCypher(database: Database, token: string): (authorization: string | undefined) => RunCypher {
  const expected = digest(`Bearer ${token}`);
  return (authorization) => async (question) => {
    // Digests are of one length, and comparing them takes the same time wherever they differ.
    if (!timingSafeEqual(digest(authorization ?? ''), expected)) {
      throw new RefusedError(
        'UNAUTHENTICATED',
        `cypher: expected the header "Authorization: Bearer <token>" with the token that the server printed as it started, got ${authorization === undefined ? 'none' : 'another'}`,
      );
    }
    return runCypher(database, question);
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
