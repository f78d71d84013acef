import { holdsAt, type Moment, typesAt, versionAt, wasKnownAt } from '../../compiler/moment.js';
import { ParameterNames } from '../../compiler/parameter-names.js';
import type { Condition, Parameter } from '../../compiler/plan.js';
import { printConditions, printVersion } from '../../compiler/print-condition.js';
import type { Statement } from '../../compiler/print-cypher.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import { labels, pastLabel } from '../../ontology/graph-names.js';
import { findPatterns, type Pattern } from './find-patterns.js';

/** A replacement of a part of the statement. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Prints a statement over what is live as one about a moment: each fact and each labelled node gets the compiler's own conditions, and
 * for an earlier knowledge what has been retired since is matched too, and entities are read as they then stood. `[f:SUPPORTS]` becomes
 * `[f:SUPPORTS|SUPPORTS_RETIRED WHERE f.recordedAt <= datetime($asOf_knownOn) AND …]`, and `d.name` is read of the version of `d` then.
 */
export function printPatternsAsOf(statement: string, moment: Moment, catalogue: Catalogue): Statement {
  const names = new ParameterNames();
  const { facts, nodes, reads } = findPatterns(statement, catalogue, (_at, message) => {
    throw new TypeError(message);
  });
  const { knownOn } = moment;
  const edits = facts.flatMap((fact) => editFact(statement, fact, moment, names));
  if (knownOn !== undefined) {
    const printThen = (variable: string): string => printVersionThen(variable, knownOn, names);
    edits.push(...nodes.flatMap((node) => editNode(node, knownOn, printThen, names, catalogue)));
    for (const { variable, property, from, to } of reads)
      edits.push({ from, to, text: `COLLECT { ${printThen(variable)} RETURN ${versionAt(variable, moment)}.${property} }[0]` });
  }
  let text = statement;
  // Edits may stand within one another's patterns, but never overlap; from the last on, none moves another.
  for (const { from, to, text: inserted } of edits.toSorted((a, b) => b.from - a.from))
    text = text.slice(0, from) + inserted + text.slice(to);
  return { text, parameters: names.values() };
}

function editFact(statement: string, fact: Pattern, moment: Moment, names: ParameterNames): readonly Edit[] {
  const { variable, namesAt, where } = fact;
  if (fact.isTie) return [{ ...namesAt, text: typesAt(fact.names, moment).join('|') }];
  const conditions = editWhere(fact, [holdsAt(variable, moment)], names);
  if (fact.names.length > 0) return [{ ...namesAt, text: typesAt(fact.names, moment).join('|') }, ...conditions];
  if (moment.knownOn === undefined || where === undefined) return conditions;
  // What filters by `retiredAt` asks for what is live; what was known then is another condition, and stands beside it.
  const isLive = new RegExp(`\\b${variable}\\.retiredAt\\s+IS\\s+NULL\\b`, 'i').exec(statement.slice(where.from, where.to));
  const from = where.from + (isLive?.index ?? 0);
  return [{ from, to: from + (isLive?.[0].length ?? 0), text: 'true' }, ...conditions];
}

/**
 * A passage's versions are tied to the graph themselves. Facts join the entity itself, which was known if a version of it was; retired,
 * it keeps no class label, but its id tells.
 */
function editNode(
  node: Pattern,
  knownOn: Parameter,
  printThen: (variable: string) => string,
  names: ParameterNames,
  { entities }: Catalogue,
): readonly Edit[] {
  const { variable, namesAt } = node;
  if (node.names.includes(labels.passage))
    return [
      { ...namesAt, text: `${labels.passage}|${pastLabel(labels.passage)}` },
      ...editWhere(node, [wasKnownAt(variable, { knownOn })], names),
    ];
  const prefixes = node.names.flatMap((name) => entities.get(name)?.prefix ?? []);
  const isOfClass = prefixes.map((prefix) => `${variable}.id STARTS WITH '${prefix}:'`).join(' OR ');
  const wasThere = `EXISTS { ${printThen(variable)} }`;
  return [
    { ...namesAt, text: [...node.names, labels.retiredEntity].join('|') },
    ...editWhere(node, [], names, [wasThere, ...(prefixes.length === node.names.length ? [`(${isOfClass})`] : [])]),
  ];
}

/** Prints a match of the version of an entity that was known, which may be the entity itself. */
function printVersionThen(entity: string, knownOn: Parameter, names: ParameterNames): string {
  const version = versionAt(entity, { knownOn });
  return `MATCH (${entity})${printVersion(version)} WHERE ${printConditions(wasKnownAt(version, { knownOn }), names).join(' AND ')}`;
}

function editWhere(
  { where, end }: Pattern,
  conditions: readonly Condition[],
  names: ParameterNames,
  more: readonly string[] = [],
): readonly Edit[] {
  const text = [...conditions.flatMap((condition) => printConditions(condition, names)), ...more].join(' AND ');
  if (where === undefined) return [{ from: end, to: end, text: ` WHERE ${text}` }];
  return [
    { from: where.from, to: where.from, text: ` ${text} AND (` },
    { from: where.to, to: where.to, text: ')' },
  ];
}
