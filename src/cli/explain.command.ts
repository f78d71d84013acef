import { readFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import { stringify } from 'yaml';
import type { Observer } from '../compiler/compile-root-field.js';
import { outlinePlan } from '../compiler/outline-plan.js';
import { outlineSelection } from '../compiler/outline-selection.js';
import { defaultLimits } from '../compiler/limits.js';
import { SetupError } from '../errors.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { catalogue } from '../ontology/entities/index.js';
import { compileOperation } from '../server/compile-operation.js';
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
    const { text, refusals } = await explainOperation(catalogue, source, readVariables(args.variables), args.stages);
    if (text !== '') process.stdout.write(`${text}\n`);
    if (refusals.length > 0) throw new SetupError(`${refusals.join('\n\n')}\n(--variables '{…}' gives the variables, as JSON)`);
    if (text === '') throw new SetupError(`${args.file}: expected an operation that asks for something of the graph, got none`);
  },
});

function readVariables(text: string | undefined): Record<string, unknown> {
  try {
    return JSON.parse(text ?? '{}') as Record<string, unknown>;
  } catch (error) {
    throw new SetupError(`--variables: expected JSON, got ${text ?? ''}`, { cause: error });
  }
}

/** An explained operation. */
export interface Explanation {
  /** Each root field at every stage. */
  readonly text: string;
  /** What the compiler or graphql-js refused. */
  readonly refusals: readonly string[];
}

/** Explains a valid operation without a database. */
export async function explainOperation(
  catalogue: Catalogue,
  source: string,
  variables: Readonly<Record<string, unknown>>,
  stages: boolean,
): Promise<Explanation> {
  const document = readDocument(buildSchema(catalogue), source);
  const parts: string[] = [];
  const print = (key: string, stage: string, text: string): void => void parts.push(`# ${key}: ${stage}\n${text.trimEnd()}`);
  const observe = (key: string): Observer => {
    let shown = '';
    return {
      selection: (selection) => print(key, 'selection', outlineSelection(selection)),
      plan: (stage, plan) => {
        const outline = outlinePlan(plan);
        print(key, stage, outline === shown ? 'unchanged' : outline);
        shown = outline;
      },
      statement: (statement) => {
        print(key, 'Cypher', statement?.text ?? 'none: no such id can exist');
        if (statement !== undefined) print(key, 'parameters', stringify(statement.parameters));
      },
    };
  };
  const quiet = (key: string): Observer => ({ ...observe(key), selection: () => undefined, plan: () => undefined });
  const { errors } = await compileOperation({ catalogue, limits: defaultLimits }, document, variables, stages ? observe : quiet);
  return { text: parts.join('\n\n'), refusals: errors.map(String) };
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
