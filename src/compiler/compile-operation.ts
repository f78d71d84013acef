import type { FieldNode, GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import type { Catalogue } from '../ontology/catalogue.js';
import type { Limits } from './limits.js';
import { limitPages } from './passes/limit-pages.js';
import { seekPages } from './passes/seek-pages.js';
import { stableOrder } from './passes/stable-order.js';
import type { Plan } from './plan.js';
import { pathsAdvice } from './plan-paths.js';
import { narrowTypes, planRootField } from './plan-root-field.js';
import { Budget, type OperationPlanner, VariableNames } from './planner.js';
import { type Answer, prepareAnswer } from './prepare-answer.js';
import { printCypher, type Statement } from './print-cypher.js';
import { collectRootFields, type OperationContext, readRootSelection } from './read-selection.js';
import type { Selection } from './selection.js';

/** A query ready to run: one statement for all of its root fields. */
export interface CompiledOperation {
  /** Undefined where there is nothing to ask for: then nothing is sent. */
  readonly statement: Statement | undefined;
  /** By response key; introspection and computed fields are not among them. */
  readonly fields: ReadonlyMap<string, CompiledField>;
  /** How many values the answer holds if every page is full. */
  readonly cells: number;
  /** What to narrow where the statement takes too long; undefined where no root field says. */
  readonly advice: string | undefined;
  /** Whether that is all: the operation asks for no introspection and for nothing computed. */
  readonly isWhole: boolean;
}

type CompiledField =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** Most often the client may not ask this. The other root fields are not touched by it. */
  | { readonly kind: 'failed'; readonly error: unknown };

/** What the compiler needs to know once, not for each query. */
export interface CompilerSettings {
  readonly catalogue: Catalogue;
  readonly limits: Limits;
}

/** Sees each stage of each root field as it is reached: the selection, the plan, the plan after each pass, the plan that is printed. */
export interface Observer {
  selection(key: string, selection: Selection): void;
  /** Undefined where no such id can exist. */
  plan(key: string, stage: string, plan: Plan | undefined): void;
  planned(key: string, plan: Plan): void;
}

/** The passes, in the order in which they run. */
function passes({ budget }: OperationPlanner): readonly (readonly [name: string, pass: (plan: Plan) => Plan])[] {
  return [
    ['limitPages', limitPages(budget)],
    ['stableOrder', stableOrder],
    ['seekPages', seekPages],
  ];
}

/** Compiles a query: reads and plans each root field, runs the passes, and prints one statement of all plans. */
export function compileOperation(
  { catalogue, limits }: CompilerSettings,
  context: OperationContext,
  operation: OperationDefinitionNode,
  observer?: Observer,
): CompiledOperation {
  const query = context.schema.getQueryType();
  if (!query) throw new TypeError('the schema has queries');
  const planner: OperationPlanner = { catalogue, names: new VariableNames(), budget: new Budget(limits) };
  const fields = new Map<string, CompiledField>();
  const plans: Plan[] = [];
  let isWhole = true;
  for (const [key, nodes] of collectRootFields(context, query, operation.selectionSet)) {
    if (isAnsweredElsewhere(query, nodes)) {
      isWhole = false;
      continue;
    }
    try {
      const plan = planner.budget.try(() => compileRootField(planner, context, query, key, nodes, observer));
      fields.set(key, { kind: 'answered', answer: prepareAnswer(plan, plans.length, catalogue) });
      // Where none of several ids can exist there is nothing to ask for.
      if (plan !== undefined && !(plan.kind === 'several' && plan.groups.length === 0)) plans.push(plan);
    } catch (error) {
      fields.set(key, { kind: 'failed', error });
    }
  }
  const [first, ...others] = plans;
  return {
    statement: first === undefined ? undefined : printCypher([first, ...others]),
    fields,
    cells: planner.budget.size.cells,
    advice: plans.some(({ kind }) => kind === 'paths') ? pathsAdvice : undefined,
    isWhole,
  };
}

function compileRootField(
  planner: OperationPlanner,
  context: OperationContext,
  query: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  observer: Observer | undefined,
): Plan | undefined {
  const selection = readRootSelection(context, query, nodes, narrowTypes(planner.catalogue));
  observer?.selection(key, selection);
  const planned = planRootField(planner, selection);
  observer?.plan(key, 'plan', planned);
  if (planned === undefined) return undefined;
  const final = runPasses(planner, planned, (stage, plan) => observer?.plan(key, stage, plan));
  observer?.planned(key, final);
  return final;
}

/** Runs the passes; `observe` sees the plan after each. */
export function runPasses(planner: OperationPlanner, planned: Plan, observe?: (stage: string, plan: Plan) => void): Plan {
  return passes(planner).reduce((before, [name, pass]) => {
    const after = pass(before);
    observe?.(`plan after ${name}`, after);
    return after;
  }, planned);
}

/** Introspection, and what its resolver answers by itself: `computed` among the extensions of a field says so. */
function isAnsweredElsewhere(query: GraphQLObjectType, [node]: readonly FieldNode[]): boolean {
  const name = node?.name.value ?? '';
  return name.startsWith('__') || query.getFields()[name]?.extensions['computed'] === true;
}
