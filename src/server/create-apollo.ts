import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../ontology/catalogue.js';
import type { Context } from './context.js';
import { defaultLimits } from '../compiler/limits.js';
import { limitOperation } from './limit-operation.js';
import { maskError } from './mask-error.js';
import { buildSchema } from './schema/build-schema.js';

/** Makes the Apollo Server of an ontology. Its per-field plugins are off: they cost a wide answer as much as all the rest. */
export function createApollo(
  app: FastifyInstance,
  catalogue: Catalogue,
  plugins: readonly ApolloServerPlugin<Context>[],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildSchema(catalogue),
    introspection: true,
    // Whoever starts the server stops it, and what else it runs, in their order.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxLexicalTokens: defaultLimits.tokens },
    validationRules: [limitOperation(defaultLimits)],
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), fastifyApolloDrainPlugin(app), ...plugins],
    formatError: (formatted, error) =>
      maskError(formatted, error, (requestId, cause) => {
        app.log.error({ requestId, err: cause }, 'a request failed');
      }),
  });
}
