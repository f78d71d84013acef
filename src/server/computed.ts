const computedObjects = new WeakSet<object>();

/**
 * Marks an object of a computed answer: graphql-js takes its fields by their names, and calls those that are functions. What the compiler
 * answers has response keys in their place, so that an alias could not be told from a name.
 */
export function computed<T extends object>(fields: T): T {
  computedObjects.add(fields);
  return fields;
}

/** Whether an object was marked. */
export function isComputed(object: object): boolean {
  return computedObjects.has(object);
}
