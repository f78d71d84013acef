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

/** Relationship types that are the graph's own and no facts: they tie passages to the graph, and superseded versions to what they are of. */
export const structuralTypes = { passageOf: 'PASSAGE_OF', mentions: 'MENTIONS', versionOf: 'VERSION_OF' } as const;

/** Indexes of words that are the graph's own. `evidence` knows a fact, live or retired, by each passage that it cites. */
export const fulltextIndexes = { evidence: 'fact_evidence_fulltext' } as const;
/** The full-text indexes that searches ask: of what is live, and of versions that were superseded or retired. */
export const searchIndexes = {
  entities: { live: 'entity_search', past: 'past_entity_search' },
  passages: { live: 'passage_search', past: 'past_passage_search' },
} as const;

/** The label that a version bears in the place of its live label once it is superseded or retired. */
export function pastLabel(label: string): string {
  return `Past${label}`;
}

/** The type that a fact, or what ties a passage, bears once it is superseded or retired. */
export function retiredType(relationType: string): string {
  return `${relationType}_RETIRED`;
}

/** `<type>:<slug>`, the slug in lower-case ASCII letters, digits and hyphens; at most 200 characters. */
export const idPattern = /^(?=.{3,200}$)([a-z][a-z0-9]*(?:-[a-z0-9]+)*):([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The prefix of an id (`district` of `district:xiangzhou`); undefined for what is no id. */
export function idPrefix(id: string): string | undefined {
  return idPattern.exec(id)?.[1];
}
