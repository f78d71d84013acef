import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DatabaseError, RefusedError } from '../errors.js';

const shown: ReadonlySet<unknown> = new Set(
  Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
);

/**
 * Decides what a client sees of an error: a refusal and GraphQL's own complaints as they are, everything else a request id
 * under which the log has the whole of it.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (id: string, cause: unknown) => void,
): GraphQLFormattedError {
  // What a resolver or a validation rule of ours raised stands behind graphql-js' own error.
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof RefusedError) {
    return { ...formatted, message: cause.message, extensions: { code: cause.code } };
  }
  if (cause instanceof GraphQLError) {
    if (shown.has(formatted.extensions?.['code'])) return formatted;
    // graphql-js found an argument wrong only when it came to it, as with a variable that is null: its own word, but without a code.
    return { ...formatted, extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } };
  }
  const requestId = crypto.randomUUID();
  log(requestId, cause);
  const place = formatted.path === undefined ? {} : { path: formatted.path };
  const what = cause instanceof DatabaseError ? 'The database failed.' : 'Something failed on our side.';
  return {
    message: `${what} Quote the request id when you report it.`,
    ...place,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, requestId },
  };
}
