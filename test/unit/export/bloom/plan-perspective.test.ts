import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { readSavedQueries } from '../../../../src/analysis/saved-queries/read-saved-queries.js';
import { captionLanguages } from '../../../../src/export/bloom/caption-language.js';
import type { Category, Perspective } from '../../../../src/export/bloom/perspective.js';
import { planPerspective } from '../../../../src/export/bloom/plan-perspective.js';
import { readSceneActions } from '../../../../src/export/bloom/read-scene-actions.js';
import { writeBloom } from '../../../../src/export/bloom/write-bloom.js';
import { classColours } from '../../../../src/ontology/class-colours.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';
import { readCatalogue } from '../../../../src/ontology/read-catalogue.js';
import { Prize } from '../../../fixture/ontology/prize.entity.js';

const [queries, actions] = await Promise.all([readSavedQueries(catalogue), readSceneActions(catalogue)]);
const classes = [...catalogue.entities.keys()];
const relations = [...catalogue.relations.keys()];

const documents = process.env['PEARLGRAPH_DOCUMENTS'] ?? '';
const schemaFile = path.join(documents, '../bloom/perspective.schema.json');
const withSchema = documents !== '' && existsSync(schemaFile) ? test : test.skip;

const captionsOf = ({ captions }: Pick<Category, 'captions'>): readonly string[] =>
  captions.filter(({ isCaption }) => isCaption).map(({ key }) => key);

