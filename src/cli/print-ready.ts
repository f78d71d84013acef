import type { RunningServer } from '../server/start-server.js';

/** Says where GraphQL answers, and what opens ad-hoc Cypher there. */
export function printReady({ url, token }: Pick<RunningServer, 'url' | 'token'>): string {
  return [
    `GraphQL answers at ${url} (open it in a browser for GraphiQL); Ctrl-C stops all of it`,
    'The field cypher(statement:) takes Cypher that only reads, from whoever sends this header (in GraphiQL, under Headers):',
    `  {"Authorization": "Bearer ${token}"}`,
  ].join('\n');
}
