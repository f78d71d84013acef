/** How much one ad-hoc statement may be and cost. Whatever is larger is refused, or stopped in Neo4j too. */
export const cypherLimits = {
  /** UTF-16 code units of a statement. */
  characters: 20_000,
  /** Words, signs, texts and numbers of a statement. */
  tokens: 4_000,
  /** Brackets within one another. */
  depth: 20,
  /** Subqueries and maps within one another. */
  subqueries: 8,
  /** Words that join or negate conditions. */
  conditions: 100,
  /** XORs of a statement: Neo4j writes each out as two conditions on both sides, while it plans. */
  xors: 4,
  /** UTF-16 code units of one text in a statement. */
  text: 2_000,
  /** Bytes of all parameters, as JSON in UTF-8. */
  parameters: 100_000,
  /** UTF-16 code units of one text among the parameters. */
  parameterText: 10_000,
  /** Values that `range()` may list where it is no row's: Neo4j makes such a list at once, whatever time-out stands. */
  range: 10_000,
  /** How many times over a text may be joined with itself, at most. */
  textGrowth: 200,
  /** How many times over a value may stand in a list or map, at most. */
  sharing: 100_000,
  /** Loops within one another in one expression: they run without a look at the time-out. */
  loops: 2,
  /** Hops of a path of variable length. */
  hops: 30,
  /** Rows of an answer. */
  rows: 1_000,
  /** Bytes of an answer's rows, as JSON in UTF-8. */
  bytes: 5_000_000,
  /** Milliseconds after which Neo4j stops a statement. */
  timeout: 10_000,
} as const;
