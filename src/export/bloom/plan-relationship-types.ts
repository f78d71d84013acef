import type { Catalogue } from '../../ontology/catalogue.js';
import { colourAt } from '../../ontology/colour-at.js';
import { structuralTypes } from '../../ontology/graph-names.js';
import { mixColours } from '../../ontology/mix-colours.js';
import type { CaptionLanguage } from './caption-language.js';
import type { RelationshipType } from './perspective.js';
import { planCaptions, type Shown, shownKey } from './plan-captions.js';
import { planFactRule } from './plan-style-rules.js';
import { type BloomProperty, factSchema, schemaOf } from './stored-schema.js';

const grey = '#999999';

/** Hovering over a fact shows these, the proof first. */
const tooltips = ['because', 'validFrom', 'validTo', 'confidence'];

/** What ties passages to documents and to what they mention, where it is live. */
const ties = [structuralTypes.passageOf, structuralTypes.mentions];

/**
 * Plans the style of each relation, in the catalogue's order, and of the ties of passages. Bloom shows the type itself, which has no
 * other name there; what tells facts of one relation apart, such as the title of a position, stands beside it.
 */
export function planRelationshipTypes(
  { relations }: Catalogue,
  language: CaptionLanguage,
  nextRule: () => number,
): readonly RelationshipType[] {
  const facts = [...relations.values()].map((relation, index): RelationshipType => {
    const color = edgeColour(index);
    const own = relation.properties.map((property) => shownKey(property, language));
    const captions = relation.properties.filter(({ identifying }) => identifying).map((property) => shownKey(property, language));
    const type = planType(relation.type, color, factSchema(relation), { captions, tooltips: [...tooltips, ...own] });
    return { ...type, styleRules: [planFactRule(color, type.captions, nextRule)] };
  });
  return [...facts, ...ties.map((type) => ({ ...planType(type, grey, [], { captions: [], tooltips: [] }), size: 0.5 }))];
}

/** Lines are thin, so no pale ones: the hues and their dark shades, then the same greyed. */
function edgeColour(index: number): string {
  return mixColours(colourAt(index % 12), '#808080', index < 12 ? 0 : 0.5);
}

function planType(type: string, color: string, properties: readonly BloomProperty[], shown: Shown): RelationshipType {
  return {
    properties: schemaOf(type, properties),
    name: type,
    id: type,
    color,
    size: 1,
    captionKeys: [],
    captions: planCaptions({ key: type, type: 'relationship', isCaption: true }, properties, shown),
    textSize: 1,
    textAlign: 'top',
    styleRules: [],
  };
}
