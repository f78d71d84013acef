import { assertNever } from '../errors.js';
import { readPartialDate } from '../ontology/partial-date.js';
import { languages } from '../ontology/property.js';
import type { CompositeValue } from './plan.js';
import type { Selection, SelectionSet } from './selection.js';

type Source = Readonly<Record<string, unknown>>;

/** Puts together a value that is stored in several properties or refined from one: a date, a quantity, a term, names. */
export function readComposite(value: CompositeValue, row: readonly unknown[]): unknown {
  switch (value.kind) {
    case 'localized':
      return localizedText(
        value.columns.map((column) => row[column] as string | null),
        value.languages,
      );
    case 'names':
      return value.columns.flatMap((column, index) => {
        const text = row[column];
        return text === null ? [] : [pick({ __typename: 'LocalizedText', language: languages[index]?.tag, text }, value.within)];
      });
    case 'term': {
      const code = row[value.column] as string | null;
      if (code === null) return null;
      // A code that has left the vocabulary still shows.
      const names = value.vocabulary.terms[code] ?? { zh: code, en: code };
      return pick({ __typename: 'Term', code, name: [names.zh, null, names.en, null] }, value.within);
    }
    case 'quantity': {
      const amount = row[value.column];
      return amount === null ? null : pick({ __typename: 'Quantity', value: amount, unit: row[value.unit] }, value.within);
    }
    case 'date':
      return dateJson(row[value.column], value.within);
    case 'validity': {
      const [from, to] = [row[value.from], row[value.to]];
      return pickWith(value.within, (selection) => {
        if (selection.field === 'from') return dateJson(from, selection.within);
        if (selection.field === 'to') return dateJson(to, selection.within);
        return selection.field === 'endState' ? row[value.endState] : 'Validity';
      });
    }
    default:
      return assertNever(value);
  }
}

/** The first text that is there: of the languages asked for in their order, `en-GB` matching `en`, then 简体, then any. */
function localizedText(texts: readonly (string | null)[], asked: readonly string[]): string | null {
  const matches = (tag: string, wanted: string): boolean => {
    const [a, b] = [tag.toLowerCase(), wanted.toLowerCase()];
    return a === b || b.startsWith(`${a}-`) || a.startsWith(`${b}-`);
  };
  for (const wanted of asked) {
    const index = languages.findIndex(({ tag }, at) => matches(tag, wanted) && texts[at] !== null);
    if (index >= 0) return texts[index] ?? null;
  }
  return texts.find((text) => text !== null) ?? null;
}

function dateJson(value: unknown, within: SelectionSet | undefined): unknown {
  const date = typeof value === 'string' ? readPartialDate(value) : undefined;
  return date === undefined ? null : pick({ __typename: 'FuzzyDate', ...date }, within);
}

function pick(source: Source, within: SelectionSet | undefined): unknown {
  return pickWith(within, ({ field, args }) => {
    const value = source[field];
    // Only a localized value is a list here: one text a language.
    return Array.isArray(value)
      ? localizedText(value as (string | null)[], (args['languages'] as readonly string[] | null | undefined) ?? [])
      : value;
  });
}

/** These objects have one concrete type, so the set holds its selections. */
function pickWith(within: SelectionSet | undefined, read: (selection: Selection) => unknown): unknown {
  return Object.fromEntries((within?.selections ?? []).map((selection) => [selection.key, read(selection)]));
}
