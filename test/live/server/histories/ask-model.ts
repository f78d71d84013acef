import { catalogue } from '../../../../src/ontology/entities/index.js';
import { factId } from '../../../../src/load/fact-id.js';
import { emptyWorld, type PlainFact, type PlainWorld } from './history.js';
import { mayHold, surelyHolds } from './model.js';

/** What is asked of a world, as the variables of `question`. */
export interface Asked {
  readonly validOn: string | undefined;
  /** What the name of a district contains, and the name of one that it supports. */
  readonly name: string;
  readonly supports: string;
}

/** Everything that a world shows, in one GraphQL query. */
export const question = `
  query Ask($asOf: AsOf, $id: ID!, $ids: [ID!]!, $name: String!, $supports: String!) {
    all: districts(first: 50, orderBy: [{ name: DESC }], asOf: $asOf) {
      totalCount
      nodes {
        id
        name
        supports(first: 50) { totalCount edges { node { id name } fact { ...Plain } } }
        supportedBy(first: 50, orderBy: [{ node: { name: ASC } }]) { nodes { id name } }
        adjacentTo(first: 50) { edges { node { id } fact { subject { id name } object { id name } } } }
        mentionedIn(first: 50) { totalCount nodes { id paraphrase document { name } } }
      }
    }
    named: districts(first: 50, where: { name: { contains: $name } }, asOf: $asOf) { totalCount nodes { id } }
    some: districts(first: 50, where: { supports: { some: { node: { name: { eq: $supports } } } } }, asOf: $asOf) { nodes { id } }
    none: districts(first: 50, where: { supports: { none: { confidence: { lte: 0.5 } } } }, asOf: $asOf) { nodes { id } }
    every: districts(first: 50, where: { supports: { every: { node: { name: { eq: $supports } } } } }, asOf: $asOf) { nodes { id } }
    one: district(id: $id, asOf: $asOf) { id name facts(first: 50) { totalCount nodes { id name } } }
    nodes(ids: $ids, asOf: $asOf) {
      id
      ... on District { name }
      ... on Passage { paraphrase document { id } }
      ... on Document { passages(first: 50) { nodes { id paraphrase } } }
      ... on SupportsFact { ...Plain subject { name } object { name } }
    }
  }
  fragment Plain on SupportsFact { id confidence validity { from { value } to { value } endState certainty } evidence { id paraphrase document { name } } }`;

/** The ids of a fact of support. */
export function supportId(subject: string, object: string): string {
  return idOf({ relation: 'supports', subject, object });
}

