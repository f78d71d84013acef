/**
 * Every error that Pearlgraph raises on purpose. A message says where, what was expected and what came;
 * anything else that is thrown is a defect and is masked before it reaches a client.
 */
export abstract class PearlgraphError extends Error {
  override get name(): string {
    return this.constructor.name;
  }
}

/** The ontology contradicts itself. Raised at start; the message names class, field and remedy. */
export class OntologyError extends PearlgraphError {}

/** Where in a seed file or a saved query something stands: lines and columns count from 1. */
export interface SeedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One mistake in a seed file or a saved query. */
export interface SeedProblem extends SeedPlace {
  /** What was expected and what came. */
  readonly message: string;
}

/** Prints a place as `file:line:column`, the form that editors and terminals turn into a link. */
export function printSeedPlace({ file, line, column }: SeedPlace): string {
  return `${file}:${String(line)}:${String(column)}`;
}

/** Prints a problem as `file:line:column message`. */
export function printSeedProblem(problem: SeedProblem): string {
  return `${printSeedPlace(problem)} ${problem.message}`;
}

/** The seeds hold mistakes: all of them at once, in file order. */
export class SeedError extends PearlgraphError {
  constructor(readonly problems: readonly SeedProblem[]) {
    super(problems.map(printSeedProblem).join('\n'));
  }
}

/** Saved queries hold mistakes: all of them at once, in file order. */
export class SavedQueryError extends PearlgraphError {
  constructor(problems: readonly SeedProblem[]) {
    super(problems.map(printSeedProblem).join('\n'));
  }
}

/** Codes that clients may rely on in `extensions.code`, beside those that Apollo Server itself sends. */
export type RefusalCode =
  | 'BAD_USER_INPUT'
  | 'CURSOR_INVALID'
  | 'CURSOR_MISMATCH'
  | 'FORBIDDEN_STATEMENT'
  | 'LIMIT_EXCEEDED'
  | 'TIMEOUT'
  | 'UNAUTHENTICATED'
  | 'UNAVAILABLE';

/** The client asked for something that is not given: its text and code reach the client as they are. */
export class RefusedError extends PearlgraphError {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}

/** An import has stopped on the way: what it wrote until then stays, and the same import goes on from there. */
export class ImportError extends PearlgraphError {}

/** What is asked does not go with what the graph holds, or with what somebody else writes meanwhile; nothing was written. */
export class ConflictError extends PearlgraphError {}

/** Neo4j could not be reached or failed a statement. The cause is logged; a client sees only a request id. */
export class DatabaseError extends PearlgraphError {}

/** The machine or its configuration lacks something; the message says what and how to get it. */
export class SetupError extends PearlgraphError {}

/** Fails to compile where a `switch` over a union forgets a member. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected value: ${JSON.stringify(value)}`);
}
