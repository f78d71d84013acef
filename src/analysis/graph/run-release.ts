import { labels } from '../../ontology/graph-names.js';
import type { Run } from '../run.js';

/** Returns the number of the release that the graph is at; null where nothing was loaded. */
export async function runRelease(run: Run): Promise<number | null> {
  const [[release] = []] = await run(`MATCH (log:${labels.changeLog}) RETURN log.release`, {});
  return (release as number | undefined) ?? null;
}
