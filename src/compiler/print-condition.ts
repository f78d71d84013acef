import { assertNever } from '../errors.js';
import { labels, pastLabel, structuralTypes } from '../ontology/graph-names.js';
import type { ParameterNames } from './parameter-names.js';
import type { Cites, Condition, Operand, OrderKey, Parameter, Source } from './plan.js';

/** Prints the pattern that a page or an `exists` matches. The far end's label is what the ontology guarantees, so it is not checked again. */
export function printPattern(source: Source): string {
  switch (source.kind) {
    case 'label':
      return source.version === undefined
        ? `(${source.node}:${source.label})`
        : printEntity(source.node, `${source.version}:${source.label}|${pastLabel(source.label)}`);
    case 'facts': {
      const { from, fact, types, node, direction, versions } = source;
      const [left, right] = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] }[direction];
      return `(${from})${left ?? ''}[${fact}:${types.join('|')}]${right ?? ''}(${node})${printVersion(versions?.node)}`;
    }
    case 'search':
      return `(${source.node}) by a search`;
    case 'passages':
      return `(${source.from})<-[:${source.types.join('|')}]-(${source.node})`;
    case 'everyFact':
      return `(${source.subject})-[${source.fact}:${source.types.join('|')}]->(${source.object})`;
    default:
      return assertNever(source);
  }
}

/** Prints an entity, live or retired, with its version, which may be the entity itself; `version` may have labels and properties. */
export function printEntity(entity: string, version: string): string {
  return `(${entity}:${labels.entity}|${labels.retiredEntity})${printVersion(version)}`;
}

/** Prints the way from an entity to its version, which may be the entity itself; nothing where no moment is asked about. */
export function printVersion(version: string | undefined): string {
  return version === undefined ? '' : `<-[:${structuralTypes.versionOf}*0..1]-(${version})`;
}

/** Prints the conditions that must all hold, for WHERE to join with AND; none where it is always true. */
export function printConditions(condition: Condition, names: ParameterNames): readonly string[] {
  return conjuncts(condition).map((one) => print(one, names));
}

/** The conditions that must all hold, however deep they are nested. */
function conjuncts(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.conditions.flatMap(conjuncts) : [condition];
}

function print(condition: Condition, names: ParameterNames): string {
  switch (condition.kind) {
    case 'all':
      return printMany(conjuncts(condition), ' AND ', 'true', names);
    case 'any':
      return printMany(condition.conditions, ' OR ', 'false', names);
    case 'not': {
      // A comparison with a missing value is null, and so would its opposite be: what does not hold is otherwise.
      const inner = print(condition.condition, names);
      return isNeverNull(condition.condition) ? `NOT ${inner}` : `NOT coalesce(${inner}, false)`;
    }
    case 'compare': {
      const { operand, operator, value } = condition;
      const property = `${operand.variable}.${operand.property}`;
      const parameter = printParameter(operand, value, names);
      return operator === 'HAS' ? `${parameter} IN ${property}` : `${property} ${operator} ${parameter}`;
    }
    case 'isNull':
      return `${condition.operand.variable}.${condition.operand.property} IS ${condition.is ? '' : 'NOT '}NULL`;
    case 'hasType':
      return `type(${condition.variable}) IN ${names.reference(condition.types)}`;
    case 'isA':
      return `${condition.variable}:${condition.labels.join('|')}`;
    case 'hasLabel':
      return `any(label IN labels(${condition.variable}) WHERE label IN ${names.reference(condition.labels)})`;
    case 'exists': {
      const inner = printConditions(condition.condition, names);
      const where = inner.length === 0 ? '' : ` WHERE ${inner.join(' AND ')}`;
      return `EXISTS { MATCH ${printPattern(condition.source)}${where} }`;
    }
    case 'cites':
      return printCites(condition, names);
    default:
      return assertNever(condition);
  }
}

function printCites({ fact, passage, passages, documents, labels, types, where: known }: Cites, names: ParameterNames): string {
  const inPassages = passages === undefined ? [] : [`${passage} IN ${names.reference(passages)}`];
  if (documents === undefined) return `any(${passage} IN ${fact}.evidence WHERE ${inPassages.join('')})`;
  const document = `${passage}_document`;
  const node = `(${passage}:${labels.join('|')})-[:${types.join('|')}]->(${document})`;
  const where = [`${passage}.id IN ${fact}.evidence`, ...inPassages.map((one) => one.replace(passage, `${passage}.id`))];
  const conditions = [...where, `${document}.id IN ${names.reference(documents)}`, ...printConditions(known, names)];
  return `EXISTS { MATCH ${node} WHERE ${conditions.join(' AND ')} }`;
}

function isNeverNull(condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.every(isNeverNull);
    case 'compare':
      return false;
    default:
      return true;
  }
}

function printMany(conditions: readonly Condition[], joint: string, empty: string, names: ParameterNames): string {
  const texts = conditions.map((condition) => print(condition, names));
  const [only] = texts;
  if (only === undefined) return empty;
  return texts.length === 1 ? only : `(${texts.join(joint)})`;
}

/**
 * Prints "after this row" for a keyset page: `(a, b) > ($a, $b)`. Written as a range of the first key and a CASE for the rest,
 * because Neo4j seeks in an index for that and scans for the usual OR. Nulls stand last in either direction.
 */
export function printSeek(
  [key, ...keys]: readonly OrderKey[],
  [value, ...values]: readonly (Parameter & { readonly value: unknown })[],
  names: ParameterNames,
): string {
  if (key === undefined || value === undefined) return 'false';
  const property = `${key.operand.variable}.${key.operand.property}`;
  const parameter = printParameter(key.operand, value, names);
  const sign = key.direction === 'ASC' ? '>' : '<';
  if (keys.length === 0) return `${property} ${sign} ${parameter}`;
  const rest = printSeek(keys, values, names);
  if (!key.nullable) return `${property} ${sign}= ${parameter} AND CASE WHEN ${property} = ${parameter} THEN ${rest} ELSE true END`;
  const level = `${property} = ${parameter} OR (${property} IS NULL AND ${parameter} IS NULL)`;
  const behind = `${property} ${sign} ${parameter} OR (${property} IS NULL AND ${parameter} IS NOT NULL)`;
  return `CASE WHEN ${level} THEN ${rest} ELSE ${behind} END`;
}

function printParameter(operand: Operand, parameter: Parameter, names: ParameterNames): string {
  const reference = names.reference(parameter);
  return operand.asText === undefined ? reference : `${operand.asText}(${reference})`;
}
