import { assertNever } from '../errors.js';
import { labels } from '../ontology/graph-names.js';
import { allOf, type Moment, typesAt } from './moment.js';
import type { Condition, EveryFact, Lead } from './plan.js';

/** The labels of the entities that facts of a moment join, whatever versions they have: for an earlier knowledge the retired ones too. */
export function joinedLabels({ knownOn }: Moment): readonly string[] {
  return knownOn === undefined ? [labels.entity] : [labels.entity, labels.retiredEntity];
}

/**
 * Chooses what leads to facts: of the conditions that must hold, the passages that they cite, then the ids of their ends, then documents.
 * Returns the source with it, and the conditions that are left. Their kinds become the types that are matched, and what is asked of
 * past versions of the ends goes with these.
 */
export function leadToFacts(
  source: EveryFact,
  where: Condition,
  moment: Moment,
): { readonly source: EveryFact; readonly where: Condition } {
  const conditions = conjuncts(where);
  const { types, left: narrowed } = narrowTypes(source, conditions);
  const leads = source.lead.kind === 'types' ? narrowed.flatMap((one) => leadBy(source, one, moment)) : [];
  const best = ranks.map((kind) => leads.find(({ lead }) => lead.kind === kind)).find((found) => found !== undefined);
  const left = best?.isWhole === true ? narrowed.filter((one) => one !== best.condition) : narrowed;
  const found = { ...source, types: typesAt(types, moment), lead: best?.lead ?? source.lead };
  const { versions } = source;
  if (versions === undefined) return { source: found, where: { kind: 'all', conditions: left } };
  const asked = left.filter((one) => speaksOf(one, [versions.subject, versions.object]));
  return {
    source: { ...found, versions: { ...versions, where: allOf([versions.where, ...asked]), isFiltered: asked.length > 0 } },
    where: { kind: 'all', conditions: left.filter((one) => !asked.includes(one)) },
  };
}

function speaksOf(condition: Condition, variables: readonly string[]): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.some((one) => speaksOf(one, variables));
    case 'not':
      return speaksOf(condition.condition, variables);
    case 'compare':
    case 'isNull':
      return variables.includes(condition.operand.variable);
    case 'hasType':
    case 'isA':
    case 'hasLabel':
      return variables.includes(condition.variable);
    // Facts join entities, whatever version these have.
    case 'exists':
    case 'cites':
      return false;
    default:
      return assertNever(condition);
  }
}

const ranks: readonly Lead['kind'][] = ['passages', 'ends', 'documents'];

/** The conditions that must all hold, however deep they are nested. */
function conjuncts(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.conditions.flatMap(conjuncts) : [condition];
}

/** Kinds are part of the shape: a type that is not asked for costs nothing. */
function narrowTypes(
  { fact, types }: EveryFact,
  conditions: readonly Condition[],
): { types: readonly string[]; left: readonly Condition[] } {
  const kinds = conditions.filter((one) => one.kind === 'hasType').filter(({ variable }) => variable === fact);
  const asked = types.filter((type) => kinds.every((one) => (one.types.value as readonly string[]).includes(type)));
  // A pattern without a type would match every relationship.
  if (asked.length === 0) return { types: types.slice(0, 1), left: [{ kind: 'any', conditions: [] }] };
  return { types: asked, left: conditions.filter((one) => one.kind !== 'hasType' || one.variable !== fact) };
}

interface Led {
  readonly lead: Lead;
  readonly condition: Condition;
  /** The lead finds no more than the condition lets through. */
  readonly isWhole: boolean;
}

function leadBy(source: EveryFact, condition: Condition, moment: Moment): readonly Led[] {
  if (condition.kind === 'cites') {
    const { passages, documents, passage, types, where } = condition;
    const isWhole = passages === undefined || documents === undefined;
    if (passages !== undefined) return [{ lead: { kind: 'passages', ids: passages }, condition, isWhole }];
    if (documents === undefined) return [];
    const lead: Lead = { kind: 'documents', ids: documents, labels: joinedLabels(moment), passage, types, where };
    return [{ lead, condition, isWhole }];
  }
  const either = condition.kind === 'any' ? condition.conditions : [condition];
  const ends = either.flatMap((one) => endOf(source, one));
  if (ends.length === 0 || ends.length < either.length) return [];
  return [{ lead: { kind: 'ends', ends, labels: joinedLabels(moment) }, condition, isWhole: true }];
}

type LedEnd = (Lead & { readonly kind: 'ends' })['ends'][number];

/** All versions of an entity have its id, so that it leads to the entity whatever version it is asked of. */
function endOf({ subject, object, versions }: EveryFact, condition: Condition): readonly LedEnd[] {
  if (condition.kind !== 'compare') return [];
  const { operand, operator } = condition;
  if (operand.property !== 'id' || (operator !== '=' && operator !== 'IN')) return [];
  const isOf = (entity: string, version: string | undefined): boolean => operand.variable === entity || operand.variable === version;
  const led = (variable: string): Condition => ({ ...condition, operand: { ...operand, variable } });
  if (isOf(subject, versions?.subject)) return [{ end: 'subject', condition: led(subject) }];
  return isOf(object, versions?.object) ? [{ end: 'object', condition: led(object) }] : [];
}
