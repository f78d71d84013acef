import type { FieldNode, GraphQLObjectType } from 'graphql';
import { type CompilerSettings, runPasses } from './compile-operation.js';
import { narrowTypes, planNodes } from './plan-root-field.js';
import { Budget, VariableNames } from './planner.js';
import { type Answer, prepareAnswer } from './prepare-answer.js';
import { printCypher, type Statement } from './print-cypher.js';
import { type OperationContext, readRootSelection } from './read-selection.js';
import { within } from './selection.js';

/** A field whose records were found beforehand, ready to run. */
export interface CompiledNodes {
  /** Undefined where none of the ids can exist. */
  readonly statement: Statement | undefined;
  /** How many values the answer holds if every page is full. */
  readonly cells: number;
  /** Gives a list: a record for each id, in their order, null for each that is not there. */
  readonly answer: Answer;
}

/**
 * Compiles a field of records that something else than the compiler has found, an algorithm or a saved query: all of their fields are
 * read with one statement. `nodes` are those of the field, as in `info.fieldNodes`; `ids` may be of any types; what they were like at the moment
 * of `asOf` is read, what is live without it.
 */
export function compileNodes(
  { catalogue, limits }: CompilerSettings,
  context: OperationContext,
  field: { readonly parent: GraphQLObjectType; readonly nodes: readonly FieldNode[] },
  ids: readonly string[],
  asOf?: unknown,
): CompiledNodes {
  const narrow = narrowTypes(catalogue);
  const selection = readRootSelection(context, field.parent, field.nodes, (types) => narrow(types, { ids }));
  const operation = { catalogue, names: new VariableNames(), budget: new Budget(limits) };
  const planned = planNodes(operation, ids, asOf, selection.field, within(selection));
  const plan = planned.groups.length === 0 ? undefined : runPasses(operation, planned);
  return {
    statement: plan === undefined ? undefined : printCypher([plan]),
    cells: operation.budget.size.cells,
    answer: plan === undefined ? () => ids.map(() => null) : prepareAnswer(plan, 0, catalogue),
  };
}
