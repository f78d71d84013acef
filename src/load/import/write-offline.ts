import type { Catalogue, EntityType } from '../../ontology/catalogue.js';
import { labels, structuralTypes } from '../../ontology/graph-names.js';
import { storedProperties, type StoredProperty } from '../../ontology/property.js';
import { searchKeysVersion } from '../../search/make-search-keys.js';
import type { Batch } from '../batch.js';
import type { WrittenBatch } from '../batch-writer.js';
import { entityNames, factNames, passageNames } from '../batch-writing.js';
import { readStoredTypes } from '../driver-values.js';
import type { EntityRecord, StoredProperties } from '../graph.js';
import { withSearchKeys } from '../search-keys-of.js';
import type { AdmittedBatch } from './admit-batch.js';
import type { OfflineColumn, OfflineFiles, OfflineType } from './offline-files.js';

/** Writes a graph as the importer's files. */
export interface OfflineGraph {
  readonly write: (batch: Batch, admitted: AdmittedBatch) => Promise<void>;
  /** Writes the line of a batch in the change log. */
  readonly writeLine: (written: WrittenBatch) => Promise<void>;
  /** Writes the head of the change log, after all of its lines, and the import as under way. */
  readonly writeHead: () => Promise<void>;
}

const offlineTypes = { STRING: 'string', STRING_LIST: 'string[]', INTEGER: 'long', FLOAT: 'double', DATE: 'date' } as const;

/** What the ontology has no type for. */
const ownTypes: Readonly<Record<string, OfflineType>> = { confidence: 'double', verified: 'boolean' };

const text = (name: string): OfflineColumn => ({ name, type: 'string' });
const number = (name: string): OfflineColumn => ({ name, type: 'long' });
const moment = (name: string): OfflineColumn => ({ name, type: 'datetime' });

// What every node and fact has alike.
const common = [number('revision'), moment('recordedAt'), text('dataset')];

/** Opens a graph that is written to files; all of it is recorded at this moment. */
export function openOfflineGraph({
  files,
  catalogue,
  dataset,
}: {
  readonly files: OfflineFiles;
  readonly catalogue: Catalogue;
  readonly dataset: string;
}): OfflineGraph {
  const at = new Date().toISOString();
  let last = 0;
  const types = readStoredTypes(catalogue);
  const columnsOf = (label: string, names: readonly string[]): readonly OfflineColumn[] =>
    names.map((name) => ({ name, type: typeOf(types.get(label)?.get(name), name) }));
  const valuesOf = (properties: StoredProperties, names: readonly string[]): readonly unknown[] => names.map((name) => properties[name]);

  const writeEntities = async (
    entity: EntityType,
    names: readonly string[],
    records: readonly EntityRecord[],
    owner: string,
  ): Promise<void> => {
    const columns = [text('id'), ...columnsOf(entity.name, names), ...common];
    const rows = records.map(({ id, properties }) => [id, id, ...valuesOf(withSearchKeys(entity, properties), names), 1, at, owner]);
    await files.writeNodes([labels.entity, entity.name], columns, rows);
  };

  return {
    write: async (batch, { entities, passages, facts, seeds, paraphrases }) => {
      switch (batch.kind) {
        case 'entity': {
          const { entity } = batch;
          await writeEntities(entity, entityNames(entity, batch.columns), entities, dataset);
          const all = entityNames(
            entity,
            entity.properties.flatMap((property) => storedProperties(property).map(({ name }) => name)),
          );
          for (const seed of seeds) await writeEntities(entity, all, [seed.record], seed.dataset);
          return;
        }
        case 'passage': {
          const columns = [...columnsOf(labels.passage, passageNames), ...common];
          const rows = passages.map(({ id, properties }) => [id, ...valuesOf({ ...properties, id }, passageNames), 1, at, dataset]);
          await files.writeNodes([labels.passage], columns, rows);
          const documents = passages.map(({ id, document }) => [id, document]);
          await files.writeRelationships(structuralTypes.passageOf, [], documents);
          const mentions = passages.flatMap(({ id, mentions: ids }) => ids.map((mention) => [id, mention]));
          await files.writeRelationships(structuralTypes.mentions, [], mentions);
          return;
        }
        case 'relation': {
          const { type } = batch.relation;
          const names = factNames(batch.relation, batch.columns);
          const proof = [{ name: 'evidence', type: 'string[]' } as const, text('because')];
          const rows = facts.map(({ id, subject, object, properties }) => {
            const evidence = properties.evidence as readonly string[];
            const values = valuesOf({ ...properties, id }, names);
            return [subject, object, ...values, evidence, paraphrases.get(evidence[0] ?? ''), 1, at, dataset];
          });
          await files.writeRelationships(type, [...columnsOf(type, names), ...proof, ...common], rows);
          return;
        }
      }
    },
    writeLine: async (written) => {
      last += 1;
      const columns = [number('number'), number('release'), moment('at'), text('kind'), text('subject'), text('after')];
      await files.writeNodes([labels.change], columns, [[`change-${last}`, last, 1, at, 'BATCH_ADDED', dataset, JSON.stringify(written)]]);
    },
    writeHead: async () => {
      const release = last === 0 ? 0 : 1;
      const columns = [text('id'), number('last'), number('release'), moment('at'), number('searchKeys')];
      await files.writeNodes([labels.changeLog], columns, [['log', 'log', last, release, at, searchKeysVersion]]);
      await files.writeNodes([labels.import], [text('id'), number('release')], [['import', dataset, release || undefined]]);
    },
  };
}

function typeOf(type: StoredProperty['type'] | undefined, name: string): OfflineType {
  return type === undefined ? (ownTypes[name] ?? 'string') : offlineTypes[type];
}
