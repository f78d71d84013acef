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
  return readField(context, parent, [first, ...others], narrow);
}

function readField(context: OperationContext, parent: GraphQLObjectType, nodes: Merged, narrow: Narrow = (types) => types): Selection {
  const [node] = nodes;
  const key = node.alias?.value ?? node.name.value;
  const field = node.name.value;
  if (field === '__typename') return { field, key, args: {}, type: 'String', within: undefined };
  const definition = parent.getFields()[field];
  if (definition === undefined) throw new TypeError(`validation let ${parent.name}.${field} through`);
  const type = getNamedType(definition.type);
  const args = getArgumentValues(definition, node, context.variableValues);
  const within = isCompositeType(type) ? readSet(context, type, nodes, (types) => narrow(types, args)) : undefined;
  return { field, key, args, type: type.name, within };
}

function readSet(
  context: OperationContext,
  type: GraphQLCompositeType,
  nodes: Merged,
  narrow: (types: readonly string[]) => readonly string[],
): SelectionSet {
  const objects = isAbstractType(type) ? context.schema.getPossibleTypes(type) : [type];
  const kept = new Set(narrow(objects.map(({ name }) => name)));
  const known = new Map<string, Selection>();
  const numbers = new Map<FieldNode, number>();
  const numberOf = (node: FieldNode): number => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return number;
  };
  const byType = new Map<string, readonly Selection[]>();
  for (const object of objects) {
    if (!kept.has(object.name)) continue;
    const merged = new Map<string, [FieldNode, ...FieldNode[]]>();
    for (const node of nodes) if (node.selectionSet) collectFields(context, object, node.selectionSet, merged, new Set());
    byType.set(
      object.name,
      [...merged.values()].map((fields) => {
        // Two types share a selection where the same nodes ask for the same type of value.
        const definition = object.getFields()[fields[0].name.value];
        const valueType = definition === undefined ? '' : getNamedType(definition.type).name;
        const identity = `${valueType} ${fields.map(numberOf).join(' ')}`;
        const selection = known.get(identity) ?? readField(context, object, fields);
        known.set(identity, selection);
        return selection;
      }),
    );
  }
  return { types: [...byType.keys()], selections: [...known.values()], byType };
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
