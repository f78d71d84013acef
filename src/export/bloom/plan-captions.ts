import type { Property } from '../../ontology/property.js';
import { type CaptionLanguage, captionSuffixes } from './caption-language.js';
import type { Caption } from './perspective.js';
import type { BloomProperty } from './stored-schema.js';

/** What stands on an element and what hovering over it shows, by the keys of properties. */
export interface Shown {
  readonly captions: readonly string[];
  readonly tooltips: readonly string[];
}

/** Plans the captions of a label or a relationship type: it itself first, then each property by key, said to be shown or not. */
export function planCaptions(
  of: { readonly key: string; readonly type: 'label' | 'relationship'; readonly isCaption: boolean },
  properties: readonly BloomProperty[],
  { captions, tooltips }: Shown,
): readonly Caption[] {
  const keys = properties.filter(({ isTechnical }) => !isTechnical).map(({ key }) => key);
  return [
    { inTooltip: of.isCaption, styles: [], isCaption: of.isCaption, key: of.key, type: of.type },
    ...keys.sort().map((key): Caption => ({
      inTooltip: captions.includes(key) || tooltips.includes(key),
      styles: [],
      isCaption: captions.includes(key),
      key,
      type: 'property',
      isGdsData: false,
    })),
  ];
}

/** The stored property that shows a property in a language: there is one for each language of a localized text alone. */
export function shownKey({ name, kind }: Property, language: CaptionLanguage): string {
  return kind === 'localized' ? name + captionSuffixes[language] : name;
}
