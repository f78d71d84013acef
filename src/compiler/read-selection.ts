import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Selection, SelectionSet } from './selection.js';

/** What is known of an operation besides its own text. graphql-js hands all of it to a resolver in `info`. */
export interface OperationContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced by graphql-js. */
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** Keeps those of the concrete types that can occur, where the root field's arguments tell. */
export type Narrow = (types: readonly string[], args: Readonly<Record<string, unknown>>) => readonly string[];

/** The fields of one response key, which GraphQL merges. */
type Merged = readonly [FieldNode, ...FieldNode[]];

/**
 * Reads one root field. All nodes of it carry the same response key, as in `info.fieldNodes`.
 */
export function readRootSelection(
  context: OperationContext,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
  narrow: Narrow,
): Selection {
  const [first, ...others] = nodes;
  if (first === undefined) throw new TypeError('a root field has at least one node');
  return readField(context, [parent], [first, ...others], narrow);
}

/** The root fields of an operation by response key, as graphql-js collects them. */
export function collectRootFields(
  context: OperationContext,
  query: GraphQLObjectType,
  set: SelectionSetNode,
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  collectFields(context, query, set, fields, new Set());
  return fields;
}

/** Reads a field that some types share. Its value may be of another type on each, as the subject of each kind of fact is. */
function readField(
  context: OperationContext,
  parents: readonly GraphQLObjectType[],
  nodes: Merged,
  narrow: Narrow = (types) => types,
): Selection {
  const [node] = nodes;
  const key = node.alias?.value ?? node.name.value;
  const field = node.name.value;
  if (field === '__typename') return { field, key, args: {}, type: 'String', required: true, within: undefined };
  const [definition, ...others] = parents.flatMap((parent) => parent.getFields()[field] ?? []);
  if (definition === undefined) throw new TypeError(`validation let ${field} through`);
  const types = [...new Set([definition, ...others].map(({ type }) => getNamedType(type)))];
  const args = getArgumentValues(definition, node, context.variableValues);
  const composites = types.filter(isCompositeType);
  const within = composites.length > 0 ? readSet(context, composites, nodes, (possible) => narrow(possible, args)) : undefined;
  const required = isNonNullType(definition.type);
  return { field, key, args, type: types.map(({ name }) => name).join(' | '), required, within };
}

function readSet(
  context: OperationContext,
  types: readonly GraphQLCompositeType[],
  nodes: Merged,
  narrow: (types: readonly string[]) => readonly string[],
): SelectionSet {
  const possible = types.flatMap((type) => (isAbstractType(type) ? context.schema.getPossibleTypes(type) : [type]));
  const kept = new Set(narrow(possible.map(({ name }) => name)));
  const objects = [...new Set(possible)].filter(({ name }) => kept.has(name));
  const groups = new Map<string, { readonly nodes: Merged; readonly parents: GraphQLObjectType[] }>();
  const numberOf = numbering();
  const identities = objects.map((object) => {
    const merged = new Map<string, [FieldNode, ...FieldNode[]]>();
    for (const node of nodes) if (node.selectionSet) collectFields(context, object, node.selectionSet, merged, new Set());
    return [...merged.values()].map((fields) => {
      const identity = fields.map(numberOf).join(' ');
      const group = groups.get(identity);
      if (group === undefined) groups.set(identity, { nodes: fields, parents: [object] });
      else group.parents.push(object);
      return identity;
    });
  });
  const selections = new Map([...groups].map(([identity, group]) => [identity, readField(context, group.parents, group.nodes)]));
  const byType = new Map(
    objects.map(({ name }, index) => [name, (identities[index] ?? []).flatMap((identity) => selections.get(identity) ?? [])]),
  );
  return { types: objects.map(({ name }) => name), selections: [...selections.values()], byType };
}

/** Numbers things in the order in which they are first seen. */
function numbering(): (thing: object) => number {
  const numbers = new Map<object, number>();
  return (thing) => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
}

/** Collects the fields that hold for one concrete type, by response key, as the GraphQL specification orders them (6.3.2). */
function collectFields(
  context: OperationContext,
  object: GraphQLObjectType,
  set: SelectionSetNode,
  into: Map<string, [FieldNode, ...FieldNode[]]>,
  visited: Set<string>,
): void {
  for (const node of set.selections) {
    if (!isIncluded(context, node)) continue;
    switch (node.kind) {
      case Kind.FIELD: {
        const key = node.alias?.value ?? node.name.value;
        const fields = into.get(key);
        if (fields === undefined) into.set(key, [node]);
        else fields.push(node);
        break;
      }
      case Kind.INLINE_FRAGMENT:
        if (holdsFor(context, node.typeCondition?.name.value, object)) collectFields(context, object, node.selectionSet, into, visited);
        break;
      case Kind.FRAGMENT_SPREAD: {
        const fragment = context.fragments[node.name.value];
        if (fragment === undefined || visited.has(node.name.value)) break;
        visited.add(node.name.value);
        if (holdsFor(context, fragment.typeCondition.name.value, object)) {
          collectFields(context, object, fragment.selectionSet, into, visited);
        }
        break;
      }
    }
  }
}

function isIncluded(context: OperationContext, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, context.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, context.variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

function holdsFor({ schema }: OperationContext, condition: string | undefined, object: GraphQLObjectType): boolean {
  if (condition === undefined || condition === object.name) return true;
  const type = schema.getType(condition);
  return isAbstractType(type) && schema.isSubType(type, object);
}
