import type { EntityRecord, Graph } from '../../../src/load/graph.js';
import { planChanges, type Stored, type StoredGraph } from '../../../src/load/plan-changes.js';

const entity = (id: string, properties: EntityRecord['properties'] = {}): EntityRecord => ({ id, label: 'District', properties });
const graphOf = (...entities: EntityRecord[]): Graph => ({ entities, facts: [], passages: [] });
const storedOf = (...entities: EntityRecord[]): StoredGraph => ({
  entities: entities.map((record): Stored<EntityRecord> => ({ record, element: record.id, revision: 1 })),
  facts: [],
  passages: [],
});

test('what only the seeds have is added, what only the graph has is retired', () => {
  const { entities } = planChanges(
    storedOf(entity('district:a'), entity('district:b')),
    graphOf(entity('district:b'), entity('district:c')),
  );
  expect(entities.added.map(({ id }) => id)).toEqual(['district:c']);
  expect(entities.retired.map(({ record }) => record.id)).toEqual(['district:a']);
  expect(entities.unchanged).toBe(1);
});

test('the order of properties makes no difference', () => {
  const { entities } = planChanges(
    storedOf(entity('district:a', { name: '甲', level: 'CITY' })),
    graphOf(entity('district:a', { level: 'CITY', name: '甲' })),
  );
  expect(entities.changed).toEqual([]);
});

test.each<[string, EntityRecord['properties'], EntityRecord['properties']]>([
  ['a value', { name: '甲' }, { name: '乙' }],
  ['a property more', { name: '甲' }, { name: '甲', level: 'CITY' }],
  ['a property less', { name: '甲', level: 'CITY' }, { name: '甲' }],
  ['the order of a list', { aliases: ['甲', '乙'] }, { aliases: ['乙', '甲'] }],
])('%s makes a difference', (_, before, after) => {
  expect(planChanges(storedOf(entity('district:a', before)), graphOf(entity('district:a', after))).entities.changed).toHaveLength(1);
});
