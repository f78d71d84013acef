import { type ASTNode, type DocumentNode, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { idPrefix } from '../ontology/graph-names.js';

/** An id that a variable brings each time an operation runs. A plan knows no more of it than its prefix, so one plan serves them all. */
export class VariableId {
  constructor(
    readonly variable: string,
    readonly prefix: string,
  ) {}
}

/** The prefix of an id, known or to come; undefined for what is no id. */
export function prefixOf(id: string | VariableId): string | undefined {
  return typeof id === 'string' ? idPrefix(id) : id.prefix;
}

/** The id itself, once the variables are known. */
export function bindId(id: string | VariableId, variables: Readonly<Record<string, unknown>>): string {
  return typeof id === 'string' ? id : (variables[id.variable] as string);
}

/**
 * The variables that may stay open while an operation is compiled: those that are nothing but the `id` of root fields. None in an
 * operation that reads a cursor, since the id decides whether it fits.
 */
export function readIdVariables(operation: OperationDefinitionNode, definitions: DocumentNode['definitions']): ReadonlySet<string> {
  const ids = new Set<string>();
  const others = new Set<string>();
  const args = new Set<string>();
  for (const definition of [operation, ...definitions]) {
    if (!('selectionSet' in definition) || (definition.kind === Kind.OPERATION_DEFINITION && definition !== operation)) continue;
    visit(definition.selectionSet, {
      Argument({ name, value }, _key, _parent, _path, ancestors) {
        args.add(name.value);
        if (!isId(name.value, ancestors.at(-1)) || value.kind !== Kind.VARIABLE) return undefined;
        ids.add(value.name.value);
        return false;
      },
      Variable({ name }) {
        others.add(name.value);
      },
    });
  }
  return args.has('after') ? new Set() : new Set([...ids].filter((name) => !others.has(name)));
}

/** Whether an argument holds the id of a record at the root: `id`, and both ends of `paths`. */
function isId(argument: string, parent: unknown): boolean {
  if (argument === 'id') return true;
  if (argument !== 'from' && argument !== 'to') return false;
  const field = parent as ASTNode | undefined;
  return field?.kind === Kind.FIELD && field.name.value === 'paths';
}