describe.each(captionLanguages)('the perspective in %s', (language) => {
  const perspective: Perspective = planPerspective({ catalogue, queries, actions, language });
  const categoryOf = (label: string): Category => perspective.categories.find(({ labels }) => labels.includes(label))!;

  withSchema(
    "passes the schema made from Bloom's own exports (skipped where no ../bloom/perspective.schema.json stands beside PEARLGRAPH_DOCUMENTS)",
    async () => {
      const validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
      const written: unknown = JSON.parse(await writeBloom(catalogue, language));
      expect([validate(written), validate.errors]).toEqual([true, null]);
    },
  );

  test('is written to the last byte the same again', async () => {
    expect(await writeBloom(catalogue, language)).toBe(await writeBloom(catalogue, language));
    expect(JSON.parse(await writeBloom(catalogue, language))).toEqual(perspective);
  });

  test('has a category for each class of the ontology and one for passages, and a style for each relation and for the ties of passages', () => {
    expect(perspective.categories.map(({ labels }) => labels)).toEqual([...classes, 'Passage'].map((label) => [label]));
    expect(perspective.categories.map(({ id }) => id)).toEqual([...classes, 'Passage'].map((_, index) => index + 1));
    expect(Object.keys(perspective.labels)).toEqual([...classes, 'Passage']);
    expect(perspective.relationshipTypes.map(({ name }) => name)).toEqual([...relations, 'PASSAGE_OF', 'MENTIONS']);
    expect(perspective.relationshipTypes.map(({ id }) => id)).toEqual(perspective.relationshipTypes.map(({ name }) => name));
  });

  test('gives each class its colour, a name of its own, and names as captions', () => {
    const colours = classColours(catalogue);
    const suffix = { zh: '', en: 'En' }[language];
    for (const label of classes) {
      expect(categoryOf(label).color).toBe(colours.get(label));
      expect(captionsOf(categoryOf(label))).toEqual([`name${suffix}`]);
    }
    expect(captionsOf(categoryOf('Passage'))).toEqual([`paraphrase${suffix}`]);
    expect(new Set(perspective.categories.map(({ name }) => name)).size).toBe(perspective.categories.length);
    expect(categoryOf('InvestmentFund').name).toBe({ zh: '基金', en: 'Investment fund' }[language]);
    expect(categoryOf('District').name).toBe({ zh: '地区', en: 'District' }[language]);
  });

  test('sizes classes by how many relations they may stand in, from 1 to 2, and passages below', () => {
    const sizes = classes.map((label) => ({ ends: catalogue.entities.get(label)!.ends.length, size: categoryOf(label).size }));
    sizes.sort((a, b) => a.ends - b.ends);
    for (const [index, { size }] of sizes.slice(1).entries()) expect(size).toBeGreaterThanOrEqual(sizes[index]!.size);
    expect([sizes.at(0)?.size, sizes.at(-1)?.size, categoryOf('Passage').size]).toEqual([1, 2, 0.5]);
  });

  test('shows the type of a fact, and what tells facts of one relation apart', () => {
    const typeOf = (name: string): readonly string[] => captionsOf(perspective.relationshipTypes.find((type) => type.name === name)!);
    expect(typeOf('SUPPORTS')).toEqual(['SUPPORTS']);
    expect(typeOf('HOLDS_POSITION')).toEqual(['HOLDS_POSITION', { zh: 'title', en: 'titleEn' }[language]]);
    expect(typeOf('COOPERATES_WITH')).toEqual(['COOPERATES_WITH', 'area']);
  });

  test('makes targets paler than actual figures, and doubtful facts paler and thinner than sure ones', () => {
    const ruled = perspective.categories.filter(({ styleRules }) => styleRules.length > 0);
    expect(ruled.map(({ labels }) => labels[0])).toEqual(['Observation']);
    expect(ruled[0]?.styleRules).toMatchObject([
      { type: 'single', basedOn: 'status_string', condition: 'equals', conditionValue: 'TARGET', applyColor: true, applySize: false },
    ]);
    for (const { name, color, styleRules } of perspective.relationshipTypes.filter((type) => relations.includes(type.name)))
      expect([name, styleRules]).toMatchObject([
        name,
        [{ type: 'range', basedOn: 'confidence_number', maxColor: color, minSize: 0.25, maxSize: 1, applyColor: true, applySize: true }],
      ]);
  });

  test('hides search keys and folded texts, and shows every name', () => {
    const { properties } = categoryOf('District');
    expect(properties.filter(({ exclude }) => exclude).map(({ name }) => name)).toEqual([
      'nameFolded',
      'descriptionFolded',
      'divisionCodeFolded',
      'searchKeys',
      'revision',
    ]);
  });

  test('bases no rule and no caption on what is not stored, and has every id once', () => {
    const styled = [...perspective.categories, ...perspective.relationshipTypes].map((style) => ({
      ...style,
      stored: style.properties.map((one) => ('name' in one ? { key: one.name, ...one } : { key: one.propertyKey, ...one })),
    }));
    for (const { captions, styleRules, stored } of styled) {
      for (const { type, key } of captions) if (type === 'property') expect(stored.map((one) => one.key)).toContain(key);
      for (const { basedOn } of styleRules) expect(stored.map(({ key, dataType }) => `${key}_${dataType}`)).toContain(basedOn);
    }
    const ids = [
      ...styled.flatMap(({ styleRules }) => styleRules.map(({ id }) => id)),
      ...perspective.templates.map(({ id }) => id),
      ...perspective.sceneActions.map(({ id }) => id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(perspective.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

test('another class is another category, with a colour, and nothing else is to be written', () => {
  const targets = [...catalogue.entities.values()].map(({ target }) => target);
  const more = readCatalogue([...targets, Prize]);
  const { categories, relationshipTypes, hiddenRelationshipTypes } = planPerspective({ catalogue: more, queries, actions, language: 'en' });
  expect(categories.map(({ name }) => name)).toContain('Prize');
  const added = [...more.relations.keys()].filter((type) => !relations.includes(type));
  expect(added.length).toBeGreaterThan(0);
  for (const type of added) {
    expect(relationshipTypes.map(({ name }) => name)).toContain(type);
    expect(hiddenRelationshipTypes).toContain(`${type}_RETIRED`);
  }
});

test('the two languages make two perspectives', () => {
  const [zh, en] = captionLanguages.map((language) => planPerspective({ catalogue, queries, actions, language }));
  expect(zh!.id).not.toBe(en!.id);
  expect(zh!.name).not.toBe(en!.name);
});
