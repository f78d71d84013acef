import type { ParameterNames } from './parameter-names.js';
import type { Parameter, PathHop, PathsPlan } from './plan.js';
import { printConditions } from './print-condition.js';
import { block, printWhere } from './print-layout.js';

/** The variables of a search, named after its root field. */
interface Variables {
  readonly from: string;
  readonly to: string;
  /** The neighbours of `to`: where the last hop but one must arrive. */
  readonly near: string;
  /** The neighbours of those, and which of them have two ways on or more: where the hop before must arrive. */
  readonly beyond: string;
  readonly beyondTwice: string;
  readonly fact: (hop: number) => string;
  readonly node: (hop: number) => string;
  readonly found: (length: number) => string;
}

/** What of a search is asked again and again while it is printed. */
interface Search {
  readonly plan: PathsPlan;
  readonly names: ParameterNames;
  readonly variables: Variables;
  readonly most: Parameter;
}

/**
 * Prints the search of `paths`, after which `found` is a list of maps of `facts` and `nodes`, the first paths in their order, one more
 * than asked for where there are so many.
 *
 * Lengths are searched one after another, each only while paths are wanting. Within a length the search goes hop by hop in the order of
 * the facts' ids; since each clause keeps the order of the one before, Neo4j sorts only what it comes to and stops at the limit. Two hops
 * around `to`, read beforehand, tell which nodes lead nowhere. Two facts that share no day end a path where they meet: of periods each
 * two of which overlap, all overlap.
 */
export function printPathSearch(plan: PathsPlan, names: ParameterNames): { readonly lines: readonly string[]; readonly found: string } {
  const { name, from, to, hops, k, types } = plan;
  const variables: Variables = {
    from: from.match.variable,
    to: to.match.variable,
    near: `${name}_near`,
    beyond: `${name}_beyond`,
    beyondTwice: `${name}_beyond_twice`,
    fact: (hop) => hopAt(plan, hop).fact,
    node: (hop) => (hop === 0 ? from.match.variable : hopAt(plan, hop).node),
    found: (length) => `${name}_of_${String(length)}`,
  };
  // One more than asked for tells whether there are more.
  const search: Search = { plan, names, variables, most: { hint: `${name}_most`, value: BigInt(k + 1) } };
  const lengths = types.length === 0 ? [] : upTo(hops.length);
  const all = lengths.map(variables.found).join(' + ');
  return {
    lines: lengths.flatMap((length) => [...printSurroundings(search, length), printLength(search, length)]),
    found: all === '' ? '[]' : `(${all})[..${names.reference(search.most)}]`,
  };
}

/** What the search of a length is the first to need of the surroundings of `to`. */
function printSurroundings(search: Search, length: number): readonly string[] {
  const { from, to, near, beyond, beyondTwice } = search.variables;
  const relation = printRelation(search, '');
  if (length === 2) {
    const lines = [`MATCH (${to})-${relation}-(node)`, `WHERE node <> ${from}`, `RETURN collect(DISTINCT node) AS ${near}`];
    return [printStage(search, length, [from, to], lines)];
  }
  if (length !== 3) return [];
  return [
    printStage(
      search,
      length,
      [from, to, near],
      [
        `UNWIND ${near} AS neighbour`,
        `MATCH (neighbour)-${relation}-(node)`,
        `WHERE node <> ${from} AND node <> ${to}`,
        'WITH node, count(*) AS ways',
        `RETURN collect(node) AS ${beyond}, collect(CASE WHEN ways > 1 THEN node END) AS ${beyondTwice}`,
      ],
    ),
  ];
}

function printLength(search: Search, length: number): string {
  const { from, to, near, beyond, beyondTwice, fact, node, found } = search.variables;
  const facts = upTo(length).map(fact);
  const nodes = [from, ...upTo(length - 1).map(node), to];
  const known = [...(length > 1 ? [near] : []), ...(length > 2 ? [beyond, beyondTwice] : [])];
  return printStage(
    search,
    length,
    [from, to, ...known],
    [
      ...upTo(length).flatMap((hop) => printHop(search, hop, length)),
      `RETURN collect({facts: [${facts.join(', ')}], nodes: [${nodes.join(', ')}]}) AS ${found(length)}`,
    ],
  );
}

/** A part of the search that is left out once there are enough paths. */
function printStage({ names, variables, most }: Search, length: number, scope: readonly string[], lines: readonly string[]): string {
  const before = upTo(length - 1).map(variables.found);
  const go = before.length === 0 ? [] : [`WITH * WHERE size(${before.join(' + ')}) < ${names.reference(most)}`];
  return block(`CALL (${[...scope, ...before].join(', ')})`, [...go, ...lines]);
}

function printHop(search: Search, hop: number, length: number): readonly string[] {
  const { plan, names, variables, most } = search;
  const { fact, node, to } = variables;
  const { whereFact, whereNode } = hopAt(plan, hop);
  const isLast = hop === length;
  const conditions = [
    ...(isLast ? [] : [...printLeads(variables, hop, length), ...printNew(variables, hop), ...printConditions(whereNode, names)]),
    ...printConditions(whereFact, names),
    ...(plan.overlapping ? upTo(hop - 1).flatMap((other) => printOverlap(fact(other), fact(hop))) : []),
  ];
  const carried = [...upTo(hop).map(fact), ...upTo(isLast ? hop - 1 : hop).map(node)];
  return [
    `MATCH (${node(hop - 1)})-${printRelation(search, fact(hop))}-(${isLast ? to : node(hop)})`,
    ...printWhere(conditions),
    `WITH ${carried.join(', ')}`,
    `ORDER BY ${upTo(hop)
      .map((one) => `${fact(one)}.id`)
      .join(', ')}${isLast ? ` LIMIT ${names.reference(most)}` : ''}`,
  ];
}

function printRelation({ plan }: Search, variable: string): string {
  return `[${variable}:${plan.types.join('|')}]`;
}

/** That a node is near enough to `to` for the hops that are left. */
function printLeads({ near, beyond, beyondTwice, node }: Variables, hop: number, length: number): readonly string[] {
  if (hop === length - 1) return [`${node(hop)} IN ${near}`];
  if (hop !== length - 2) return [];
  if (hop === 1) return [`${node(hop)} IN ${beyond}`];
  // Where the way on that a node has is the one that led to it, it needs another: all neighbours of a hub would pass otherwise.
  return [`${node(hop)} IN CASE WHEN ${node(hop - 1)} IN ${near} THEN ${beyondTwice} ELSE ${beyond} END`];
}

/** That a node is none of those before it, and neither end. */
function printNew({ to, node }: Variables, hop: number): readonly string[] {
  return [...upTo(hop).map((one) => node(one - 1)), to].map((other) => `${node(hop)} <> ${other}`);
}

/** That there is a day on which both of two facts may hold. */
function printOverlap(one: string, other: string): readonly string[] {
  const begins = (a: string, b: string): string =>
    `(${b}.validToLatest IS NULL OR ${a}.validFromEarliest IS NULL OR ${a}.validFromEarliest < ${b}.validToLatest)`;
  return [begins(one, other), begins(other, one)];
}

/** Hops count from 1. */
function hopAt({ hops }: PathsPlan, hop: number): PathHop {
  const found = hops[hop - 1];
  if (found === undefined) throw new TypeError(`a path has no hop ${String(hop)}`);
  return found;
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
