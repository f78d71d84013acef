import { readFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { stringify } from 'yaml';
import { compileRootField, type Observer } from '../compiler/compile-root-field.js';
import { outlinePlan } from '../compiler/outline-plan.js';
import { outlineSelection } from '../compiler/outline-selection.js';
import { defaultLimits } from '../compiler/limits.js';
import { SetupError } from '../errors.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { catalogue } from '../ontology/entities/index.js';
import type { Context } from '../server/context.js';
import { buildSchema } from '../server/schema/build-schema.js';

/** `pearlgraph explain query.graphql`: prints a query at every stage on its way to Neo4j. Needs no database. */
export const explainCommand = defineCommand({
  meta: {
    name: 'explain',
    description:
      'Print selection, plan, Cypher and parameters of a query. Example: pearlgraph explain query.graphql --variables \'{"id": "district:xiangzhou"}\'',
  },
  args: {
    file: { type: 'positional', required: true, description: 'File with one GraphQL operation' },
    variables: { type: 'string', description: 'The variables, as JSON' },
    stages: { type: 'boolean', default: true, description: 'Print the stages before the Cypher too; --no-stages leaves them out' },
  },
  async run({ args }) {
    const source = await readFile(args.file, 'utf8').catch((error: unknown) => {
      throw new SetupError(`${args.file}: expected a file with a GraphQL operation, got none that can be read`, { cause: error });
    });
    process.stdout.write(`${await explainOperation(catalogue, source, readVariables(args.variables), args.stages)}\n`);
  },
});

function readVariables(text: string | undefined): Record<string, unknown> {
  try {
    return JSON.parse(text ?? '{}') as Record<string, unknown>;
  } catch (error) {
    throw new SetupError(`--variables: expected JSON, got ${text ?? ''}`, { cause: error });
  }
}

/**
 * Prints each root field of an operation at every stage. graphql-js executes it as it would in the server, but each root
 * field answers null after it has been compiled.
 */
export async function explainOperation(
  catalogue: Catalogue,
  source: string,
  variables: Record<string, unknown>,
  stages: boolean,
): Promise<string> {
  const schema = buildSchema(catalogue);
  const document = readDocument(schema, source);
  const parts: string[] = [];
  const context: Context = {
    answer: (info) => {
      const print = (stage: string, text: string): void => void parts.push(`# ${String(info.path.key)}: ${stage}\n${text.trimEnd()}`);
      let shown = '';
      const observer: Observer = {
        selection: (selection) => print('selection', outlineSelection(selection)),
        plan: (stage, plan) => {
          const outline = outlinePlan(plan);
          print(stage, outline === shown ? 'unchanged' : outline);
          shown = outline;
        },
      };
      const { statement } = compileRootField(
        { catalogue, limits: defaultLimits },
        info,
        info.parentType,
        info.fieldNodes,
        stages ? observer : undefined,
      );
      print('Cypher', statement?.text ?? 'none: no such id can exist');
      if (statement !== undefined) print('parameters', stringify(statement.parameters));
      return Promise.resolve(null);
    },
  };
  const { errors } = await execute({ schema, document, variableValues: variables, contextValue: context });
  return [...parts, ...(errors ?? []).map(String)].join('\n\n');
}

function readDocument(schema: GraphQLSchema, source: string): DocumentNode {
  try {
    const document = parse(source);
    const [invalid] = validate(schema, document);
    if (invalid === undefined) return document;
    throw invalid;
  } catch (error) {
    throw new SetupError(String(error), { cause: error });
  }
}
