import { printConstraints } from '../../../src/neo4j/constraints.js';
import { catalogue } from '../../../src/ontology/entities/index.js';

const items = printConstraints(catalogue);
const texts = items.map(({ text }) => text);

test('each constraint and index has a name of its own', () => {
  expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);
});

test('each statement may run again', () => {
  expect(texts.filter((text) => !text.includes(' IF NOT EXISTS '))).toEqual([]);
});

test.each([
  'CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT district_id_unique IF NOT EXISTS FOR (n:District) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT passage_id_unique IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT change_number_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.number IS UNIQUE',
  'CREATE CONSTRAINT release_number_unique IF NOT EXISTS FOR (n:Release) REQUIRE n.number IS UNIQUE',
  'CREATE CONSTRAINT change_log_id_unique IF NOT EXISTS FOR (n:ChangeLog) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT district_division_code_unique IF NOT EXISTS FOR (n:District) REQUIRE n.divisionCode IS UNIQUE',
])('ids and numbers are unique: %s', (text) => {
  expect(texts).toContain(text);
});

test.each([
  ['a name in each language', 'CREATE RANGE INDEX district_name_hant_range IF NOT EXISTS FOR (n:District) ON (n.nameHant)'],
  ['a folded key, by substring', 'CREATE TEXT INDEX district_name_folded_text IF NOT EXISTS FOR (n:District) ON (n.nameFolded)'],
  ['a term', 'CREATE RANGE INDEX district_level_range IF NOT EXISTS FOR (n:District) ON (n.level)'],
  ['a quantity, by its number', 'CREATE RANGE INDEX observation_value_number_range IF NOT EXISTS FOR (n:Observation) ON (n.valueNumber)'],
  [
    'a date, by its first day',
    'CREATE RANGE INDEX observation_period_earliest_range IF NOT EXISTS FOR (n:Observation) ON (n.periodEarliest)',
  ],
  ['a live fact', 'CREATE RANGE INDEX fact_supports_id_range IF NOT EXISTS FOR ()-[f:SUPPORTS]-() ON (f.id)'],
  ['a change, by when', 'CREATE RANGE INDEX change_at_number_range IF NOT EXISTS FOR (n:Change) ON (n.at, n.number)'],
  ['a change, by what it concerns', 'CREATE RANGE INDEX change_subject_number_range IF NOT EXISTS FOR (n:Change) ON (n.subject, n.number)'],
  ['a retired fact', 'CREATE RANGE INDEX fact_supports_retired_id_range IF NOT EXISTS FOR ()-[f:SUPPORTS_RETIRED]-() ON (f.id)'],
])('what is indexed is found by %s', (_, text) => {
  expect(texts).toContain(text);
});

test('searches have an index of the keys of entities, and one of the texts of passages, and past versions their own', () => {
  expect(texts).toContain(
    "CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchKeys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
  );
  expect(texts).toContain(
    "CREATE FULLTEXT INDEX past_entity_search IF NOT EXISTS FOR (n:PastEntity) ON EACH [n.searchKeys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
  );
  expect(texts).toContain(
    "CREATE FULLTEXT INDEX past_passage_search IF NOT EXISTS FOR (n:PastPassage) ON EACH [n.paraphrase, n.paraphraseHant, n.paraphraseEn, n.paraphrasePt, n.quote] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  );
  expect(texts).toContain(
    "CREATE FULLTEXT INDEX passage_search IF NOT EXISTS FOR (n:Passage) ON EACH [n.paraphrase, n.paraphraseHant, n.paraphraseEn, n.paraphrasePt, n.quote] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  );
});
