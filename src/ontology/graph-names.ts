/** Labels that are the graph's own. Every entity bears `Entity` beside its class. */
export const labels = {
  entity: 'Entity',
  retiredEntity: 'RetiredEntity',
  passage: 'Passage',
  retiredPassage: 'RetiredPassage',
  change: 'Change',
  release: 'Release',
  changeLog: 'ChangeLog',
  import: 'Import',
} as const;

/** Relationship types that are the graph's own: they tie passages to the graph and are no facts. */
export const structuralTypes = { passageOf: 'PASSAGE_OF', mentions: 'MENTIONS' } as const;

/** The type that a fact bears once it is retired. */
export function retiredType(relationType: string): string {
  return `${relationType}_RETIRED`;
}

/** `<type>:<slug>`, the slug in lower-case ASCII letters, digits and hyphens; at most 200 characters. */
export const idPattern = /^(?=.{3,200}$)([a-z][a-z0-9]*(?:-[a-z0-9]+)*):([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The prefix of an id (`district` of `district:xiangzhou`); undefined for what is no id. */
export function idPrefix(id: string): string | undefined {
  return idPattern.exec(id)?.[1];
}
