import type { ParameterNames } from './parameter-names.js';
import type { Column, PathEnd, PathsPlan, PathStep } from './plan.js';
import { printConditions, printVersion } from './print-condition.js';
import { block, printList, printWhere } from './print-layout.js';
import { printMatch } from './print-match.js';
import { printPathSearch } from './print-path-search.js';

/**
 * Prints `paths` as a statement without the name of its only column: the start's row, then each path as a list of its steps' rows, in
 * which whether the fact points onwards stands first. No row where an end is not there.
 */
export function printPaths(
  plan: PathsPlan,
  names: ParameterNames,
  printColumns: (columns: readonly Column[]) => readonly string[],
): readonly string[] {
  const { name, step, startColumns, stepColumns } = plan;
  const { fact, node, subject, object } = step;
  const { lines, found } = printPathSearch(plan, names);
  const [path, index, before] = [`${name}_path`, `${name}_index`, `${name}_before`];
  const steps = block('COLLECT', [
    `UNWIND range(0, size(${path}.facts) - 1) AS ${index}`,
    `WITH ${index}, ${path}.facts[${index}] AS ${fact}, ${path}.nodes[${index}] AS ${before}, ${path}.nodes[${index} + 1] AS ${node}`,
    `WITH ${index}, ${fact}, ${before}, ${node}, startNode(${fact}) AS ${subject}, endNode(${fact}) AS ${object}`,
    ...printVersions(step, names),
    `ORDER BY ${index}`,
    `RETURN ${printList([`${subject} = ${before}`, ...printColumns(stepColumns)])}`,
  ]);
  return [
    ...printEnd(plan.from, names),
    ...printEnd(plan.to, names),
    ...lines,
    `RETURN ${printList([printList(printColumns(startColumns)), block('COLLECT', [`UNWIND ${found} AS ${path}`, `RETURN ${steps}`])])}`,
  ];
}

function printEnd({ match, id }: PathEnd, names: ParameterNames): readonly string[] {
  return printMatch(match, names.reference(id), names);
}

/** The versions of a step's ends that were known; nothing where no moment is asked about. */
function printVersions({ node, subject, object, versions, where }: PathStep, names: ParameterNames): readonly string[] {
  if (versions === undefined) return [];
  return [
    `MATCH (${subject})${printVersion(versions.subject)} MATCH (${object})${printVersion(versions.object)}`,
    ...printWhere(printConditions(where, names)),
    `WITH *, CASE WHEN ${node} = ${subject} THEN ${versions.subject} ELSE ${versions.object} END AS ${versions.node}`,
  ];
}
