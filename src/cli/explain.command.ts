import { readFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  locatedError,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { stringify } from 'yaml';
import { compileOperation, type Observer } from '../compiler/compile-operation.js';
import { outlinePlan } from '../compiler/outline-plan.js';
import { outlineReads } from '../compiler/outline-reads.js';
import { outlineSelection } from '../compiler/outline-selection.js';
import { defaultLimits } from '../compiler/limits.js';
import type { Plan } from '../compiler/plan.js';
import { collectRootFields } from '../compiler/read-selection.js';
import { SetupError } from '../errors.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { catalogue } from '../ontology/entities/index.js';
import { readOperation } from '../server/read-operation.js';
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
    const { text, refusals } = explainOperation(catalogue, source, readVariables(args.variables), args.stages);
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
  /** Each root field at every stage, and the one statement that answers them. */
  readonly text: string;
  /** What graphql-js or the compiler refused. */
  readonly refusals: readonly string[];
}

/** Explains a valid operation without a database. */
export function explainOperation(
  catalogue: Catalogue,
  source: string,
  variables: Readonly<Record<string, unknown>>,
  stages: boolean,
): Explanation {
  const schema = buildSchema(catalogue);
  const { document, operation } = readDocument(schema, source);
  const running = readOperation({ schema, document, operation, variables });
  if (!('variableValues' in running)) return { text: '', refusals: running.map(String) };
  const parts: string[] = [];
  const print = (stage: string, text: string): void => void parts.push(`# ${stage}\n${text.trimEnd()}`);
  const settings = { catalogue, limits: defaultLimits };
  const { statement, fields } = compileOperation(settings, running, operation, stages ? printStages(catalogue, print) : undefined);
  if (statement !== undefined) {
    print('Cypher', statement.text);
    print('parameters', stringify(statement.parameters));
  } else if (fields.size > 0) print('Cypher', 'none: no such id can exist');
  const query = schema.getQueryType();
  const nodes = query ? collectRootFields(running, query, operation.selectionSet) : new Map<string, readonly FieldNode[]>();
  const refusals = [...fields].flatMap(([key, field]) =>
    field.kind === 'failed' ? [String(locatedError(field.error, nodes.get(key), [key]))] : [],
  );
  return { text: refusals.length === fields.size ? '' : parts.join('\n\n'), refusals };
}

/** Prints each stage of each root field, a plan only where the stage changed it. */
function printStages(catalogue: Catalogue, print: (stage: string, text: string) => void): Observer {
  let shown = '';
  return {
    selection: (key, selection) => print(`${key}: selection`, outlineSelection(selection)),
    plan: (key, stage, plan) => {
      const outline = plan === undefined ? 'none: no such id can exist' : outlinePlan(plan);
      print(`${headingOf(key, plan)}: ${stage}`, outline === shown ? 'unchanged' : outline);
      shown = outline;
    },
    planned: (key, plan) => print(`${headingOf(key, plan)}: reads`, outlineReads(plan, catalogue)),
  };
}

/** An alias is no name in the statement: the column and the variables there are called after the field. */
function headingOf(key: string, plan: Plan | undefined): string {
  return plan === undefined || plan.name === key ? key : `${key} (column ${plan.name})`;
}

function readDocument(
  schema: GraphQLSchema,
  source: string,
): { readonly document: DocumentNode; readonly operation: OperationDefinitionNode } {
  try {
    const document = parse(source);
    const [invalid] = validate(schema, document);
    if (invalid !== undefined) throw invalid;
    const operation = getOperationAST(document);
    if (operation) return { document, operation };
    throw new GraphQLError('expected one operation, got several');
  } catch (error) {
    throw new SetupError(String(error), { cause: error });
  }
}
