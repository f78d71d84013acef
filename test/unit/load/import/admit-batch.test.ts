import { expect, test } from '@jest/globals';
import type { Located } from '../../../../src/load/batch.js';
import type { FactRecord, Graph } from '../../../../src/load/graph.js';
import { openAdmission } from '../../../../src/load/import/admit-batch.js';
import { IdSet } from '../../../../src/load/import/id-set.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';

const entity = catalogue.entities.get('District')!;
const relation = catalogue.relations.get('PART_OF')!;

const district = (line: number, id: string, divisionCode?: string) => ({
  line,
  record: { id, label: 'District', properties: divisionCode === undefined ? {} : { divisionCode } },
});
const fact = (line: number, id: string, subject: string, object: string, evidence = ['passage:x']): Located<FactRecord> => ({
  line,
  record: { id, type: 'PART_OF', subject, object, properties: { evidence } },
});

test('before there is a graph, rows are admitted against each other and against the seeds', () => {
  const seed = { id: 'district:seed', label: 'District', properties: { divisionCode: '990100' } };
  const other = { id: 'district:other', label: 'District', properties: {} };
  const stated = fact(0, 'part-of:stated', 'district:a', 'district:seed').record;
  const graph: Graph = { entities: [seed, other], passages: [], facts: [stated] };
  const admit = openAdmission(new Map([['world', graph]]));

  const entities = admit({
    kind: 'entity',
    entity,
    columns: [],
    records: [
      district(2, 'district:a', '1'),
      district(3, 'district:b', '1'),
      district(4, 'district:a'),
      district(5, 'district:c', '990100'),
      district(6, 'district:seed'),
      district(7, 'district:d'),
    ],
  });
  expect(entities.entities.map(({ id }) => id)).toEqual(['district:a', 'district:d']);
  expect(entities.seeds).toEqual([{ dataset: 'world', record: seed }]);
  expect(entities.joined).toEqual([['district:c', 'district:seed']]);
  expect(entities.rejects.map(({ line, column }) => [line, column])).toEqual([
    [3, 'divisionCode'],
    [4, 'id'],
    [6, 'id'],
  ]);

  admit({
    kind: 'passage',
    records: [{ line: 2, record: { id: 'passage:x', document: 'district:a', mentions: [], properties: { paraphrase: '如是' } } }],
  });
  const facts = admit({
    kind: 'relation',
    relation,
    columns: [],
    records: [
      fact(2, 'part-of:1', 'district:a', 'district:d'),
      fact(3, 'part-of:1', 'district:a', 'district:d'),
      fact(4, 'part-of:2', 'district:b', 'district:d'),
      fact(5, 'part-of:3', 'district:a', 'district:b'),
      fact(6, 'part-of:stated', 'district:a', 'district:seed'),
      fact(7, 'part-of:4', 'district:seed', 'district:d', ['passage:y']),
      fact(8, 'part-of:5', 'district:d', 'district:a'),
      fact(9, 'part-of:6', 'district:seed', 'district:seed'),
      fact(10, 'part-of:7', 'district:c', 'district:other'),
    ],
  });
  expect(facts.facts.map(({ id }) => id)).toEqual(['part-of:1']);
  expect(facts.stated).toBe(1);
  // d is pointed to by then, and a fact about itself closes a chain at once; the other seed is not there yet.
  expect([...facts.held]).toEqual([8, 9, 10]);
  expect(facts.rejects.map(({ line, column }) => [line, column])).toEqual([
    [3, ''],
    [4, 'subject'],
    [5, 'object'],
    [7, 'evidence'],
  ]);
});

test('a set of ids is exact over many more than it began with room for', () => {
  const set = new IdSet();
  const ids = Array.from({ length: 20_000 }, (_, index) => `district:${index}`);
  expect(ids.every((id) => set.add(id))).toBe(true);
  expect(ids.every((id) => set.has(id) && !set.add(id))).toBe(true);
  expect(ids.some((id) => set.has(`${id}x`))).toBe(false);
});
