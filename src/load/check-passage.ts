import { languages } from '../ontology/property.js';
import type { Entry } from './check-entries.js';
import { checkHash } from './check-hash.js';
import { checkProperty, largestInteger } from './check-property.js';
import { checkKeys, checkReference, checkReferences, type SeedContext } from './check-reference.js';
import type { PassageRecord, StoredProperties } from './graph.js';
import type { Documents } from './open-documents.js';
import { sha256 } from './sha256.js';
import { printSeedValue, type Report, seedText, type SeedMap, type SeedValue } from './seed-value.js';

/** The languages that every paraphrase speaks. */
export const paraphraseLanguages = ['zh-Hans', 'en'] as const;

const passageKeys = ['id', 'document', 'start', 'end', 'sha256', 'paraphrase', 'mentions'] as const;

/**
 * Checks a passage, against its document's text where the documents are at hand, and returns it with its quote;
 * undefined once it reported a mistake.
 */
export function checkPassage({ id, fields }: Entry, documents: Documents | undefined, context: SeedContext): PassageRecord | undefined {
  const { report, catalogue } = context;
  checkKeys(fields, passageKeys, id, 'a passage', report);
  const field = (key: (typeof passageKeys)[number]): SeedValue | undefined => {
    const value = fields.entries.get(key)?.value;
    if (value === undefined && key !== 'mentions')
      report(fields.place, `${id} ${key}`, 'expected a value, as every passage has one, got none');
    return value;
  };
  const documentField = field('document');
  const document = documentField && checkReference(documentField, ['Document'], `${id} document`, context);
  const start = checkOffset(field('start'), `${id} start`, report);
  const end = checkOffset(field('end'), `${id} end`, report);
  const hash = checkHash(field('sha256'), `${id} sha256`, report);
  const paraphrase = checkParaphrase(field('paraphrase'), `${id} paraphrase`, report);
  const mentionsField = field('mentions');
  const mentions =
    mentionsField === undefined ? [] : checkReferences(mentionsField, [...catalogue.entities.keys()], `${id} mentions`, context);
  if (document === undefined || start === undefined || end === undefined || hash === undefined) return undefined;
  const pointer: Pointer = { id, document, start, end, hash, fields };
  if (start >= end) {
    report(placeOf(pointer, 'end'), `${id} end`, `expected an offset after start, ${String(start)}, got ${String(end)}`);
    return undefined;
  }
  const quote = documents === undefined ? undefined : checkQuote(pointer, documents, context);
  if (paraphrase === undefined || mentions === undefined) return undefined;
  const properties = { start, end, sha256: hash, ...paraphrase, ...(quote === undefined ? {} : { quote }), verified: quote !== undefined };
  return { id, document, mentions: [...mentions].sort(), properties };
}

interface Pointer {
  readonly id: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly hash: string;
  readonly fields: SeedMap;
}

function checkQuote(pointer: Pointer, documents: Documents, { entries, elsewhere, report }: SeedContext): string | undefined {
  const { id, document, start, end, hash, fields } = pointer;
  const fileField = entries.get(document)?.fields.entries.get('file')?.value;
  const file = fileField === undefined ? elsewhere.get(document)?.properties.file : seedText(fileField);
  const text = typeof file === 'string' ? documents(file)?.text : undefined;
  // A document that cannot be read is reported at the document.
  if (text === undefined) return undefined;
  if (end > text.length) {
    report(
      placeOf(pointer, 'end'),
      `${id} end`,
      `expected at most ${String(text.length)}, the length of ${document} in UTF-16 code units, got ${String(end)}`,
    );
    return undefined;
  }
  const quote = text.slice(start, end);
  if (/\p{Surrogate}/u.test(quote)) {
    report(
      placeOf(pointer, 'start'),
      `${id} start`,
      `expected offsets between characters, got ${String(start)} to ${String(end)}, which cut one in half`,
    );
    return undefined;
  }
  const found = sha256(quote);
  if (found === hash) return quote;
  const place = fields.entries.get('sha256')?.value.place ?? fields.place;
  report(place, `${id} sha256`, `expected ${found}, the hash of ${String(start)} to ${String(end)} of ${document}, got ${hash}`);
  return undefined;
}

function placeOf({ fields }: Pointer, key: string) {
  return fields.entries.get(key)?.value.place ?? fields.place;
}

function checkOffset(value: SeedValue | undefined, where: string, report: Report): number | undefined {
  if (value === undefined) return undefined;
  if (value.kind === 'scalar' && /^\d+$/.test(value.text) && typeof value.value === 'number' && value.value <= largestInteger)
    return value.value;
  report(value.place, where, `expected a whole number of UTF-16 code units from 0, got ${printSeedValue(value)}`);
  return undefined;
}

function checkParaphrase(value: SeedValue | undefined, where: string, report: Report): StoredProperties | undefined {
  if (value === undefined) return undefined;
  const checked = checkProperty({ name: 'paraphrase', kind: 'localized', zh: '', en: '' }, value, where, report);
  if (checked === undefined || value.kind !== 'map') return undefined;
  const missing = paraphraseLanguages.filter((tag) => !value.entries.has(tag));
  if (missing.length > 0) {
    report(value.place, where, `expected ${paraphraseLanguages.join(' and ')}, got no ${missing.join(' and no ')}`);
    return undefined;
  }
  // Nobody searches paraphrases by prefix, so they have no folded key.
  return Object.fromEntries(
    languages.flatMap(({ suffix }) => {
      const text = checked[`paraphrase${suffix}`];
      return text === undefined ? [] : [[`paraphrase${suffix}`, text]];
    }),
  );
}
