import { RefusedError } from '../errors.js';
import type { RelationEnd, RelationType } from '../ontology/catalogue.js';
import type { Condition, Source } from './plan.js';
import { always } from './plan.js';
import { checkCodes, filterPeriod, filterPlain, filterProperty } from './plan-filter.js';
import type { Planner } from './planner.js';

/** The variables that a `where` or `orderBy` speaks of, and what may stand in them. */
export interface Scope {
  readonly node: string;
  readonly far: readonly string[];
  /** Undefined in a list of entities. */
  readonly fact: string | undefined;
  /** Undefined where facts of several relations are listed. */
  readonly relation: RelationType | undefined;
}

type Input = Readonly<Record<string, unknown>>;

/** How deep `where` may nest and how many conditions it may hold. */
const maxDepth = 8;
const maxConditions = 50;

/**
 * Plans a `where`. Sibling keys are ANDed; `and: []` is true, `or: []` false; what is absent is no condition.
 * @throws RefusedError BAD_USER_INPUT for an explicit null (which would silently drop a condition), LIMIT_EXCEEDED past the limits.
 */
export function planWhere(planner: Planner, where: unknown, scope: Scope, path: string): Condition {
  if (where === undefined) return always;
  refuseNulls(where, path);
  checkSize(where, path);
  return scope.fact === undefined
    ? planEntityWhere(planner, where as Input, scope.node, scope.far, path)
    : planFactWhere(planner, where as Input, scope, scope.fact, path);
}

function planEntityWhere(planner: Planner, where: Input, node: string, far: readonly string[], path: string): Condition {
  const types = far.flatMap((name) => planner.catalogue.entities.get(name) ?? []);
  const conditions = Object.entries(where).map(([name, input]): Condition => {
    const logic = planLogic(name, input, (inner) => planEntityWhere(planner, inner, node, far, path));
    if (logic !== undefined) return logic;
    if (name === 'id') return filterPlain({ variable: node, property: 'id' }, input as Input, `${path}_id`);
    if (name === 'type') {
      checkCodes(far, (input as Input)['in'], `${path}_type`);
      const labels = { hint: `${path}_type`, value: (input as Input)['in'] };
      return { kind: 'hasLabel', variable: node, labels };
    }
    const narrower = far.length > 1 ? types.find(({ field }) => field === name) : undefined;
    if (narrower !== undefined) {
      const inner = planEntityWhere(planner, input as Input, node, [narrower.name], `${path}_${name}`);
      return { kind: 'all', conditions: [{ kind: 'isA', variable: node, label: narrower.name }, inner] };
    }
    const property = types[0]?.properties.find((one) => one.name === name);
    if (property !== undefined) return filterProperty(node, property, input as Input, `${path}_${name}`);
    const end = types[0]?.ends.find((one) => one.field === name);
    if (end === undefined) throw new TypeError(`where ${name} is in the schema but not in the compiler`);
    return planMatch(planner, end, node, input as Input, `${path}_${name}`);
  });
  return { kind: 'all', conditions };
}

function planFactWhere(planner: Planner, where: Input, scope: Scope, fact: string, path: string): Condition {
  const conditions = Object.entries(where).map(([name, input]): Condition => {
    const logic = planLogic(name, input, (inner) => planFactWhere(planner, inner, scope, fact, path));
    if (logic !== undefined) return logic;
    switch (name) {
      case 'node':
        return planEntityWhere(planner, input as Input, scope.node, scope.far, path);
      case 'kinds':
        return { kind: 'hasType', variable: fact, types: { hint: `${path}_kinds`, value: input } };
      case 'validity':
        return filterPeriod(fact, input as Input, `${path}_validity`);
      case 'confidence':
        return filterPlain({ variable: fact, property: 'confidence' }, input as Input, `${path}_confidence`);
      default: {
        const property = scope.relation?.properties.find((one) => one.name === name);
        if (property === undefined) throw new TypeError(`where ${name} is in the schema but not in the compiler`);
        return filterProperty(fact, property, input as Input, `${path}_${name}`);
      }
    }
  });
  return { kind: 'all', conditions };
}

/** `some`, `none`, `every`: conditions on the fact and on its far end bind the same fact. */
function planMatch(planner: Planner, end: RelationEnd, from: string, match: Input, path: string): Condition {
  const { relation, direction, far } = end;
  const conditions = Object.entries(match).map(([quantifier, input]): Condition => {
    const node = planner.names.take(`${path}_${quantifier}`);
    const fact = `${node}_fact`;
    const ends = { subject: direction === 'OUT' ? from : node, object: direction === 'OUT' ? node : from };
    const source: Source & { kind: 'facts' } = {
      kind: 'facts',
      from,
      types: [relation.type],
      direction,
      node,
      fact,
      bindsEnds: false,
      ...ends,
    };
    const inner = planFactWhere(planner, input as Input, { node, far, fact, relation }, fact, path);
    const exists = (condition: Condition): Condition => ({ kind: 'exists', source, condition });
    switch (quantifier) {
      case 'some':
        return exists(inner);
      case 'none':
        return { kind: 'not', condition: exists(inner) };
      case 'every':
        return { kind: 'not', condition: exists({ kind: 'not', condition: inner }) };
      default:
        throw new TypeError(`the quantifier ${quantifier} is in the schema but not in the compiler`);
    }
  });
  return { kind: 'all', conditions };
}

function planLogic(name: string, input: unknown, plan: (inner: Input) => Condition): Condition | undefined {
  switch (name) {
    case 'and':
      return { kind: 'all', conditions: (input as readonly Input[]).map(plan) };
    case 'or':
      return { kind: 'any', conditions: (input as readonly Input[]).map(plan) };
    case 'not':
      return { kind: 'not', condition: plan(input as Input) };
    default:
      return undefined;
  }
}

function refuseNulls(input: unknown, path: string): void {
  if (input === null) {
    throw new RefusedError(
      'BAD_USER_INPUT',
      `${path.replaceAll('_', '.')}: expected a value, got null; leave a condition out, or say isNull: true`,
    );
  }
  if (typeof input !== 'object') return;
  for (const [name, value] of Object.entries(input)) refuseNulls(value, Array.isArray(input) ? path : `${path}_${name}`);
}

function checkSize(where: unknown, path: string): void {
  let conditions = 0;
  const visit = (input: unknown, depth: number): void => {
    if (typeof input !== 'object' || input === null) {
      conditions += 1;
      return;
    }
    if (depth > maxDepth) refuse('nesting', maxDepth, depth);
    // The values of `in` are one condition, however many.
    if (Array.isArray(input) && input.every((value) => typeof value !== 'object')) conditions += 1;
    else for (const value of Object.values(input)) visit(value, Array.isArray(input) ? depth : depth + 1);
  };
  const refuse = (what: string, limit: number, got: number): never => {
    throw new RefusedError(
      'LIMIT_EXCEEDED',
      `${path.replaceAll('_', '.')}: expected ${what} of at most ${String(limit)}, got ${String(got)}`,
    );
  };
  visit(where, 0);
  if (conditions > maxConditions) refuse('a number of conditions', maxConditions, conditions);
}
