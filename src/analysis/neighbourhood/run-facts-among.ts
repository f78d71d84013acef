import { printWhere } from '../../compiler/print-layout.js';
import type { Run } from '../run.js';
import { openHop, type Reach } from './reach.js';

/** A fact between two of the nodes that were found. */
export interface FactAmong {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
}

/** Returns the facts both of whose ends are among these nodes, at most `most`: those with the most evidence first, then by id. */
export async function runFactsAmong(run: Run, reach: Reach, nodes: readonly string[], most: number): Promise<readonly FactAmong[]> {
  const hop = openHop(reach);
  const text = [
    'UNWIND $nodes AS id',
    ...hop.start('subject'),
    `MATCH (subject)${hop.along('fact', 'OUT')}(object)`,
    ...printWhere(['object.id IN $nodes', ...hop.conditionsOn('fact')]),
    'WITH fact, subject, object',
    'ORDER BY size(fact.evidence) DESC, fact.id LIMIT $most',
    'RETURN fact.id, subject.id, object.id',
  ];
  const rows = await run(text.join('\n'), { ...hop.parameters(), nodes, most: BigInt(most) });
  return rows.map(([id, subject, object]) => ({ id: id as string, subject: subject as string, object: object as string }));
}
