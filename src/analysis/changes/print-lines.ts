import { labels } from '../../ontology/graph-names.js';
import { batchKind } from './read-change.js';

/** What a statement over the change log asks: its text depends on this alone. */
export interface LinesShape {
  readonly from: boolean;
  readonly to: boolean;
  readonly about: boolean;
  /** One line a record, its last, with what was before its first. */
  readonly net: boolean;
}

/**
 * Prints the statement of a page of lines, by number: those behind `$after`, before `$before`, later than `$from`, not later than `$to`.
 * An id stands whole between quotes in the JSON of whatever it is an end, the evidence, the document or a mention of; no text can hold it
 * so, as quotes within a text are escaped.
 */
export function printLines(shape: LinesShape): string {
  const before = shape.net ? firstState(shape) : 'c.before';
  return `${printMatch(shape)}
WITH c ORDER BY c.number LIMIT $limit
RETURN c.number, c.release, toString(c.at), c.kind, c.subject, ${before}, c.after`;
}

/** Prints the statement that counts such lines. */
export function printLineCount(shape: LinesShape): string {
  return `${printMatch(shape)}
RETURN count(*)`;
}

function printMatch({ from, to, about, net }: LinesShape): string {
  const conditions = [
    'c.number > $after AND c.number < $before',
    ...(from ? ['c.at > datetime($from)'] : []),
    ...(to ? ['c.at <= datetime($to)'] : []),
    ...(about
      ? [
          `c.kind <> '${batchKind}'`,
          '(c.subject IN $about OR any(quoted IN $quoted WHERE c.before CONTAINS quoted OR c.after CONTAINS quoted))',
        ]
      : []),
    ...(net ? [`(c.kind = '${batchKind}' OR NOT EXISTS { ${laterLine(to)} })`] : []),
  ];
  // Without the hints Neo4j reads the whole log where it has not yet counted what was just loaded.
  return `MATCH (c:${labels.change})\nUSING INDEX SEEK c:${labels.change}(number)\nWHERE ${conditions.join('\n  AND ')}`;
}

function laterLine(to: boolean): string {
  const upTo = to ? ' AND later.at <= datetime($to)' : '';
  return `MATCH (later:${labels.change}) USING INDEX SEEK later:${labels.change}(subject, number) WHERE later.subject = c.subject AND later.number > c.number AND later.number < $before${upTo}`;
}

function firstState({ from }: LinesShape): string {
  const since = from ? ' AND first.at > datetime($from)' : '';
  return `COLLECT {
  MATCH (first:${labels.change})
  USING INDEX SEEK first:${labels.change}(subject, number)
  WHERE first.subject = c.subject AND first.number > $since AND first.number <= c.number${since}
  RETURN first.before ORDER BY first.number LIMIT 1
}[0]`;
}
