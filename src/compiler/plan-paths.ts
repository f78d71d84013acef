import { RefusedError } from '../errors.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { labels } from '../ontology/graph-names.js';
import { ColumnList } from './column-list.js';
import { bindNode } from './bind-node.js';
import { allOf, holdsAt, labelsAt, type Moment, typesAt, versionsAt, wasKnownAt } from './moment.js';
import {
  always,
  type Condition,
  type PathEnd,
  type PathField,
  type PathHop,
  type PathSetField,
  type PathsPlan,
  type PathStep,
  type StepField,
} from './plan.js';
import { planRecord } from './plan-record.js';
import { type Binding, type Planner, refuse } from './planner.js';
import { type Selection, type SelectionSet, within } from './selection.js';
import { prefixOf, type VariableId } from './variable-id.js';

/** How a search of paths that takes too long is made shorter. */
export const pathsAdvice = 'ask `paths` for a smaller `maxLength`, or name the `relations` and `types` that it may go through';

/**
 * Plans `paths`: undefined where an end can be no entity.
 * @throws RefusedError BAD_USER_INPUT for an end that is no id, a class that does not exist, or fewer than one hop or path;
 * LIMIT_EXCEEDED for more than the limits allow.
 */
export function planPaths(planner: Planner, selection: Selection, name: string): PathsPlan | undefined {
  const { catalogue, budget } = planner;
  const { moment } = planner.root;
  const { args, field } = selection;
  const maxLength = checkCount(args['maxLength'], `${field}(maxLength:)`, budget.limits.pathLength);
  const k = checkCount(args['k'], `${field}(k:)`, budget.limits.paths);
  const classes = checkClasses(catalogue, args['types'], `${field}(types:)`);
  const from = planEnd(planner, args['from'], 'from', name);
  const to = planEnd(planner, args['to'], 'to', name);
  if (from === undefined || to === undefined) return undefined;
  const kinds = (args['relations'] as readonly string[] | null | undefined) ?? [...catalogue.relations.keys()];
  const step = planStep(planner.names.take(`${name}_fact`), planner.names.take(`${name}_node`), moment);
  const columns: Columns = { start: new ColumnList(budget), step: new ColumnList(budget) };
  const fields = selectionsOf(within(selection)).map((one) => planSetField(planner, { from, step, path: name, columns }, one));
  return {
    kind: 'paths',
    name,
    from,
    to,
    // In an order of their own, so that the order in which they are given changes no text.
    types: typesAt([...new Set(kinds)].sort(), moment),
    hops: Array.from({ length: maxLength }, (_, index) => planHop(step, index + 1, classes, moment)),
    k,
    overlapping: args['overlapping'] === true,
    step,
    startColumns: columns.start.all(),
    stepColumns: columns.step.all(),
    fields,
  };
}

function checkCount(value: unknown, place: string, most: number): number {
  const count = value as number;
  if (count < 1) throw new RefusedError('BAD_USER_INPUT', `${place}: expected 1 or more, got ${String(count)}`);
  if (count > most) refuse(place, String(most), String(count));
  return count;
}

function checkClasses({ entities }: Catalogue, asked: unknown, place: string): readonly string[] | undefined {
  if (asked === undefined || asked === null) return undefined;
  const classes = asked as readonly string[];
  const unknown = classes.find((one) => !entities.has(one));
  if (unknown === undefined) return [...new Set(classes)].sort();
  throw new RefusedError('BAD_USER_INPUT', `${place}: expected some of ${[...entities.keys()].join(', ')}, got "${unknown}"`);
}

/** Undefined where no entity can have the id. */
function planEnd({ catalogue, names, root }: Planner, value: unknown, end: 'from' | 'to', name: string): PathEnd | undefined {
  const id = value as string | VariableId;
  const prefix = prefixOf(id);
  if (prefix === undefined)
    throw new RefusedError('BAD_USER_INPUT', `paths(${end}:): expected an id such as "district:xiangzhou", got "${String(value)}"`);
  const found = catalogue.prefixes.get(prefix);
  if (found === undefined || 'factName' in found) return undefined;
  const variable = names.take(`${name}_${end}`);
  return { match: bindNode(labels.entity, 'entity', variable, root.moment).match, id: { hint: variable, value: id } };
}

