import { SetupError } from '../errors.js';

interface Reason {
  /** The driver's words for it. */
  readonly words: RegExp;
  readonly what: string;
  readonly remedy: string;
}

/** The first that fits is told. */
const reasons: readonly Reason[] = [
  {
    words: /ECONNREFUSED/,
    what: 'nobody listens there',
    remedy: 'Start it, or set NEO4J_URI to its Bolt address; without NEO4J_URI Pearlgraph runs a Neo4j of its own',
  },
  { words: /ENOTFOUND|EAI_AGAIN/, what: 'no machine of that name is known', remedy: 'Check the name in NEO4J_URI' },
  {
    words: /responded HTTP/,
    what: 'what answers is a web server',
    remedy: 'Set NEO4J_URI to the Bolt address, whose port is 7687 unless somebody has changed it',
  },
  {
    words: /SSL|TLS|certificate/,
    what: 'no encrypted connection could be made',
    remedy:
      'Without TLS the address begins with bolt:// or neo4j://; where nobody vouches for the certificate, with bolt+ssc:// or neo4j+ssc://',
  },
  {
    words: /timed out|Failed to establish connection|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/,
    what: 'nothing has answered in time',
    remedy: 'Check that it runs, that NEO4J_URI is its Bolt address, and that no firewall stands between',
  },
  {
    words: /closed by server|ECONNRESET|EPIPE/,
    what: 'the connection was cut off',
    remedy: 'Check that NEO4J_URI is the Bolt address of a Neo4j; where it wants TLS, it begins with bolt+s:// or neo4j+s://',
  },
];

const anyOther = { what: 'the connection failed', remedy: 'Check that it runs and that NEO4J_URI is its Bolt address' };

/** What it means that no Neo4j answers at an address, and what to do. The driver says why in prose alone; its error is the cause. */
export function describeUnreachable(uri: string, error: Error): SetupError {
  // For neo4j:// addresses it says why in the cause.
  const told = `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`;
  const { what, remedy } = reasons.find(({ words }) => words.test(told)) ?? anyOther;
  return new SetupError(`No Neo4j answers at ${uri}: ${what}. ${remedy}`, { cause: error });
}
