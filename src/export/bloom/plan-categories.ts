import { type Catalogue, type EntityType, entityProperties, nameProperty, paraphraseProperty } from '../../ontology/catalogue.js';
import { classColours } from '../../ontology/class-colours.js';
import { labels } from '../../ontology/graph-names.js';
import type { CaptionLanguage } from './caption-language.js';
import { madeAt } from './made-at.js';
import type { Category } from './perspective.js';
import { planCaptions, type Shown, shownKey } from './plan-captions.js';
import { planEntityRules } from './plan-style-rules.js';
import { type BloomProperty, entitySchema, passageSchema } from './stored-schema.js';

/**
 * Plans a category for each class, in the catalogue's order, and one for passages. The graph stores no number that says how much a node
 * matters, so all of a class are of one size: the larger, the more relations the ontology lets the class stand in.
 */
export function planCategories(catalogue: Catalogue, language: CaptionLanguage, nextRule: () => number): readonly Category[] {
  const colours = classColours(catalogue);
  const entities = [...catalogue.entities.values()];
  const classes = entities.map((entity, index): Category => {
    const color = colours.get(entity.name) ?? '';
    const category = planCategory(
      index + 1,
      nameClass(entity, language),
      entity.name,
      color,
      entitySchema(entity),
      showEntity(entity, language),
    );
    return {
      ...category,
      size: sizeOf(entity, entities),
      styleRules: planEntityRules(entity.properties, color, category.captions, nextRule),
    };
  });
  const passage = planCategory(
    classes.length + 1,
    { zh: '段落', en: 'Passage' }[language],
    labels.passage,
    colours.get(labels.passage) ?? '',
    passageSchema,
    { captions: [shownKey(paraphraseProperty, language)], tooltips: ['quote'] },
  );
  return [...classes, { ...passage, size: 0.5 }];
}

/** What a class is called: in Chinese what its description says before the colon, in English its name as words. */
function nameClass({ name, zh }: EntityType, language: CaptionLanguage): string {
  if (language === 'zh') return zh.split('：')[0] ?? zh;
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The name stands on the node; hovering shows what it is, and what is worth filtering by. */
function showEntity({ properties }: EntityType, language: CaptionLanguage): Shown {
  const described = entityProperties.filter(({ kind, name }) => kind === 'localized' && name !== nameProperty.name);
  const indexed = properties.filter((property) => property.indexed && property.name !== nameProperty.name);
  return {
    captions: [shownKey(nameProperty, language)],
    tooltips: [nameProperty.name, ...[...described, ...indexed].map((property) => shownKey(property, language))],
  };
}

/** From 1 to 2 in quarters, as Bloom's own sizes go. */
function sizeOf({ ends }: EntityType, all: readonly EntityType[]): number {
  const counts = all.map((one) => one.ends.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return 1 + Math.round((4 * (ends.length - least)) / Math.max(most - least, 1)) / 4;
}

function planCategory(
  id: number,
  name: string,
  label: string,
  color: string,
  properties: readonly BloomProperty[],
  shown: Shown,
): Category {
  return {
    id,
    name,
    labels: [label],
    properties: properties.map(({ key, dataType, isTechnical }) => ({ name: key, exclude: isTechnical, dataType })),
    createdAt: madeAt(),
    lastEditedAt: madeAt(),
    color,
    size: 1,
    icon: 'no-icon',
    captionKeys: [],
    captions: planCaptions({ key: label, type: 'label', isCaption: false }, properties, shown),
    textSize: 1,
    textAlign: 'top',
    styleRules: [],
  };
}