/** What a plain world answers to `question`. */
export function askModel(world: PlainWorld, asked: Asked & { readonly id: string; readonly ids: readonly string[] }) {
  const { districts, passages, facts } = world;
  const { validOn, name, supports, id, ids } = asked;
  const held = [...facts.values()].filter((fact) => validOn === undefined || mayHold(fact, validOn)).map(inOrder);
  const nameOf = (one: string): string => districts.get(one) ?? '';
  const named = (one: string) => ({ id: one, name: nameOf(one) });
  const plain = (fact: PlainFact) => ({
    id: idOf(fact),
    confidence: fact.confidence,
    validity: {
      from: fact.validFrom === undefined ? null : { value: fact.validFrom },
      to: typeof fact.end === 'string' ? null : { value: fact.end.validTo },
      endState: typeof fact.end === 'string' ? fact.end.toUpperCase() : 'ENDED',
      certainty: validOn === undefined ? null : surelyHolds(fact, validOn) ? 'CERTAIN' : 'POSSIBLE',
    },
    evidence: fact.evidence.map((one) => ({ id: one, paraphrase: passages.get(one)?.paraphrase, document: { name: '记' } })),
  });
  const of = (relation: PlainFact['relation'], isEnd: (fact: PlainFact) => boolean): readonly PlainFact[] =>
    sorted(
      held.filter((fact) => fact.relation === relation && isEnd(fact)),
      idOf,
    );
  const supportsOf = (one: string) => of('supports', ({ subject }) => subject === one);
  const otherEnd = (one: string, { subject, object }: PlainFact): string => (subject === one ? object : subject);
  const passagesOf = (isOf: (mentions: readonly string[]) => boolean) => {
    // In the order of the text, which is that in which they were added.
    const found = [...passages].flatMap(([one, { paraphrase, mentions }], index) =>
      isOf(mentions) ? [{ id: one, paraphrase, index }] : [],
    );
    return found.map(({ id: one, paraphrase }) => ({ id: one, paraphrase }));
  };
  const all = sorted([...districts.keys()], (one) => one);
  const listed = (isIn: (one: string) => boolean) => ({ nodes: all.filter(isIn).map((one) => ({ id: one })) });
  const byName = all.toSorted((a, b) => compare(nameOf(b), nameOf(a)));
  return {
    all: {
      totalCount: all.length,
      nodes: byName.map((one) => ({
        ...named(one),
        supports: {
          totalCount: supportsOf(one).length,
          edges: supportsOf(one).map((fact) => ({ node: named(fact.object), fact: plain(fact) })),
        },
        supportedBy: {
          nodes: of('supports', ({ object }) => object === one)
            .toSorted((a, b) => compare(nameOf(a.subject), nameOf(b.subject)))
            .map(({ subject }) => named(subject)),
        },
        adjacentTo: {
          edges: of('adjacentTo', ({ subject, object }) => subject === one || object === one).map((fact) => ({
            node: { id: otherEnd(one, fact) },
            fact: { subject: named(fact.subject), object: named(fact.object) },
          })),
        },
        mentionedIn: ((found) => ({ totalCount: found.length, nodes: found.map((passage) => ({ ...passage, document: { name: '记' } })) }))(
          passagesOf((mentions) => mentions.includes(one)),
        ),
      })),
    },
    named: ((found) => ({ totalCount: found.nodes.length, ...found }))(listed((one) => nameOf(one).includes(name))),
    some: listed((one) => supportsOf(one).some(({ object }) => nameOf(object) === supports)),
    none: listed((one) => !supportsOf(one).some(({ confidence }) => confidence <= 0.5)),
    every: listed((one) => supportsOf(one).every(({ object }) => nameOf(object) === supports)),
    one: districts.has(id)
      ? {
          ...named(id),
          facts: ((found) => ({ totalCount: found.length, nodes: found.map((fact) => named(otherEnd(id, fact))) }))(
            sorted(
              held.filter(({ subject, object }) => subject === id || object === id),
              idOf,
            ),
          ),
        }
      : null,
    nodes: ids.map((one) => {
      const passage = passages.get(one);
      if (districts.has(one)) return named(one);
      if (passage !== undefined) return { id: one, paraphrase: passage.paraphrase, document: { id: 'document:log' } };
      if (one === 'document:log') return world === emptyWorld ? null : { id: one, passages: { nodes: passagesOf(() => true) } };
      const fact = held.find((other) => idOf(other) === one);
      return fact === undefined ? null : { ...plain(fact), subject: { name: nameOf(fact.subject) }, object: { name: nameOf(fact.object) } };
    }),
  };
}

/** A symmetric fact has the smaller id for its subject. */
function inOrder(fact: PlainFact): PlainFact {
  const { relation, subject, object } = fact;
  return relation === 'adjacentTo' && object < subject ? { ...fact, subject: object, object: subject } : fact;
}

function idOf(fact: Pick<PlainFact, 'relation' | 'subject' | 'object'>): string {
  const relation = [...catalogue.relations.values()].find(({ field }) => field === fact.relation);
  if (relation === undefined) throw new Error(`the ontology has no ${fact.relation}`);
  return factId({ relation, subject: fact.subject, object: fact.object, properties: {} });
}

function sorted<T>(things: readonly T[], key: (thing: T) => string): readonly T[] {
  return things.toSorted((a, b) => compare(key(a), key(b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
