import type { RelationType } from '../../ontology/catalogue.js';
import type { Batch, BatchOutcome, BatchReject, Located } from '../batch.js';
import type { EntityRecord, FactRecord, Graph, PassageRecord } from '../graph.js';
import { printTwin } from '../print-twin.js';
import { IdSet } from './id-set.js';

/** What of a batch goes into an empty graph. */
export interface AdmittedBatch extends BatchOutcome {
  readonly entities: readonly EntityRecord[];
  readonly passages: readonly PassageRecord[];
  readonly facts: readonly FactRecord[];
  /** Entities of the seeds that rows have joined, each once. */
  readonly seeds: readonly { readonly dataset: string; readonly record: EntityRecord }[];
  /** The lines of what is written once there is a graph with the seeds: what points to them or cites them, and facts that might close a chain. */
  readonly held: ReadonlySet<number>;
  /** The paraphrases of the passages that the facts cite, by id. */
  readonly paraphrases: ReadonlyMap<string, unknown>;
}

/**
 * Opens what stands in for the graph while there is none: it admits batches as `BatchWriter` does, in one order, against what was admitted
 * before and against the seeds, which are loaded afterwards. It keeps a few bytes of every id, so memory grows with the rows, if slowly.
 */
export function openAdmission(seeds: ReadonlyMap<string, Graph>): (batch: Batch) => AdmittedBatch {
  const known = readSeedIds(seeds);
  const ids = new IdSet();
  const keys = new IdSet();
  const facts = new IdSet();
  const paraphrases = new Map<string, unknown>();
  const heldPassages = new Set<string>();
  const { objects } = known;
  const written = new Set<string>();
  let lastObject: string | undefined;
  let lastType: string | undefined;
  const willBe = (id: string): boolean => ids.has(id) || known.ids.has(id);

  const admitEntity = ({ record }: Located<EntityRecord>, unique: readonly string[], admitted: Admitted): Refusal | undefined => {
    const { id, label, properties } = record;
    const owner = known.ids.get(id);
    if (owner !== undefined) return refuse('id', `${id}: expected an id of this dataset's own, got one of the dataset "${owner}"`);
    if (ids.has(id)) return printTwin('entity', id);
    const own = unique.flatMap((name) => {
      const value = properties[name];
      return value === undefined ? [] : [{ name, key: keyOf(label, name, value) }];
    });
    const borne = own.find(({ key }) => known.keys.has(key) || keys.has(key));
    const seed = borne && known.keys.get(borne.key);
    if (seed !== undefined) {
      admitted.joined.push([id, seed.record.id]);
      if (!written.has(seed.record.id)) admitted.seeds.push(seed);
      written.add(seed.record.id);
      ids.add(seed.record.id);
    } else if (borne !== undefined) return refuse(borne.name, `${id} ${borne.name}: expected a value of its own, got that of a row before`);
    else {
      for (const { key } of own) keys.add(key);
      admitted.entities.push(record);
    }
    ids.add(id);
    return undefined;
  };

  const admitPassage = ({ line, record }: Located<PassageRecord>, admitted: Admitted): Refusal | undefined => {
    const { id, document, mentions, properties } = record;
    const owner = known.ids.get(id);
    const stranger = mentions.find((one) => !willBe(one));
    if (paraphrases.has(id) || heldPassages.has(id)) return printTwin('passage', id);
    if (owner !== undefined) return refuse('id', `${id}: expected an id of this dataset's own, got one of the dataset "${owner}"`);
    if (!willBe(document)) return refuse('document', `${id}: expected a document that the graph has, got "${document}"`);
    if (stranger !== undefined) return refuse('mentions', `${id}: expected entities that the graph has, got "${stranger}"`);
    if ([document, ...mentions].every((one) => ids.has(one))) {
      paraphrases.set(id, properties.paraphrase);
      admitted.passages.push(record);
    } else {
      heldPassages.add(id);
      admitted.held.add(line);
    }
    return undefined;
  };

  const admitFact = ({ line, record }: Located<FactRecord>, { type, acyclic }: RelationType, admitted: Admitted): Refusal | undefined => {
    const { id, subject, object, properties } = record;
    const evidence = properties.evidence as readonly string[];
    const stranger = evidence.find((passage) => !paraphrases.has(passage) && !heldPassages.has(passage) && !known.ids.has(passage));
    if (!willBe(subject)) return refuse('subject', `${id}: expected an entity that the graph has, got "${subject}"`);
    // Rows of a table mostly come by what they point to.
    const sameObject = object === lastObject;
    if (!sameObject && !willBe(object)) return refuse('object', `${id}: expected an entity that the graph has, got "${object}"`);
    const isStated = known.facts.has(id);
    if (stranger !== undefined && !isStated) return refuse('evidence', `${id}: expected passages that the graph has, got "${stranger}"`);
    if (!facts.add(id)) return printTwin('relation', id);
    if (isStated) {
      admitted.stated += 1;
      return undefined;
    }
    const isSeed = (one: string): boolean => known.ids.has(one) && !ids.has(one);
    const isLater = isSeed(subject) || isSeed(object) || !evidence.every((one) => paraphrases.has(one));
    const pointedTo = objects.get(type) ?? new IdSet();
    objects.set(type, pointedTo);
    // Only a fact whose subject something points to can close a chain.
    if (isLater || (acyclic && (subject === object || pointedTo.has(subject)))) admitted.held.add(line);
    else admitted.facts.push(record);
    if (acyclic && !(sameObject && lastType === type)) pointedTo.add(object);
    [lastObject, lastType] = [object, type];
    return undefined;
  };

  return (batch) => {
    const admitted: Admitted = { entities: [], passages: [], facts: [], seeds: [], held: new Set(), joined: [], stated: 0 };
    const rejects: BatchReject[] = [];
    const admit = <T>(records: readonly Located<T>[], admitOne: (one: Located<T>) => Refusal | undefined): void => {
      for (const one of records) {
        const refusal = admitOne(one);
        if (refusal !== undefined) rejects.push({ line: one.line, ...refusal });
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

type Refusal = Omit<BatchReject, 'line'>;

const refuse = (column: string, reason: string): Refusal => ({ column, reason });

interface Admitted {
  readonly entities: EntityRecord[];
  readonly passages: PassageRecord[];
  readonly facts: FactRecord[];
  readonly seeds: { readonly dataset: string; readonly record: EntityRecord }[];
  readonly held: Set<number>;
  readonly joined: (readonly [string, string])[];
  stated: number;
}

const keyOf = (label: string, name: string, value: unknown): string => `${label}.${name}=${String(value)}`;

/** All that the seeds will hold, for their ids, their keys, what they state and what their facts point to. */
function readSeedIds(seeds: ReadonlyMap<string, Graph>) {
  const ids = new Map<string, string>();
  const keys = new Map<string, { readonly dataset: string; readonly record: EntityRecord }>();
  const facts = new Set<string>();
  const objects = new Map<string, IdSet>();
  for (const [dataset, graph] of seeds) {
    for (const { id } of [...graph.entities, ...graph.passages]) ids.set(id, dataset);
    for (const { id, type, object } of graph.facts) {
      facts.add(id);
      const pointedTo = objects.get(type) ?? new IdSet();
      objects.set(type, pointedTo);
      pointedTo.add(object);
    }
    for (const record of graph.entities) {
      for (const [name, value] of Object.entries(record.properties)) keys.set(keyOf(record.label, name, value), { dataset, record });
    }
  }
  return { ids, keys, facts, objects };
}
