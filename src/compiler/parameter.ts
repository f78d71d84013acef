/** A value that travels beside the statement, never in it. Two uses of one object are one parameter. */
export interface Parameter {
  /** What the parameter is called if no other is called so. */
  readonly hint: string;
  /** A bigint is an integer for Neo4j; a number is a float; a `VariableId` is put in its place when the operation runs. */
  readonly value: unknown;
}
