import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Limits } from '../compiler/limits.js';
import { RefusedError } from '../errors.js';

/** Makes a validation rule that refuses what is larger than the limits, with the size. Introspection counts like the rest. */
export function limitOperation(limits: Pick<Limits, 'fields' | 'levels' | 'rootFields'>): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(node) {
      const sizes = measure(context.getDocument());
      const { fields, depth } = sizes(node.selectionSet);
      const check = (what: string, limit: number, got: number): void => {
        if (got <= limit) return;
        const message = `The operation is too large: expected at most ${String(limit)} ${what}, got ${got > 1e9 ? 'over a billion' : String(got)}.`;
        context.reportError(new GraphQLError(message, { nodes: node, originalError: new RefusedError('LIMIT_EXCEEDED', message) }));
      };
      check('fields', limits.fields, fields);
      check('levels', limits.levels, depth);
      check('root fields', limits.rootFields, sizes(node.selectionSet).roots);
    },
  });
}

interface Size {
  readonly fields: number;
  readonly depth: number;
  /** Fields at this very level. */
  readonly roots: number;
}

/** Measures each fragment once, so that fragments of fragments cost what they are long, not what they stand for. */
function measure(document: DocumentNode): (set: SelectionSetNode) => Size {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [])),
  );
  const known = new Map<string, Size>();
  const sizeOf = (set: SelectionSetNode): Size => {
    let [fields, depth, roots] = [0, 0, 0];
    for (const node of set.selections) {
      const size =
        node.kind === Kind.FIELD
          ? sizeOfField(node.selectionSet)
          : node.kind === Kind.INLINE_FRAGMENT
            ? sizeOf(node.selectionSet)
            : sizeOfFragment(node.name.value);
      fields += size.fields;
      roots += size.roots;
      depth = Math.max(depth, size.depth);
    }
    return { fields, depth, roots };
  };
  const sizeOfField = (set: SelectionSetNode | undefined): Size => {
    const { fields, depth } = set === undefined ? { fields: 0, depth: 0 } : sizeOf(set);
    return { fields: fields + 1, depth: depth + 1, roots: 1 };
  };
  const sizeOfFragment = (name: string): Size => {
    const set = fragments.get(name);
    const size = known.get(name);
    if (size !== undefined || set === undefined) return size ?? { fields: 0, depth: 0, roots: 0 };
    // A cycle is refused by another rule; here it must only end.
    known.set(name, { fields: 0, depth: 0, roots: 0 });
    const measured = sizeOf(set);
    known.set(name, measured);
    return measured;
  };
  return sizeOf;
}
