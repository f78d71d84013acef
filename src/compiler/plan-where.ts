import { RefusedError } from '../errors.js';
import type { Catalogue, EntityType, RelationEnd, RelationType } from '../ontology/catalogue.js';
import type { Condition, Source } from './plan.js';
import { always } from './plan.js';
import { allOf, appliesAt, labelsAt, typesAt, versionAt, versionsAt } from './moment.js';
import { filterClass, filterPeriod, filterPlain, filterProperty } from './plan-filter.js';
import type { Limits } from './limits.js';
import { type Place, step } from './place.js';
import { type Planner, refuse } from './planner.js';

/** The variables that a `where` or `orderBy` speaks of, and what may stand in them. */
export interface Scope {
  readonly node: string;
  readonly far: readonly string[];
  /** Undefined in a list of entities. */
  readonly fact: string | undefined;
  /** Undefined where facts of several relations are listed. */
  readonly relation: RelationType | undefined;
}

/** What a `where` holds. */
export type Input = Readonly<Record<string, unknown>>;

/**
 * Plans a `where`. Sibling keys are ANDed; `and: []` is true, `or: []` false; what is absent is no condition.
 * @throws RefusedError BAD_USER_INPUT for an explicit null (which would silently drop a condition), LIMIT_EXCEEDED past the limits.
 */
export function planWhere(planner: Planner, where: unknown, scope: Scope, place: Place): Condition {
  if (where === undefined) return always;
  checkInput(where, place, planner.budget.limits);
  return scope.fact === undefined
    ? planEntityWhere(planner, where as Input, scope.node, scope.far, place)
    : planFactWhere(planner, where as Input, scope, scope.fact, place);
}

function planEntityWhere(planner: Planner, where: Input, node: string, far: readonly string[], place: Place): Condition {
  const { budget, catalogue } = planner;
  const { moment } = planner.root;
  const version = versionAt(node, moment);
  const types = far.flatMap((name) => catalogue.entities.get(name) ?? []);
  const conditions = Object.entries(where).map(([name, input]): Condition => {
    const logic = planLogic(name, input, (inner) => planEntityWhere(planner, inner, node, far, place));
    if (logic !== undefined) return logic;
    if (name === 'id') return filterPlain(budget, { variable: version, property: 'id' }, input as Input, step(place, 'id'));
    if (name === 'type') return filterClass(budget, { variable: version, classes: far, moment }, input as Input, step(place, 'type'));
    const narrower = far.length > 1 ? classByField(catalogue, name) : undefined;
    if (narrower !== undefined) {
      checkClass(types, narrower, place);
      const inner = planEntityWhere(planner, input as Input, node, [narrower.name], step(place, name));
      return { kind: 'all', conditions: [{ kind: 'isA', variable: version, labels: labelsAt(narrower.name, moment) }, inner] };
    }
    const member = types[0]?.members.get(name);
    if (member?.kind === 'property') return filterProperty(budget, version, member.property, input as Input, step(place, name));
    if (member?.kind === 'end') return planMatch(planner, member.end, node, input as Input, step(place, name));
    throw new TypeError(`where ${name} is in the schema but not in the compiler`);
  });
  return { kind: 'all', conditions };
}

function planFactWhere(planner: Planner, where: Input, scope: Scope, fact: string, place: Place): Condition {
  const conditions = Object.entries(where).map(([name, input]): Condition => {
    const logic = planLogic(name, input, (inner) => planFactWhere(planner, inner, scope, fact, place));
    if (logic !== undefined) return logic;
    switch (name) {
      case 'node':
        return planEntityWhere(planner, input as Input, scope.node, scope.far, place);
      case 'kinds':
        return { kind: 'hasType', variable: fact, types: { hint: step(place, 'kinds').hint, value: input } };
      case 'validity':
        return filterPeriod(planner.budget, fact, input as Input, step(place, 'validity'));
      case 'confidence':
        return filterPlain(planner.budget, { variable: fact, property: 'confidence' }, input as Input, step(place, 'confidence'));
      default: {
        const property = scope.relation?.properties.find((one) => one.name === name);
        if (property === undefined) throw new TypeError(`where ${name} is in the schema but not in the compiler`);
        return filterProperty(planner.budget, fact, property, input as Input, step(place, name));
      }
    }
  });
  return { kind: 'all', conditions };
}

function classByField({ rootFields }: Catalogue, name: string): EntityType | undefined {
  const found = rootFields.get(name);
  return found?.field === name ? found : undefined;
}

/** Refuses a class that never stands at this far end: it could only be a slip. */
function checkClass(types: readonly EntityType[], asked: EntityType, place: Place): void {
  if (types.includes(asked)) return;
  const fields = types.map(({ field }) => field).join(', ');
  throw new RefusedError('BAD_USER_INPUT', `${place.path}: expected one of ${fields}, got ${asked.field}`);
}

/** `some`, `none`, `every`: conditions on the fact and on its far end bind the same fact. */
function planMatch(planner: Planner, end: RelationEnd, from: string, match: Input, place: Place): Condition {
  const { relation, direction, far } = end;
  const { moment } = planner.root;
  const conditions = Object.entries(match).map(([quantifier, input]): Condition => {
    planner.budget.condition();
    const node = planner.names.take(step(place, quantifier).hint);
    const fact = `${node}_fact`;
    const ends = { subject: direction === 'OUT' ? from : node, object: direction === 'OUT' ? node : from };
    const source: Source & { kind: 'facts' } = {
      kind: 'facts',
      from,
      types: typesAt([relation.type], moment),
      direction,
      node,
      fact,
      bindsEnds: false,
      ...ends,
      ...versionsAt({ from, node, ...ends }, moment),
    };
    const inner = planFactWhere(planner, input as Input, { node, far, fact, relation }, fact, place);
    const exists = (condition: Condition): Condition => ({
      kind: 'exists',
      source,
      condition: allOf([condition, appliesAt(source, moment)]),
    });
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

/** Plans `and`, `or` and `not`; undefined for any other key. */
export function planLogic(name: string, input: unknown, plan: (inner: Input) => Condition): Condition | undefined {
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

/** Refuses a null anywhere, a `where` that nests too deep and a list that is too long, before any of it is planned. */
export function checkInput(input: unknown, place: Place, limits: Limits, depth = 0): void {
  if (input === null) {
    throw new RefusedError(
      'BAD_USER_INPUT',
      `${place.path}: expected a value, got null; leave it out, or say isNull: true to find what is missing`,
    );
  }
  if (typeof input !== 'object') return;
  if (depth > limits.whereLevels) refuse(place.path, `${String(limits.whereLevels)} levels`, 'more');
  if (Array.isArray(input)) {
    if (input.length > limits.values) refuse(place.path, `${String(limits.values)} values`, String(input.length));
    for (const value of input) checkInput(value, place, limits, depth);
  } else {
    for (const [name, value] of Object.entries(input)) checkInput(value, step(place, name), limits, depth + 1);
  }
}
