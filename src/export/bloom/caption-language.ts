/** The languages in which a perspective speaks: of names, captions, phrases and actions. */
export const captionLanguages = ['zh', 'en'] as const;

export type CaptionLanguage = (typeof captionLanguages)[number];

/** What a localized property ends in where it holds a language. */
export const captionSuffixes: Readonly<Record<CaptionLanguage, string>> = { zh: '', en: 'En' };
