import { assertNever } from '../errors.js';
import type { EntityType } from '../ontology/catalogue.js';
import type { Property } from '../ontology/property.js';
import { versionAt } from './moment.js';
import type { Operand, OrderKey } from './plan.js';
import { type Planner, refuse } from './planner.js';
import type { Scope } from './plan-where.js';

type Direction = 'ASC' | 'DESC';

/**
 * Plans `orderBy`, a list of one-of inputs: `[{ confidence: DESC }, { node: { name: ASC } }]`.
 * The order is not total yet; the pass `stableOrder` closes it.
 */
export function planOrder(planner: Planner, orderBy: unknown, scope: Scope, path: string): readonly OrderKey[] {
  const elements = (orderBy ?? []) as readonly Readonly<Record<string, unknown>>[];
  const { sortKeys } = planner.budget.limits;
  if (elements.length > sortKeys) refuse(`${path}(orderBy:)`, `${String(sortKeys)} keys`, String(elements.length));
  return elements.flatMap((element) => Object.entries(element).map(([name, choice]) => planKey(planner, name, choice, scope)));
}

function planKey({ catalogue, root }: Planner, name: string, choice: unknown, scope: Scope): OrderKey {
  const version = versionAt(scope.node, root.moment);
  if (scope.fact === undefined) return entityKey(version, name, choice as Direction, farTypes());
  if (name === 'node') {
    const [[inner, direction] = ['', 'ASC' as const]] = Object.entries(choice as Readonly<Record<string, Direction>>);
    return entityKey(version, inner, direction, farTypes());
  }
  return factKey(scope.fact, name, choice as Direction, scope.relation?.properties ?? []);

  function farTypes(): readonly EntityType[] {
    return scope.far.flatMap((far) => catalogue.entities.get(far) ?? []);
  }
}

function entityKey(variable: string, name: string, direction: Direction, types: readonly EntityType[]): OrderKey {
  if (name === 'id' || name === 'start') return { operand: { variable, property: name }, direction, nullable: false };
  const member = types[0]?.members.get(name);
  if (member?.kind !== 'property') throw new TypeError(`orderBy ${name} is in the schema but not in the compiler`);
  const { property } = member;
  return { operand: sortOperand(variable, property), direction, nullable: property.required !== true };
}

function factKey(variable: string, name: string, direction: Direction, properties: readonly Property[]): OrderKey {
  switch (name) {
    case 'id':
      return { operand: { variable, property: 'id' }, direction, nullable: false };
    case 'confidence':
      return { operand: { variable, property: 'confidence' }, direction, nullable: true };
    case 'recordedAt':
      return { operand: { variable, property: 'recordedAt', asText: 'datetime' }, direction, nullable: false };
    case 'validFrom':
    case 'validTo':
      return { operand: { variable, property: `${name}Earliest`, asText: 'date' }, direction, nullable: true };
    default: {
      const property = properties.find((one) => one.name === name);
      if (property === undefined) throw new TypeError(`orderBy ${name} is in the schema but not in the compiler`);
      return { operand: sortOperand(variable, property), direction, nullable: property.required !== true };
    }
  }
}

/** The stored property that sorts: quantities by number whatever their unit, dates by their earliest day. */
function sortOperand(variable: string, property: Property): Operand {
  const { name } = property;
  switch (property.kind) {
    case 'text':
    case 'localized':
    case 'term':
    case 'integer':
    case 'texts':
      return { variable, property: name };
    case 'quantity':
      return { variable, property: `${name}Number` };
    case 'date':
      return { variable, property: `${name}Earliest`, asText: 'date' };
    default:
      return assertNever(property);
  }
}
