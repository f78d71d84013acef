import type { Catalogue } from '../../ontology/catalogue.js';
import { labels, searchIndexes, structuralTypes } from '../../ontology/graph-names.js';
import { indexedProperties } from '../../ontology/indexed-properties.js';
import { languages } from '../../ontology/property.js';
import type { IndexEntry, PathSegment, Perspective } from './perspective.js';

/** Plans what Bloom would find out by a scan: what may join what, and which properties have an index. */
export function planMetadata(catalogue: Catalogue): Perspective['metadata'] {
  return { pathSegments: planSegments(catalogue), indexes: planIndexes(catalogue) };
}

/** Of a symmetric relation the subject is of any of the classes, so nothing is missing here. */
function planSegments({ entities, relations }: Catalogue): readonly PathSegment[] {
  const facts = [...relations.values()].flatMap(({ type, subjects, objects }) =>
    subjects.flatMap((source) => objects.map((target) => ({ source, relationshipType: type, target }))),
  );
  const mentions = [...entities.keys()].map((target) => ({ source: labels.passage, relationshipType: structuralTypes.mentions, target }));
  return [...facts, { source: labels.passage, relationshipType: structuralTypes.passageOf, target: 'Document' }, ...mentions];
}

function planIndexes({ entities }: Catalogue): readonly IndexEntry[] {
  const native = (label: string, keys: readonly string[]): IndexEntry => ({
    label,
    type: 'native',
    propertyKeys: [...new Set(keys)].map((key) => ({ key, metadataProp: false })),
  });
  return [
    ...[...entities.values()].map(({ name, properties }) => native(name, ['id', ...indexedProperties(properties).map((one) => one.name)])),
    native(labels.passage, ['id', 'dataset']),
    fullText(searchIndexes.entities.live, labels.entity, ['searchKeys']),
    fullText(searchIndexes.passages.live, labels.passage, [...languages.map(({ suffix }) => `paraphrase${suffix}`), 'quote']),
  ];
}

function fullText(name: string, label: string, propertyNames: readonly string[]): IndexEntry {
  return {
    type: 'full-text',
    state: 'ONLINE',
    entityType: 'NODE',
    tokenNames: [label],
    name,
    propertyNames,
    provider: { key: 'fulltext', version: '1.0' },
  };
}
