/** One field that a query asks for: aliases, fragments, directives and variables are already worked in. */
export interface Selection {
  /** The field's name in the schema. */
  readonly field: string;
  /** The key under which the answer shows it: the alias, or the name. */
  readonly key: string;
  /** Coerced arguments, defaults filled in. What the query left out is absent; an explicit null is null. */
  readonly args: Readonly<Record<string, unknown>>;
  /** The named GraphQL type of its value; several, joined by ` | `, where it depends on the parent's. */
  readonly type: string;
  /** Whether the schema promises a value. */
  readonly required: boolean;
  /** What is asked for within its value; undefined for a leaf. */
  readonly within: SelectionSet | undefined;
}

/** What a query asks of one object, by the concrete type that the object may turn out to have. */
export interface SelectionSet {
  /** Names of the concrete types, in schema order. */
  readonly types: readonly string[];
  /** Each distinct selection once; the same object stands in `byType` under every type that it was asked of. */
  readonly selections: readonly Selection[];
  /** In the order in which the answer shows them. */
  readonly byType: ReadonlyMap<string, readonly Selection[]>;
}

/** What is asked for within a value that is no leaf. */
export function within({ field, within: set }: Selection): SelectionSet {
  if (set === undefined) throw new TypeError(`${field} has no selection set`);
  return set;
}
