import type { GraphQLScalarType } from 'graphql';
import { SetupError } from '../errors.js';
import { DateTimeScalar, PartialDateScalar } from '../server/schema/scalars.js';

/** The options of a command that asks about a moment, as `asOf` does. */
export const asOfOptions = {
  'valid-on': { type: 'string', description: 'Only facts that may hold on this day, or in this month or year, e.g. 2021-06' },
  'known-on': { type: 'string', description: 'The graph as it was known at this moment, e.g. 2026-11-24T08:00:00Z' },
} as const;

/**
 * Reads `--valid-on` and `--known-on`, which take what the same arguments of GraphQL take.
 * @throws SetupError for what is no date or moment
 */
export function readAsOf(args: { readonly 'valid-on'?: string | undefined; readonly 'known-on'?: string | undefined }): {
  readonly validOn: string | undefined;
  readonly knownOn: string | undefined;
} {
  return {
    validOn: readOption('--valid-on', args['valid-on'], PartialDateScalar),
    knownOn: readOption('--known-on', args['known-on'], DateTimeScalar),
  };
}

function readOption(name: string, value: string | undefined, scalar: GraphQLScalarType<string>): string | undefined {
  try {
    return value === undefined ? undefined : scalar.parseValue(value);
  } catch (error) {
    throw new SetupError(`${name}: ${(error as Error).message}`);
  }
}
