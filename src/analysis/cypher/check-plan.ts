import { RefusedError } from '../../errors.js';
import type { ExplainedStatement, Operator } from '../../neo4j/explain-statement.js';
import { allowedProcedures } from './allowed-names.js';
import { cypherLimits } from './cypher-limits.js';

/** Operators that read the graph or compute, without what stands in brackets behind their names. */
const allowedOperators: ReadonlySet<string> = new Set(
  `
  AllNodesScan Anti AntiConditionalApply AntiSemiApply Apply Argument CacheProperties CartesianProduct ConditionalApply Distinct Eager
  EagerAggregation EmptyResult EmptyRow ExhaustiveLimit Expand Filter IntersectionNodeByLabelsScan LetAntiSemiApply LetSelectOrAntiSemiApply
  LetSelectOrSemiApply LetSemiApply Limit MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan NodeCountFromCountStore
  NodeHashJoin NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek NodeIndexSeekByRange NodeLeftOuterHashJoin
  NodeRightOuterHashJoin NodeUniqueIndexSeek NodeUniqueIndexSeekByRange NonFuseable NullifyMetadata Optional OptionalExpand
  OrderedAggregation OrderedDistinct OrderedUnion PartialSort PartialTop PartitionedAllNodesScan PartitionedNodeByLabelScan
  PartitionedNodeIndexScan PartitionedUnwind PathPropagatingBFS PreserveOrder ProcedureCall ProduceResults ProjectEndpoints Projection
  RelationshipCountFromCountStore Repeat BidirectionalRepeat RepeatOptions RollUpApply SelectOrAntiSemiApply SelectOrSemiApply SemiApply
  ShortestPath Skip Sort StatefulShortestPath SubtractionNodeByLabelsScan Top TriadicBuild TriadicFilter TriadicSelection Union
  UnionNodeByLabelsScan Unwind ValueHashJoin VarLengthExpand
  DirectedAllRelationshipsScan DirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek DirectedRelationshipIndexContainsScan
  DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexScan DirectedRelationshipIndexSeek DirectedRelationshipIndexSeekByRange
  DirectedRelationshipTypeScan DirectedRelationshipUniqueIndexSeek DirectedUnionRelationshipTypesScan
  UndirectedAllRelationshipsScan UndirectedRelationshipByElementIdSeek UndirectedRelationshipByIdSeek UndirectedRelationshipIndexContainsScan
  UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexScan UndirectedRelationshipIndexSeek
  UndirectedRelationshipIndexSeekByRange UndirectedRelationshipTypeScan UndirectedRelationshipUniqueIndexSeek
  UndirectedUnionRelationshipTypesScan
  `
    .trim()
    .split(/\s+/),
);

/** Refuses a statement whose plan holds anything that is not known to be harmless, and paths without an upper bound. */
export function checkPlan({ reads, operators }: ExplainedStatement): void {
  for (const operator of operators) checkOperator(operator);
  if (!reads) refuse('it does more than read: allowed are statements that read');
}

function checkOperator({ name, details }: Operator): void {
  const [plain = ''] = name.split('(');
  if (!allowedOperators.has(plain)) refuse(`Neo4j would run it with ${name}, which is not among what only reads the graph`);
  if (plain === 'ProcedureCall') {
    const procedure = /^[^(]*/.exec(details)?.[0].replaceAll('`', '').trim() ?? '';
    if (!allowedProcedures.has(procedure.toLowerCase()))
      refuse(`it calls the procedure ${procedure}: allowed are ${[...allowedProcedures].join(', ')}`);
  }
  if (hasNoBound(plain, details))
    refuse(`a path in it has no upper bound: expected at most ${String(cypherLimits.hops)} hops, as in *1..4 or {1,4}, got ${details}`);
}

/** Neo4j writes `*1..` and `{1, *}`, or `{1, }`. */
function hasNoBound(plain: string, details: string): boolean {
  return ['VarLengthExpand', 'Repeat', 'BidirectionalRepeat', 'ShortestPath', 'StatefulShortestPath', 'PathPropagatingBFS'].includes(plain)
    ? /\*\d*\.\.(?!\d)|\*(?=[\]\s{])|\{\d*,\s*\*?\}|\)[+*]/.test(details)
    : false;
}

function refuse(message: string): never {
  throw new RefusedError('FORBIDDEN_STATEMENT', `the statement is refused: ${message}`);
}
