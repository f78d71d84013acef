import type { Run } from '../run.js';
import { openHop, type Reach } from './reach.js';

/** Returns those of these ids that entities bear at the moment, in their order, each once. */
export async function runKnown(run: Run, reach: Reach, ids: readonly string[]): Promise<readonly string[]> {
  const hop = openHop(reach);
  const text = ['UNWIND $ids AS id', ...hop.start('node'), ...hop.knownAt('node'), 'RETURN DISTINCT id'];
  const rows = await run(text.join('\n'), { ...hop.parameters(), ids: [...new Set(ids)] });
  const known = new Set(rows.map(([id]) => id as string));
  return ids.filter((id, index) => known.has(id) && ids.indexOf(id) === index);
}
