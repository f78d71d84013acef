import type { Catalogue } from '../../ontology/catalogue.js';
import { idPrefix } from '../../ontology/graph-names.js';
import type { Run } from '../run.js';
import type { Reach } from './reach.js';
import type { FactAmong } from './run-facts-among.js';
import { type Link, runLinks } from './run-links.js';

/** How many facts a node has of one relation in one direction, and how many of them are shown. */
export interface ShownLink extends Link {
  readonly shown: number;
  readonly leftOut: number;
}

/** Returns the links of each node, by its id: of each relation and direction, how many facts are shown and how many are left out. */
export async function countLinks(
  run: Run,
  { prefixes }: Catalogue,
  reach: Reach,
  nodes: readonly { readonly id: string }[],
  facts: readonly FactAmong[],
): Promise<ReadonlyMap<string, readonly ShownLink[]>> {
  if (reach.relations.length === 0) return new Map();
  const shown = new Map<string, number>();
  const add = (key: string): void => void shown.set(key, (shown.get(key) ?? 0) + 1);
  for (const { id, subject, object } of facts) {
    const relation = prefixes.get(idPrefix(id) ?? '');
    if (relation === undefined || !('factName' in relation)) continue;
    const { type, symmetric } = relation;
    add(`${subject} ${type} ${symmetric ? 'BOTH' : 'OUT'}`);
    if (!symmetric || subject !== object) add(`${object} ${type} ${symmetric ? 'BOTH' : 'IN'}`);
  }
  const links = await runLinks(
    run,
    reach,
    nodes.map(({ id }) => id),
  );
  return new Map(
    [...links].map(([id, found]) => [
      id,
      found.map((link): ShownLink => {
        const count = shown.get(`${id} ${link.relation} ${link.direction}`) ?? 0;
        return { ...link, shown: count, leftOut: link.total - count };
      }),
    ]),
  );
}
