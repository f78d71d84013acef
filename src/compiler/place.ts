/** Where in the query something stands: for messages, the path of its fields; for names in Cypher, the last two steps of it. */
export interface Place {
  readonly path: string;
  readonly hint: string;
}

/** One step down: `district.supports` and `district_supports`. */
export function step({ path, hint }: Place, name: string): Place {
  return { path: `${path}.${name}`, hint: `${hint}_${name}` };
}