function planStep(fact: string, node: string, moment: Moment): PathStep {
  const ends = { subject: `${fact}_subject`, object: `${fact}_object` };
  const { versions } = versionsAt({ ...ends, node }, moment);
  if (versions === undefined) return { fact, ...ends, node, where: always };
  return { fact, ...ends, node, versions, where: allOf([wasKnownAt(versions.subject, moment), wasKnownAt(versions.object, moment)]) };
}

/** An entity keeps its class for good, whatever else of it changes. */
function planHop(step: PathStep, hop: number, classes: readonly string[] | undefined, moment: Moment): PathHop {
  const fact = `${step.fact}_${String(hop)}`;
  const node = `${step.node}_${String(hop)}`;
  const whereNode = classes === undefined ? always : isOneOf(node, classes, moment);
  return { fact, node, whereFact: holdsAt(fact, moment), whereNode };
}

function isOneOf(variable: string, classes: readonly string[], moment: Moment): Condition {
  if (classes.length === 0) return { kind: 'any', conditions: [] };
  return { kind: 'isA', variable, labels: classes.flatMap((label) => labelsAt(label, moment)) };
}

interface Columns {
  readonly start: ColumnList;
  readonly step: ColumnList;
}

/** What the fields of a path are planned with. */
interface Scope {
  readonly from: PathEnd;
  readonly step: PathsPlan['step'];
  readonly path: string;
  readonly columns: Columns;
}

/** Path sets, paths and steps have one concrete type each, so its selections are all there are. */
function selectionsOf(set: SelectionSet): readonly Selection[] {
  return set.byType.get(set.types[0] ?? '') ?? [];
}

function planSetField(planner: Planner, scope: Scope, selection: Selection): PathSetField {
  const { field, key } = selection;
  switch (field) {
    case 'paths':
      return { key, kind: 'paths', fields: selectionsOf(within(selection)).map((one) => planPathField(planner, scope, one)) };
    case 'truncated':
      return { key, kind: 'truncated' };
    case '__typename':
      return { key, kind: 'typename' };
    default:
      throw new TypeError(`PathSet.${field} is in the schema but not in the compiler`);
  }
}

function planPathField(planner: Planner, scope: Scope, selection: Selection): PathField {
  const { field, key } = selection;
  switch (field) {
    case 'length':
      return { key, kind: 'length' };
    case 'start': {
      const { variable } = scope.from.match;
      const column = recordColumn(
        planner,
        { kind: 'entity', variable, path: `${scope.path}.start`, tail: variable },
        selection,
        scope.columns.start,
      );
      return { key, kind: 'start', column };
    }
    case 'steps':
      return { key, kind: 'steps', fields: selectionsOf(within(selection)).map((one) => planStepField(planner, scope, one)) };
    case 'period': {
      const read = (property: string): number => scope.columns.step.property({ variable: scope.step.fact, property });
      return { key, kind: 'period', validity: [read('validFrom'), read('validTo'), read('endState')], within: within(selection) };
    }
    case '__typename':
      return { key, kind: 'typename' };
    default:
      throw new TypeError(`Path.${field} is in the schema but not in the compiler`);
  }
}

function planStepField(planner: Planner, { step, path, columns }: Scope, selection: Selection): StepField {
  const { field, key } = selection;
  switch (field) {
    case 'direction':
      return { key, kind: 'direction' };
    case 'fact': {
      const { fact, subject, object } = step;
      const binding = { kind: 'fact', fact, subject, object, path: `${path}.steps.fact`, tail: fact } as const;
      return { key, kind: 'record', column: recordColumn(planner, binding, selection, columns.step) };
    }
    case 'node': {
      const binding = { kind: 'entity', variable: step.node, path: `${path}.steps.node`, tail: step.node } as const;
      return { key, kind: 'record', column: recordColumn(planner, binding, selection, columns.step) };
    }
    case '__typename':
      return { key, kind: 'typename' };
    default:
      throw new TypeError(`PathStep.${field} is in the schema but not in the compiler`);
  }
}

function recordColumn(planner: Planner, binding: Binding, selection: Selection, columns: ColumnList): number {
  return columns.add({ kind: 'record', record: planRecord(planner, binding, within(selection)) });
}
