import { printWhere } from '../../compiler/print-layout.js';
import type { Run } from '../run.js';
import { openHop, type Reach } from './reach.js';

/**
 * Returns the ids of what lies one fact further on than `from` and is not in `known`, at most `most` of them: those whose facts have the
 * most evidence first, then those of the latest begin, of the most facts that may be followed from them either way, and by id.
 */
export async function runLevel(
  run: Run,
  reach: Reach,
  from: readonly string[],
  known: readonly string[],
  most: number,
): Promise<readonly string[]> {
  const hop = openHop(reach);
  const conditions = hop.conditionsOn('other');
  // Neo4j has counted the relationships of a node already, where none of them is looked at.
  const others = [`(next)${hop.along(conditions.length === 0 ? '' : 'other', 'BOTH')}()`, ...printWhere(conditions)].join(' ');
  const text = [
    'UNWIND $from AS id',
    ...hop.start('node'),
    `MATCH (node)${hop.along('fact')}(next)`,
    ...printWhere(['NOT next.id IN $known', ...hop.conditionsOn('fact', 'next')]),
    'WITH next, max(size(fact.evidence)) AS evidence, max(toString(fact.validFromEarliest)) AS began',
    `ORDER BY evidence DESC, coalesce(began, '') DESC, COUNT { MATCH ${others} } DESC, next.id LIMIT $most`,
    'RETURN next.id',
  ];
  const rows = await run(text.join('\n'), { ...hop.parameters(), from, known, most: BigInt(most) });
  return rows.map(([id]) => id as string);
}
