import type { Property } from '../../ontology/property.js';
import { mixColours } from '../../ontology/mix-colours.js';
import { madeAt } from './made-at.js';
import type { Caption, StyleRule } from './perspective.js';

const white = '#FFFFFF';

/** Plans the rules of a class: what is aimed at, and no actual value yet, is paler. The code `TARGET` of a term says so. */
export function planEntityRules(
  properties: readonly Property[],
  colour: string,
  captions: readonly Caption[],
  nextRule: () => number,
): readonly StyleRule[] {
  return properties
    .filter((property) => property.kind === 'term' && 'TARGET' in property.vocabulary.terms)
    .map(({ name }) => ({
      ...plainRule(nextRule(), 'single', `${name}_string`, colour, captions),
      applyColor: true,
      color: mixColours(colour, white, 0.6),
      conditionValue: 'TARGET',
      condition: 'equals',
    }));
}

/** Plans the rule of a relation: the less sure a fact, the paler and thinner. Only facts that the source leaves in doubt have a confidence. */
export function planFactRule(colour: string, captions: readonly Caption[], nextRule: () => number): StyleRule {
  return {
    ...plainRule(nextRule(), 'range', 'confidence_number', colour, captions),
    applyColor: true,
    minColor: mixColours(colour, white, 0.8),
    midColor: mixColours(colour, white, 0.4),
    maxColor: colour,
    minColorValue: '0.5',
    midColorValue: '0.75',
    maxColorValue: '1.0',
    applySize: true,
    minSize: 0.25,
    maxSize: 1,
    minSizeValue: '0.5',
    maxSizeValue: '1.0',
  };
}

function plainRule(index: number, type: StyleRule['type'], basedOn: string, colour: string, captions: readonly Caption[]): StyleRule {
  return {
    id: `rule:${String(madeAt(index))}`,
    type,
    size: 1,
    minSize: 1,
    maxSize: 2,
    minColor: colour,
    midColor: colour,
    maxColor: colour,
    minPoint: 'unprocessed',
    maxPoint: 'unprocessed',
    applyColor: false,
    applySize: false,
    applyCaption: false,
    textAlign: 'center',
    textSize: 1,
    captions: captions.map((caption) => ({ ...caption, inTooltip: false, isCaption: false })),
    color: colour,
    isTimeZoneConvertEnabled: false,
    selectedTimeZone: 'Z',
    basedOn,
    valuesMapper: [],
    existingValues: [],
    conditionValue: null,
    rangeValue: null,
  };
}
