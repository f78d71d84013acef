import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../ontology/catalogue.js';
import type { Context } from './context.js';
import { defaultOperationLimits, limitOperation, maxTokens } from './limit-operation.js';
import { maskError } from './mask-error.js';
import { buildSchema } from './schema/build-schema.js';

/** Makes the Apollo Server of an ontology. Its per-field plugins are off: they cost a wide answer as much as all the rest. */
export function createApollo(app: FastifyInstance, catalogue: Catalogue): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildSchema(catalogue),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxLexicalTokens: maxTokens },
    validationRules: [limitOperation(defaultOperationLimits)],
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), fastifyApolloDrainPlugin(app)],
    formatError: (formatted, error) =>
      maskError(formatted, error, (requestId, cause) => {
        app.log.error({ requestId, err: cause }, 'a request failed');
      }),
  });
}
