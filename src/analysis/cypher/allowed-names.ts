/** Procedures that only read the graph and its schema. In lower case, though Neo4j minds the case. */
export const allowedProcedures: ReadonlySet<string> = new Set(
  [
    'db.labels',
    'db.relationshipTypes',
    'db.propertyKeys',
    'db.schema.visualization',
    'db.schema.nodeTypeProperties',
    'db.schema.relTypeProperties',
    'db.index.fulltext.queryNodes',
    'db.index.fulltext.queryRelationships',
    'db.index.vector.queryNodes',
    'db.index.vector.queryRelationships',
  ].map((name) => name.toLowerCase()),
);

/** Functions that compute from what they are given; `range`, `replace` and `reduce` stand under further rules. */
export const allowedFunctions: ReadonlySet<string> = new Set(
  `
  abs ceil floor round sign rand exp log log10 sqrt e pi isNaN sin cos tan cot asin acos atan atan2 degrees radians haversin sinh cosh tanh coth
  avg count max min sum collect stDev stDevP percentileCont percentileDisc
  coalesce head last tail size length reverse keys labels nodes relationships properties range reduce type id elementId startNode endNode
  exists isEmpty nullIf valueType char_length character_length
  left right lTrim rTrim bTrim trim lower upper toLower toUpper replace split substring toString normalize
  toBoolean toBooleanOrNull toFloat toFloatOrNull toInteger toIntegerOrNull toStringOrNull
  toBooleanList toFloatList toIntegerList toStringList
  date datetime localdatetime localtime time duration timestamp
  date.realtime date.statement date.transaction date.truncate
  datetime.fromEpoch datetime.fromEpochMillis datetime.realtime datetime.statement datetime.transaction datetime.truncate
  localdatetime.realtime localdatetime.statement localdatetime.transaction localdatetime.truncate
  localtime.realtime localtime.statement localtime.transaction localtime.truncate
  time.realtime time.statement time.transaction time.truncate
  duration.between duration.inDays duration.inMonths duration.inSeconds
  point point.distance point.withinBBox vector.similarity.cosine vector.similarity.euclidean randomUUID
  shortestPath allShortestPaths all any none single
  `
    .trim()
    .split(/\s+/)
    .map((name) => name.toLowerCase()),
);

/** What else stands before a round bracket. */
export const wordsBeforeBracket: ReadonlySet<string> = new Set(
  `
  and or xor not in is contains with by when then else case where return distinct match optional unwind call limit skip offset yield from
  both leading trailing shortest path paths group groups walk trail elements bindings union
  `
    .trim()
    .split(/\s+/),
);
