import type { RelationType } from '../../ontology/catalogue.js';
import type { Batch, BatchOutcome, BatchReject, Located } from '../batch.js';
import type { EntityRecord, FactRecord, Graph, PassageRecord } from '../graph.js';
import { IdSet } from './id-set.js';

/** What of a batch goes into an empty graph. */
export interface AdmittedBatch extends BatchOutcome {
  readonly entities: readonly EntityRecord[];
  readonly passages: readonly PassageRecord[];
  readonly facts: readonly FactRecord[];
  /** Entities of the seeds that rows have joined, each once. */
  readonly seeds: readonly { readonly dataset: string; readonly record: EntityRecord }[];
  /** Facts of acyclic relations that might close a chain: only a graph can tell, so they are written once there is one. */
  readonly held: readonly Located<FactRecord>[];
  /** The paraphrases of the passages that the facts cite, by id. */
  readonly paraphrases: ReadonlyMap<string, unknown>;
}

/**
 * Opens what stands in for the graph while there is none: it admits batches as `BatchWriter` does, in one order, against what was admitted
 * before and against the seeds, which are loaded afterwards. It keeps a
 * few bytes of every id, so memory grows with the rows, if slowly.
 */
export function openAdmission(seeds: ReadonlyMap<string, Graph>): (batch: Batch) => AdmittedBatch {
  const known = readSeedIds(seeds);
  const ids = new IdSet();
  const keys = new IdSet();
  const facts = new IdSet();
  const paraphrases = new Map<string, unknown>();
  const objects = new Map<RelationType, IdSet>();
  const written = new Set<string>();
  let lastObject: string | undefined;
  let lastRelation: RelationType | undefined;

  const admitEntity = ({ record }: Located<EntityRecord>, unique: readonly string[], admitted: Admitted): Refusal | undefined => {
    const owner = known.ids.get(record.id);
    if (owner !== undefined) return ['id', `${record.id}: expected an id of this dataset's own, got one of the dataset "${owner}"`];
    const own = unique.flatMap((name) => {
      const value = record.properties[name];
      return value === undefined ? [] : [{ name, key: keyOf(record.label, name, value) }];
    });
    for (const { name, key } of own) {
      const seed = known.keys.get(key);
      if (seed !== undefined) {
        admitted.joined.push([record.id, seed.record.id]);
        if (!written.has(seed.record.id)) admitted.seeds.push(seed);
        written.add(seed.record.id);
        ids.add(seed.record.id);
        return undefined;
      }
      if (!keys.add(key)) return [name, `${record.id} ${name}: expected a value of its own, got that of a row before`];
    }
    if (!ids.add(record.id)) return ['id', `${record.id}: expected each id once, got it again`];
    admitted.entities.push(record);
    return undefined;
  };

  const admitPassage = ({ record }: Located<PassageRecord>, admitted: Admitted): Refusal | undefined => {
    const { id, document, mentions, properties } = record;
    const owner = known.ids.get(id);
    const stranger = mentions.find((one) => !ids.has(one));
    if (paraphrases.has(id)) return ['id', `${id}: expected each id once, got it again`];
    if (owner !== undefined) return ['id', `${id}: expected an id of this dataset's own, got one of the dataset "${owner}"`];
    if (!ids.has(document)) return ['document', `${id}: expected a document that the graph has, got "${document}"`];
    if (stranger !== undefined) return ['mentions', `${id}: expected entities that the graph has, got "${stranger}"`];
    paraphrases.set(id, properties.paraphrase);
    admitted.passages.push(record);
    return undefined;
  };

  const admitFact = (one: Located<FactRecord>, relation: RelationType, admitted: Admitted): Refusal | undefined => {
    const { id, subject, object, properties } = one.record;
    const stranger = (properties.evidence as readonly string[]).find((passage) => !paraphrases.has(passage));
    if (!ids.has(subject)) return ['subject', `${id}: expected an entity that the graph has, got "${subject}"`];
    // Rows of a table mostly come by what they point to.
    const sameObject = object === lastObject;
    if (!sameObject && !ids.has(object)) return ['object', `${id}: expected an entity that the graph has, got "${object}"`];
    if (known.facts.has(id)) {
      admitted.stated += 1;
      return undefined;
    }
    if (stranger !== undefined) return ['evidence', `${id}: expected passages that the graph has, got "${stranger}"`];
    if (!facts.add(id)) return ['', `${id}: expected each fact once, got it again; where they are two, give one a key`];
    if (!relation.acyclic) {
      admitted.facts.push(one.record);
      return undefined;
    }
    const pointedTo = objects.get(relation) ?? new IdSet();
    objects.set(relation, pointedTo);
    // Only a fact whose subject something points to can close a chain.
    if (subject === object || pointedTo.has(subject)) admitted.held.push(one);
    else admitted.facts.push(one.record);
    if (!sameObject || lastRelation !== relation) pointedTo.add(object);
    [lastObject, lastRelation] = [object, relation];
    return undefined;
  };

  return (batch) => {
    const admitted: Admitted = { entities: [], passages: [], facts: [], seeds: [], held: [], joined: [], stated: 0 };
    const rejects: BatchReject[] = [];
    const admit = <T>(records: readonly Located<T>[], admitOne: (one: Located<T>) => Refusal | undefined): void => {
      for (const one of records) {
        const refusal = admitOne(one);
        if (refusal !== undefined) rejects.push({ line: one.line, column: refusal[0], reason: refusal[1] });
      }
    };
    switch (batch.kind) {
      case 'entity': {
        const unique = batch.entity.properties.filter((property) => property.unique).map(({ name }) => name);
        admit(batch.records, (one) => admitEntity(one, unique, admitted));
        break;
      }
      case 'passage':
        admit(batch.records, (one) => admitPassage(one, admitted));
        break;
      case 'relation':
        admit(batch.records, (one) => admitFact(one, batch.relation, admitted));
        break;
    }
    const added = admitted.entities.length + admitted.passages.length + admitted.facts.length;
    return { ...admitted, added, unchanged: 0, rejects, paraphrases };
  };
}

type Refusal = readonly [column: string, reason: string];

interface Admitted {
  readonly entities: EntityRecord[];
  readonly passages: PassageRecord[];
  readonly facts: FactRecord[];
  readonly seeds: { readonly dataset: string; readonly record: EntityRecord }[];
  readonly held: Located<FactRecord>[];
  readonly joined: (readonly [string, string])[];
  stated: number;
}

const keyOf = (label: string, name: string, value: unknown): string => `${label}.${name}=${String(value)}`;

/** All that the seeds will hold, for their ids, their keys and what they state. */
function readSeedIds(seeds: ReadonlyMap<string, Graph>) {
  const ids = new Map<string, string>();
  const keys = new Map<string, { readonly dataset: string; readonly record: EntityRecord }>();
  const facts = new Set<string>();
  for (const [dataset, graph] of seeds) {
    for (const { id } of [...graph.entities, ...graph.passages]) ids.set(id, dataset);
    for (const { id } of graph.facts) facts.add(id);
    for (const record of graph.entities) {
      for (const [name, value] of Object.entries(record.properties)) keys.set(keyOf(record.label, name, value), { dataset, record });
    }
  }
  return { ids, keys, facts };
}
