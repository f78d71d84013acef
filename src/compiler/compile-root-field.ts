import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { Catalogue } from '../ontology/catalogue.js';
import type { Limits } from './limits.js';
import { limitPages } from './passes/limit-pages.js';
import { seekPages } from './passes/seek-pages.js';
import { stableOrder } from './passes/stable-order.js';
import type { Plan } from './plan.js';
import { narrowTypes, planRootField } from './plan-root-field.js';
import { printCypher, type Statement } from './print-cypher.js';
import { type OperationContext, readRootSelection } from './read-selection.js';
import { rowToJson } from './row-to-json.js';
import type { Selection } from './selection.js';

/** A root field ready to run. */
export interface CompiledRootField {
  /** Undefined where the id alone tells that there is nothing to find: then nothing is sent. */
  readonly statement: Statement | undefined;
  /** Turns the statement's only value into the field's answer; undefined stands for no row. */
  readonly toJson: (value: unknown) => unknown;
}

/** What the compiler needs to know once, not for each query. */
export interface CompilerSettings {
  readonly catalogue: Catalogue;
  readonly limits: Limits;
}

/** Sees each stage of a compilation as it is reached: the selection, the plan, the plan after each pass, and the statement if there is one. */
export interface Observer {
  selection(selection: Selection): void;
  plan(stage: string, plan: Plan): void;
  statement(statement: Statement | undefined): void;
}

/** The passes, in the order in which they run. */
function passes({ limits }: CompilerSettings): readonly (readonly [name: string, pass: (plan: Plan) => Plan])[] {
  return [
    ['limitPages', limitPages(limits)],
    ['stableOrder', stableOrder],
    ['seekPages', seekPages],
  ];
}

/**
 * Compiles one root field: read the selection, plan it, run the passes, print one statement.
 * @throws RefusedError for what the client may not ask.
 */
export function compileRootField(
  settings: CompilerSettings,
  operation: OperationContext,
  query: GraphQLObjectType,
  nodes: readonly FieldNode[],
  observer?: Observer,
): CompiledRootField {
  const { catalogue, limits } = settings;
  const selection = readRootSelection(operation, query, nodes, narrowTypes(catalogue));
  observer?.selection(selection);
  const planned = planRootField(catalogue, limits, selection);
  if (planned === undefined) {
    observer?.statement(undefined);
    return { statement: undefined, toJson: () => null };
  }
  observer?.plan('plan', planned);
  const plan = passes(settings).reduce((before, [name, pass]) => {
    const after = pass(before);
    observer?.plan(`plan after ${name}`, after);
    return after;
  }, planned);
  // Where none of several ids can exist there is nothing to ask for.
  const statement = plan.kind === 'several' && plan.groups.length === 0 ? undefined : printCypher(plan);
  observer?.statement(statement);
  return { statement, toJson: (value) => rowToJson(plan, value, catalogue) };
}
