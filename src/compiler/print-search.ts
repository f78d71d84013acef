import { searchIndexes } from '../ontology/graph-names.js';
import { wasKnownAt } from './moment.js';
import type { ParameterNames } from './parameter-names.js';
import { printConditions, printEntity } from './print-condition.js';
import type { SearchSource } from './search-source.js';

/**
 * Prints what finds the rows of a search and gives each its score from 0 to 1, ending in a `WITH` to which conditions may be added. The
 * index is asked loosely only where it found little. What an entity weighs is the first of the ranks whose needles its keys all have; what
 * has none stands below, by how many parts it has and how near the index says it is. Within a rank, short names and those that many
 * facts are about come first.
 */
export function printSearch(source: SearchSource, names: ParameterNames): readonly string[] {
  const { node, version, hit, of } = source;
  const found = `${node}_found`;
  const ask = printAsk(source, names);
  const isSure = `any(hit IN ${found} WHERE any(key IN ${names.reference(source.sure)} WHERE hit[0].searchKeys CONTAINS key))`;
  const near = `${node}_near / (${node}_near + 10)`;
  return [
    `WITH ${ask(names.reference(source.strict))} AS ${found}`,
    `WITH CASE WHEN size(${found}) >= ${names.reference(source.enough)} OR ${isSure} THEN ${found}`,
    `  ELSE ${found} + ${ask(names.reference(source.loose))} END AS ${found}`,
    `UNWIND ${found} AS ${hit}`,
    `WITH ${hit}[0] AS ${version ?? node}, max(${hit}[1]) AS ${node}_near`,
    ...(version === undefined ? [] : [`MATCH ${printEntity(node, version)}`]),
    ...(of === 'passages' ? [`WITH ${node}, {score: ${near}} AS ${hit}`] : printWeights(source, names, near)),
  ];
}

/** Prints how the index is asked; under an earlier knowledge the index of past versions too, for what was known then. */
function printAsk({ of, knownOn, candidates, reach }: SearchSource, names: ParameterNames): (query: string) => string {
  const { live, past } = searchIndexes[of];
  const most = names.reference(candidates);
  const call = (index: string, query: string, limit: string): string =>
    `CALL db.index.fulltext.queryNodes(${index}, ${query}, {limit: ${limit}}) YIELD node, score`;
  if (knownOn === undefined) return (query) => `COLLECT { ${call(`'${live}'`, query, most)} RETURN [node, score] }`;
  const conditions = printConditions(wasKnownAt('node', { knownOn }), names).join(' AND ');
  const far = names.reference(reach);
  return (query) =>
    `COLLECT { UNWIND ['${live}', '${past}'] AS index ${call('index', query, far)} WHERE ${conditions} ` +
    `RETURN [node, score] ORDER BY score DESC LIMIT ${most} }`;
}

function printWeights({ node, version, hit, ranks, parts }: SearchSource, names: ParameterNames, near: string): readonly string[] {
  const keys = `${node}_keys`;
  const degree = `${node}_degree`;
  const part = names.reference(parts);
  const has = (needle: string): string => `${keys} CONTAINS ${needle}`;
  const named = version ?? node;
  const both = version === undefined ? node : `${node}, ${version}`;
  return [
    `WITH ${both}, ${near} AS ${node}_near, ${named}.searchKeys AS ${keys}, COUNT { (${node})--() } AS ${degree}`,
    `WITH ${both}, ${node}_near, 0.5 / size(${named}.name) + 0.3 * ${degree} / (${degree} + 10.0) AS ${node}_weight,`,
    `  head([rank IN ${names.reference(ranks)} WHERE all(needle IN rank.needles WHERE ${has('needle')}) | rank.weight]) AS ${node}_rank,`,
    `  size([part IN ${part} WHERE ${has('part')}]) / (size(${part}) + 0.01) AS ${node}_parts`,
    `WITH ${both}, {score: (coalesce(${node}_rank, ${node}_parts + ${node}_near) + ${node}_weight) / 10} AS ${hit}`,
  ];
}
