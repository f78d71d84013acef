import type { GraphQLSchema } from 'graphql';
import type { Dice } from './dice.js';
import { oddNames } from './odd-names.js';
import type { Question } from './question.js';
import { type InputOptions, inputWriter, type Variable } from './write-input.js';
import { writeSelection } from './write-selection.js';

/** One way to write a question. */
export interface WrittenOperation {
  readonly source: string;
  readonly operationName: string | undefined;
  readonly variables: readonly Variable[];
}

export interface WritingOptions extends InputOptions {
  /** Cursors that `after` may take. */
  readonly cursors: readonly string[];
  /** Asks for introspection beside the question. */
  readonly introspects: boolean;
}

/** Introspection of the kinds that there are. */
const introspections: readonly string[] = [
  'meta: __typename',
  '__type(name: "District") { name kind fields { name } }',
  '__schema { queryType { name __typename } }',
  '... { __type(name: "Nothing") { name } }',
];

/** Writes a question as one of its many operations, at times with another operation beside it that is not to run. */
export function writeOperation(schema: GraphQLSchema, question: Question, options: WritingOptions, dice: Dice): WrittenOperation {
  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has queries');
  const input = inputWriter(options, dice);
  const { text, fragments } = writeSelection(query, question, input, options.cursors, dice);
  const roots = options.introspects ? dice.shuffle([text, dice.oneOf(introspections)]).join(' ') : text;
  const name = dice.chance(0.6) ? dice.oneOf(['Q', ...oddNames]) : undefined;
  const others = name !== undefined && dice.chance(0.15) ? ['query Other($id: ID!) { node(id: $id) { id } people { totalCount } }'] : [];
  const definitions = [`${head(name, input.variables, dice)} { ${roots} }`, ...fragments, ...others];
  return {
    source: dice.shuffle(definitions).join('\n'),
    operationName: others.length > 0 || dice.chance(0.3) ? name : undefined,
    variables: input.variables,
  };
}

function head(name: string | undefined, variables: readonly Variable[], dice: Dice): string {
  if (variables.length > 0) return `query ${name ?? ''}(${variables.map(({ declaration }) => declaration).join(', ')})`;
  return name === undefined && dice.chance(0.5) ? '' : `query ${name ?? ''}`;
}
