import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { collectRootFields } from '../compiler/read-selection.js';
import type { Context } from './context.js';

/** An operation that has been validated, and what came with it. */
export interface ValidOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

/**
 * Lets Apollo send what the root fields were compiled to as it is. An answer from the compiler has its response keys, types and nulls
 * already, so that executing it field by field, which costs a wide answer more than Neo4j does, would only copy it.
 */
export function answerDirectly(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
          const data = await directData({ schema, document, operation, variables: request.variables ?? {}, context: contextValue });
          return data === undefined ? null : { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
      }),
  };
}

/**
 * The data of a query whose root fields are all answered; undefined for introspection, mutations and wherever anything fails: graphql-js
 * then executes the operation, on the same answers, and words the errors.
 */
export async function directData({
  schema,
  document,
  operation,
  variables,
  context,
}: ValidOperation): Promise<Record<string, unknown> | undefined> {
  const query = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !query) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return undefined;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const fields = collectRootFields({ schema, fragments, variableValues: coerced }, query, operation.selectionSet);
  if ([...fields.values()].some(([node]) => node?.name.value.startsWith('__') !== false)) return undefined;
  try {
    const answers = await Promise.all(
      [...fields.values()].map((fieldNodes) =>
        context.answer({ schema, fragments, variableValues: coerced, parentType: query, fieldNodes: [...fieldNodes] }),
      ),
    );
    const data = Object.create(null) as Record<string, unknown>;
    [...fields.keys()].forEach((key, index) => (data[key] = answers[index]));
    return data;
  } catch {
    // Nothing is lost: the context keeps each answer, failed ones too, for the execution that follows.
    return undefined;
  }
}
