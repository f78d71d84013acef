import type { RunningServer } from '../../../src/server/start-server.js';
import { ask } from '../server/open-world.js';

/** The ids of the first ten that a search over HTTP finds, the best first. */
export async function searchIds(server: RunningServer, text: string): Promise<readonly string[]> {
  const query = 'query ($text: String!) { search(text: $text) { nodes { id } } }';
  const { data, errors } = await ask<{ readonly search: { readonly nodes: readonly { readonly id: string }[] } }>(server, query, { text });
  if (!data) throw new Error(`search ${text}: expected data, got ${JSON.stringify(errors)}`);
  return data.search.nodes.map(({ id }) => id);
}
