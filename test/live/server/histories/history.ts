/** A fact of the plain model; its key is its id. */
export interface PlainFact {
  readonly relation: 'supports' | 'adjacentTo';
  readonly subject: string;
  readonly object: string;
  readonly validFrom: string | undefined;
  /** A date as the source has it, or whether the fact goes on or nothing is known of its end. */
  readonly end: { readonly validTo: string } | 'ongoing' | 'unknown';
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** A passage of the only document. */
export interface PlainPassage {
  readonly paraphrase: string;
  readonly mentions: readonly string[];
}

/** All that is live in a graph after one release, by id; a district has only its name. */
export interface PlainWorld {
  readonly districts: ReadonlyMap<string, string>;
  readonly passages: ReadonlyMap<string, PlainPassage>;
  readonly facts: ReadonlyMap<string, PlainFact>;
}

/** What each release leaves, the first first. */
export type History = readonly PlainWorld[];

export const emptyWorld: PlainWorld = { districts: new Map(), passages: new Map(), facts: new Map() };

/** The world without whatever points to what is not there: a fact needs its ends and all of its evidence. */
export function withoutOrphans({ districts, passages, facts }: PlainWorld): PlainWorld {
  const isWhole = ({ subject, object, evidence }: PlainFact): boolean =>
    districts.has(subject) && districts.has(object) && evidence.every((id) => passages.has(id));
  return {
    districts,
    passages: new Map(
      [...passages].map(([id, passage]) => [id, { ...passage, mentions: passage.mentions.filter((one) => districts.has(one)) }]),
    ),
    facts: new Map([...facts].filter(([, fact]) => isWhole(fact))),
  };
}
