/** Counts up with every change of what is generated, so that a graph of an earlier form is made anew. */
export const graphVersion = 2;

/** A class of the generated graph, and which part of all entities are of it. */
interface ClassShare {
  readonly label: string;
  readonly share: number;
  /** However small the graph is. */
  readonly atLeast?: number;
}

/** District is the largest label: it has a 1,000th page of ten rows in every graph. */
const classes: readonly ClassShare[] = [
  { label: 'District', share: 0.4, atLeast: 10_010 },
  { label: 'Institution', share: 0.2 },
  { label: 'Person', share: 0.2 },
  { label: 'Programme', share: 0.2 },
];

/** `each` is how many facts a subject has on average: five facts an entity over the whole graph. */
export const relations = [
  { type: 'SUPPORTS', from: 'District', to: 'District', each: 6 },
  { type: 'IMPLEMENTS', from: 'District', to: 'Programme', each: 3 },
  { type: 'MEMBER_OF', from: 'Person', to: 'Institution', each: 3 },
  { type: 'PART_OF', from: 'Institution', to: 'District', each: 4 },
] as const;

export const levels = ['PROVINCE', 'CITY', 'DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'ZONE'] as const;

/** How many nodes of each class a graph of so many entities has. */
export function countNodes(entities: number): ReadonlyMap<string, number> {
  return new Map(classes.map(({ label, share, atLeast = 1 }) => [label, Math.max(atLeast, Math.floor(entities * share))]));
}
