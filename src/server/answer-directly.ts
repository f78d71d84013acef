import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { Context } from './context.js';
import { readOperation, type ValidOperation } from './read-operation.js';

/**
 * Lets Apollo send what the root fields were compiled to as it is. An answer from the compiler has its response keys and nulls already,
 * and its values have the types with which the one writer stored them, so that executing it field by field, which costs a wide answer
 * more than Neo4j does, would only copy it.
 */
export function answerDirectly(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
          const data = await directData({ schema, document, operation, variables: request.variables ?? {} }, contextValue);
          return data === undefined ? null : { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
      }),
  };
}

/**
 * The data of a query whose root fields are all answered; undefined for introspection, mutations and wherever anything fails: graphql-js
 * then executes the operation, on the same answers, and words the errors.
 */
export async function directData(
  { operation, ...request }: Omit<ValidOperation, 'operation'> & { readonly operation: OperationDefinitionNode | undefined },
  context: Context,
): Promise<Record<string, unknown> | undefined> {
  // Whatever its types say, Apollo asks even where the document has no operation of the name given.
  if (operation?.operation !== OperationTypeNode.QUERY) return undefined;
  const running = readOperation({ ...request, operation });
  if (!('variableValues' in running)) return undefined;
  try {
    const { fields, isWhole } = await context.answers(running);
    if (!isWhole) return undefined;
    const data = Object.create(null) as Record<string, unknown>;
    for (const [key, answer] of fields) data[key] = answer();
    return data;
  } catch {
    // Nothing is lost: the context keeps the answers, failed ones too, for the execution that follows.
    return undefined;
  }
}
