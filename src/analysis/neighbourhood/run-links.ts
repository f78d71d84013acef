import { now } from '../../compiler/moment.js';
import { printWhere } from '../../compiler/print-layout.js';
import type { Direction, RelationType } from '../../ontology/catalogue.js';
import type { Run } from '../run.js';
import { type Hop, openHop, type Reach } from './reach.js';

/** How many facts a node has of one relation in one direction. */
export interface Link {
  readonly relation: string;
  /** `BOTH` for a symmetric relation. */
  readonly direction: Direction;
  readonly total: number;
}

/**
 * Returns for each node, by id, how many facts it has of each relation that is followed, in either direction, whatever they lead to; none
 * of which there are none. What is live Neo4j has counted already, so that a node of many facts costs no more than another; for a moment
 * their dates are read.
 */
export async function runLinks(run: Run, reach: Reach, nodes: readonly string[]): Promise<ReadonlyMap<string, readonly Link[]>> {
  const isLive = reach.moment.validOn === now.validOn && reach.moment.knownOn === now.knownOn;
  const found = isLive ? await runCounted(run, reach, nodes) : await runRead(run, reach, nodes);
  const links = new Map<string, Link[]>(nodes.map((id) => [id, []]));
  for (const [id, link] of found) if (link.total > 0) links.get(id)?.push(link);
  return links;
}

type Found = readonly (readonly [id: string, link: Link])[];

async function runCounted(run: Run, reach: Reach, nodes: readonly string[]): Promise<Found> {
  const hop = openHop(reach);
  const ways = reach.relations.flatMap((relation) => directionsOf(relation).map((direction) => ({ relation, direction })));
  const counts = ways.map(({ relation, direction }) => `  COUNT { (node)${hop.along('', direction, [relation])}() }`);
  const text = ['UNWIND $nodes AS id', ...hop.start('node'), 'RETURN id, [', counts.join(',\n'), ']'];
  const rows = await run(text.join('\n'), { nodes });
  return rows.flatMap(([id, totals]) =>
    ways.map(
      ({ relation, direction }, index) =>
        [id as string, { relation: relation.type, direction, total: (totals as readonly number[])[index] ?? 0 }] as const,
    ),
  );
}

/** Facts are told by the prefix of their id, which stays when they are retired. */
async function runRead(run: Run, reach: Reach, nodes: readonly string[]): Promise<Found> {
  const hop: Hop = openHop(reach);
  const text = [
    'UNWIND $nodes AS id',
    ...hop.start('node'),
    `MATCH (node)${hop.along('fact', 'BOTH')}()`,
    ...printWhere(hop.conditionsOn('fact')),
    "WITH id, split(fact.id, ':')[0] AS prefix, startNode(fact) = node AS isSubject, endNode(fact) = node AS isObject",
    'RETURN id, prefix, count(*), count(CASE WHEN isSubject THEN 1 END), count(CASE WHEN isObject THEN 1 END)',
  ];
  const rows = await run(text.join('\n'), { ...hop.parameters(), nodes });
  const totals = new Map(rows.map(([id, prefix, ...counts]) => [`${String(id)} ${String(prefix)}`, counts as readonly number[]]));
  return nodes.flatMap((id) =>
    reach.relations.flatMap((relation) => {
      const [both = 0, out = 0, into = 0] = totals.get(`${id} ${relation.prefix}`) ?? [];
      const counted = { BOTH: both, OUT: out, IN: into };
      return directionsOf(relation).map((direction) => [id, { relation: relation.type, direction, total: counted[direction] }] as const);
    }),
  );
}

/** The directions in which a node sees a relation. */
function directionsOf({ symmetric }: RelationType): readonly Direction[] {
  return symmetric ? ['BOTH'] : ['OUT', 'IN'];
}
