import { assertNever, DatabaseError } from '../errors.js';
import { readPartialDate } from '../ontology/partial-date.js';
import { languages } from '../ontology/property.js';
import { convertQuantity } from './convert-quantity.js';
import type { CompositeValue } from './plan.js';
import type { Selection, SelectionSet } from './selection.js';

type Source = Readonly<Record<string, unknown>>;

/** Puts together a value that is stored in several properties or refined from one: a date, a quantity, a term, names. */
export function readComposite(value: CompositeValue, row: readonly unknown[]): unknown {
  switch (value.kind) {
    case 'localized':
      return firstText(value.columns, (column) => row[column]);
    case 'names':
      return value.columns.flatMap((column, index) => {
        const text = row[column];
        return text === null ? [] : [pick('LocalizedText', { language: languages[index]?.tag, text }, value.within)];
      });
    case 'term': {
      const code = row[value.column] as string | null;
      if (code === null) return null;
      // A code that has left the vocabulary still shows.
      const names = value.vocabulary.terms[code] ?? { zh: code, en: code };
      const byTag: Readonly<Record<string, string>> = { 'zh-Hans': names.zh, en: names.en };
      return Object.fromEntries(
        value.fields.map((field) => {
          if (field.kind === 'name') return [field.key, firstText(field.languages, (tag) => byTag[tag])];
          return [field.key, field.kind === 'code' ? code : 'Term'];
        }),
      );
    }
    case 'quantity': {
      const [amount, stored] = [row[value.column] as string | null, row[value.unit] as string];
      if (amount === null) return null;
      const { unit, place } = value.shownIn ?? { unit: stored, place: '' };
      return pick('Quantity', { value: convertQuantity(amount, stored, unit, place), unit }, value.within);
    }
    case 'date':
      return dateJson(row[value.column], value.within);
    case 'validity': {
      const [from, to] = [row[value.from], row[value.to]];
      return pickWith('Validity', value.within, (selection) => {
        if (selection.field === 'from') return dateJson(from, selection.within);
        if (selection.field === 'to') return dateJson(to, selection.within);
        return row[value.endState];
      });
    }
    default:
      return assertNever(value);
  }
}

/** The first text that is there, of the places where it may be in their order. */
function firstText<T>(places: readonly T[], read: (place: T) => unknown): unknown {
  return places.map(read).find((text) => typeof text === 'string') ?? null;
}

function dateJson(value: unknown, within: SelectionSet | undefined): unknown {
  const date = typeof value === 'string' ? readPartialDate(value) : undefined;
  return date === undefined ? null : pick('FuzzyDate', { ...date }, within);
}

function pick(type: string, source: Source, within: SelectionSet | undefined): unknown {
  return pickWith(type, within, ({ field }) => source[field]);
}

/** These objects have one concrete type, so the set holds its selections. */
function pickWith(type: string, within: SelectionSet | undefined, read: (selection: Selection) => unknown): unknown {
  return Object.fromEntries(
    (within?.selections ?? []).map((selection) => {
      const { field, key, required } = selection;
      const value = field === '__typename' ? type : read(selection);
      if (required && (value === null || value === undefined)) throw new DatabaseError(`${type}: expected a value of ${key}, got none`);
      return [key, value];
    }),
  );
}
