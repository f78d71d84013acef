import { RefusedError } from '../errors.js';
import type { Catalogue, EntityType } from '../ontology/catalogue.js';
import { labels } from '../ontology/graph-names.js';
import { allOf, holdsAt, type Moment, readMoment, typesAt, versionAt, versionsAt, wasKnownAt } from './moment.js';
import { bindNode } from './bind-node.js';
import type { GroupPlan, Match, Plan } from './plan.js';
import { planCounts } from './plan-counts.js';
import { planFacts } from './plan-facts.js';
import { planPage } from './plan-page.js';
import { planPaths } from './plan-paths.js';
import { planSearch } from './plan-search.js';
import { planRecord } from './plan-record.js';
import { type Binding, type OperationPlanner, type Planner, refuse } from './planner.js';
import type { Narrow } from './read-selection.js';
import { type Selection, type SelectionSet, within } from './selection.js';
import { prefixOf, type VariableId } from './variable-id.js';

/**
 * Plans a root field: `node`, `nodes`, `paths`, and for each class its single and its list field. Undefined where no node of
 * the id's type can exist.
 * @throws RefusedError BAD_USER_INPUT for a malformed id.
 */
export function planRootField(operation: OperationPlanner, selection: Selection): Plan | undefined {
  const { catalogue } = operation;
  const { field, args } = selection;
  const set = within(selection);
  const id = args['id'] as string | VariableId | undefined;
  const name = operation.names.take(field);
  const moment = readMoment(args['asOf'], name);
  const planner: Planner = { ...operation, root: { field, id, moment }, planPage };
  const entity = catalogue.rootFields.get(field);
  if (entity?.plural === field) return planList(planner, entity, selection, name);
  if (field === 'paths') return planPaths(planner, selection, name);
  if (field === 'counts') return planCounts(planner, selection, name);
  if (field === 'facts') return planFacts(planner, selection, name);
  if (field === 'search' || field === 'searchPassages') return planSearch(planner, selection, name);
  if (field === 'nodes') {
    const ids = args['ids'] as readonly string[];
    const most = planner.budget.limits.ids;
    if (ids.length > most) refuse('nodes(ids:)', `${String(most)} ids`, String(ids.length));
    return planSeveral(planner, ids, set, name);
  }

  if (id === undefined) throw new TypeError(`${field} is in the schema but not in the compiler`);
  const family = familyOf(catalogue, checkId(id, `${field}(id:)`));
  if (family === undefined) return undefined;
  const found = entity === undefined ? bindFamily(family, name, moment) : bindNode(entity.name, 'entity', name, moment);
  return {
    kind: 'one',
    name,
    match: found.match,
    id: { hint: `${name}_id`, value: id },
    record: planRecord(planner, found.binding, set),
  };
}

/** `node` and `nodes` read only the types that their ids can have: an id's prefix tells. */
export function narrowTypes(catalogue: Catalogue): Narrow {
  return (types, { id, ids }) => {
    const asked = (ids ?? (id === undefined ? undefined : [id])) as readonly (string | VariableId)[] | undefined;
    if (asked === undefined || types.length === 1) return types;
    const possible = new Set(asked.flatMap((one) => familyOf(catalogue, prefixOf(one))?.types ?? []));
    return types.filter((type) => possible.has(type));
  };
}

function planList(planner: Planner, entity: EntityType, selection: Selection, name: string): Plan {
  const { knownOn } = planner.root.moment;
  const version = knownOn === undefined ? {} : { version: versionAt(name, planner.root.moment) };
  const source = { kind: 'label', label: entity.name, node: name, ...version } as const;
  return { kind: 'page', name, page: planPage(planner, source, selection, { place: { path: name, hint: name }, far: [entity.name] }) };
}

type Several = Plan & { readonly kind: 'several' };

/** Plans records whose ids are known, however many, for the field of this name, as they were at the moment of an `asOf`. */
export function planNodes(operation: OperationPlanner, ids: readonly string[], asOf: unknown, field: string, set: SelectionSet): Several {
  const name = operation.names.take(field);
  return planSeveral({ ...operation, root: { field, id: undefined, moment: readMoment(asOf, name) }, planPage }, ids, set, name);
}

function planSeveral(planner: Planner, ids: readonly string[], set: SelectionSet, name: string): Several {
  const families = new Map<string, { readonly family: Family; readonly ids: string[] }>();
  for (const id of ids) {
    const family = familyOf(planner.catalogue, checkId(id, 'nodes(ids:)'));
    if (family === undefined) continue;
    const known = families.get(family.key);
    if (known === undefined) families.set(family.key, { family, ids: [id] });
    else known.ids.push(id);
  }
  // In an order of their own, so that the order of the ids changes no text.
  const sorted = [...families.values()].sort((a, b) => (a.family.key < b.family.key ? -1 : 1));
  const groups = sorted.map(({ family, ids: members }): GroupPlan => {
    const { match, binding } = bindFamily(family, planner.names.take(`${name}_${family.variable}`), planner.root.moment);
    return { match, ids: { hint: `${name}_ids`, value: members }, record: planRecord(planner, binding, narrowSet(set, family.types)) };
  });
  return { kind: 'several', name, ids, groups };
}

/** Ids whose records are found in the same way: all entities, all passages, or the facts of one relation. */
interface Family {
  readonly kind: 'entity' | 'passage' | 'fact';
  readonly key: string;
  readonly variable: string;
  /** The GraphQL types of its records. */
  readonly types: readonly string[];
  /** A label, or a relationship type. */
  readonly stored: string;
}

function familyOf(catalogue: Catalogue, prefix: string | undefined): Family | undefined {
  if (prefix === undefined) return undefined;
  if (prefix === 'passage') return { kind: 'passage', key: prefix, variable: 'passage', types: [labels.passage], stored: labels.passage };
  const found = catalogue.prefixes.get(prefix);
  if (found === undefined) return undefined;
  if ('factName' in found) return { kind: 'fact', key: prefix, variable: found.field, types: [found.factName], stored: found.type };
  return { kind: 'entity', key: labels.entity, variable: 'entity', types: [...catalogue.entities.keys()], stored: labels.entity };
}

interface Bound {
  readonly match: Match;
  readonly binding: Binding;
}

function bindFamily({ kind, stored }: Family, name: string, moment: Moment): Bound {
  if (kind !== 'fact') return bindNode(stored, kind, name, moment);
  const ends = { subject: `${name}_subject`, object: `${name}_object` };
  const binding = { fact: name, ...ends };
  const { versions } = versionsAt(ends, moment);
  const known = versions === undefined ? [] : [wasKnownAt(versions.subject, moment), wasKnownAt(versions.object, moment)];
  return {
    match: {
      kind: 'fact',
      types: typesAt([stored], moment),
      binding,
      ...(versions === undefined ? {} : { versions }),
      where: allOf([holdsAt(name, moment), ...known]),
    },
    binding: { kind: 'fact', path: name, tail: name, ...binding },
  };
}

function checkId(id: string | VariableId, place: string): string {
  const prefix = prefixOf(id);
  if (prefix === undefined) {
    throw new RefusedError(
      'BAD_USER_INPUT',
      `${place}: expected an id such as "district:xiangzhou", got "${typeof id === 'string' ? id : id.variable}"`,
    );
  }
  return prefix;
}

function narrowSet(set: SelectionSet, types: readonly string[]): SelectionSet {
  const kept = set.types.filter((type) => types.includes(type));
  const byType = new Map(kept.map((type) => [type, set.byType.get(type) ?? []]));
  return { types: kept, selections: set.selections.filter((one) => kept.some((type) => byType.get(type)?.includes(one))), byType };
}
