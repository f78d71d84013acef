import type { OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CompiledOperation, compileOperation, type CompilerSettings } from '../compiler/compile-operation.js';
import type { OperationContext } from '../compiler/read-selection.js';
import { readIdVariables, VariableId } from '../compiler/variable-id.js';
import { idPrefix } from '../ontology/graph-names.js';

/** How many compiled operations are kept, over all documents, and of how many characters of document and statement in all. */
const bounds = { max: 1_000, maxSize: 8_000_000 };

/** Variables that are longer as JSON are not worth a place. */
const longestKey = 2_000;

/** Compiles a query, or finds it compiled. */
export type Compile = (context: OperationContext, operation: OperationDefinitionNode) => CompiledOperation;

/**
 * Makes a compiler that compiles an operation once for each of its shapes: for other ids in the variables what is compiled serves
 * again. An operation is the same if its node is, so whoever parses keeps documents.
 */
export function compileOnce(settings: CompilerSettings): Compile {
  const known = new WeakMap<OperationDefinitionNode, { readonly number: number; readonly ids: ReadonlySet<string> }>();
  const compiled = new LRUCache<string, CompiledOperation>(bounds);
  let count = 0;
  return (context, operation) => {
    let one = known.get(operation);
    if (one === undefined) {
      one = { number: (count += 1), ids: readIdVariables(operation, Object.values(context.fragments)) };
      known.set(operation, one);
    }
    const { key, variableValues } = openIds(context.variableValues, one.ids);
    if (key.length > longestKey) return compileOperation(settings, context, operation);
    const place = `${String(one.number)} ${key}`;
    let found = compiled.get(place);
    if (found === undefined) {
      found = compileOperation(settings, { ...context, variableValues }, operation);
      // Literals of the document stand among the parameters and in what is planned.
      const size = (operation.loc?.source.body.length ?? 0) + place.length + (found.statement?.text.length ?? 0);
      compiled.set(place, found, { size });
    }
    return found;
  };
}

/** Leaves the ids among the variables open, and writes all else that the shape may depend on as a key. */
function openIds(
  values: Readonly<Record<string, unknown>>,
  ids: ReadonlySet<string>,
): { readonly key: string; readonly variableValues: Readonly<Record<string, unknown>> } {
  // Even a variable `__proto__` is then one like any other.
  const variableValues = Object.create(null) as Record<string, unknown>;
  const parts: unknown[] = [];
  for (const [name, value] of Object.entries(values)) {
    const prefix = ids.has(name) && typeof value === 'string' ? idPrefix(value) : undefined;
    variableValues[name] = prefix === undefined ? value : new VariableId(name, prefix);
    parts.push(prefix === undefined ? [name, value] : [name, prefix, 'open']);
  }
  return { key: parts.length === 0 ? '' : JSON.stringify(parts), variableValues };
}
