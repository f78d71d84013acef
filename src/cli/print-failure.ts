import { PearlgraphError } from '../errors.js';

/** What a person sees of a failure: our own errors say all there is to say; a wrong call is sent to the help; a defect shows its stack. */
export function printFailure(error: unknown): string {
  if (error instanceof PearlgraphError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'CLIError') return `${error.message} (pearlgraph --help lists what there is)`;
  return error.stack ?? error.message;
}
