import { assertNever } from '../errors.js';
import { fulltextIndexes } from '../ontology/graph-names.js';
import type { ParameterNames } from './parameter-names.js';
import type { EveryFact } from './plan.js';
import { printConditions, printPattern, printVersion } from './print-condition.js';
import { block, printWhere } from './print-layout.js';

/**
 * Prints the clauses that find facts wherever they are, fact and ends bound: from what leads to them, or type by type. With `sorted`, an
 * order by id and a limit, each type gives no more of its index than the page can take. What the ends were like then is found behind that.
 */
export function printEveryFact(
  source: EveryFact,
  conditions: readonly string[],
  names: ParameterNames,
  sorted?: string,
): readonly string[] {
  return [...printFound(source, conditions, names, sorted), ...printVersions(source, names)];
}

/** Facts as they are counted: what their ends were like then matters where something is asked of it. */
export function counted({ versions, ...source }: EveryFact): EveryFact {
  return versions?.isFiltered === true ? { ...source, versions } : source;
}

/** The variables that are bound of facts wherever they are. */
export function carriedOf({ versions, ...source }: EveryFact): readonly string[] {
  return [...joined(source), ...(versions === undefined ? [] : [versions.subject, versions.object])];
}

function joined({ fact, subject, object }: EveryFact): readonly string[] {
  return [fact, subject, object];
}

function printFound(source: EveryFact, conditions: readonly string[], names: ParameterNames, sorted?: string): readonly string[] {
  const { fact, subject, object, types, lead } = source;
  switch (lead.kind) {
    case 'types':
      if (sorted === undefined) return [`MATCH ${printPattern(source)}`, ...printWhere(conditions)];
      return join(
        types.map((type) => [`MATCH ${printPattern({ ...source, types: [type] })}`, ...printWhere(conditions)]),
        joined(source),
        'UNION ALL',
        sorted,
      );
    case 'ends':
      return join(
        lead.ends.flatMap(({ end, condition }) =>
          lead.labels.map((label) => {
            const bound = { ...source, [end]: `${source[end]}:${label}` };
            return [`MATCH ${printPattern(bound)}`, ...printWhere([...printConditions(condition, names), ...conditions])];
          }),
        ),
        joined(source),
        // A fact may be found from either end.
        'UNION',
      );
    case 'passage':
      return cited(`${lead.variable}.id`, []);
    case 'passages':
      return cited('cited_id', [`UNWIND ${names.reference(lead.ids)} AS cited_id`]);
    case 'documents': {
      const { passage } = lead;
      const documents = join(
        lead.labels.map((label) => [
          `MATCH (${passage})-[:${lead.types.join('|')}]->(${passage}_document:${label})`,
          ...printWhere([`${passage}_document.id IN ${names.reference(lead.ids)}`, ...printConditions(lead.where, names)]),
        ]),
        [passage],
        'UNION',
      );
      return cited(`${passage}.id`, documents);
    }
    default:
      return assertNever(lead);
  }

  /** The index knows facts by each passage that they cite; a fact that cites several of those asked for is found several times. */
  function cited(id: string, before: readonly string[]): readonly string[] {
    return [
      ...before,
      `CALL db.index.fulltext.queryRelationships('${fulltextIndexes.evidence}', '"' + ${id} + '"') YIELD relationship AS ${fact}`,
      `WITH DISTINCT ${fact}, startNode(${fact}) AS ${subject}, endNode(${fact}) AS ${object}`,
      ...printWhere([`${fact}:${types.join('|')}`, ...conditions]),
    ];
  }
}

/** A fact may join an entity with itself, so that one pattern for both of its ends would not do. */
function printVersions({ subject, object, versions }: EveryFact, names: ParameterNames): readonly string[] {
  if (versions === undefined) return [];
  return [
    `MATCH (${subject})${printVersion(versions.subject)} MATCH (${object})${printVersion(versions.object)}`,
    ...printWhere(printConditions(versions.where, names)),
  ];
}

function join(
  branches: readonly (readonly string[])[],
  carried: readonly string[],
  union: 'UNION' | 'UNION ALL',
  sorted?: string,
): readonly string[] {
  const [only = []] = branches;
  if (branches.length === 1) return only;
  const text = branches.flatMap((branch, index) => [
    ...(index === 0 ? [] : [union]),
    ...branch,
    `RETURN ${carried.join(', ')}`,
    ...(sorted === undefined ? [] : [sorted]),
  ]);
  return [block('CALL ()', text)];
}
