import { assertNever, DatabaseError } from '../errors.js';
import { readPartialDate } from '../ontology/partial-date.js';
import { languages } from '../ontology/property.js';
import { type Certainty, certainDays, type StatedValidity } from './certain-days.js';
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
      const stated = { from: textAt(row, value.from), to: textAt(row, value.to), endState: textAt(row, value.endState) };
      return pickWith('Validity', value.within, (selection) => {
        if (selection.field === 'from') return dateJson(stated.from, selection.within);
        if (selection.field === 'to') return dateJson(stated.to, selection.within);
        if (selection.field === 'certainty') return value.validOn === undefined ? null : certaintyOf(stated, value.validOn);
        return stated.endState;
      });
    }
    default:
      return assertNever(value);
  }
}

/** Whether a fact holds for certain on every day of a period, both of whose bounds are inclusive. */
function certaintyOf(fact: StatedValidity, { earliest, latest }: { readonly earliest: string; readonly latest: string }): Certainty {
  const days = certainDays(fact);
  return days !== undefined && days.start <= earliest && latest < days.end ? 'CERTAIN' : 'POSSIBLE';
}

function textAt(row: readonly unknown[], column: number): string | null {
  return row[column] as string | null;
}

/** The first text that is there, of the places where it may be in their order. */
function firstText<T>(places: readonly T[], read: (place: T) => unknown): unknown {
  return places.map(read).find((text) => typeof text === 'string') ?? null;
}

function dateJson(value: unknown, within: SelectionSet | undefined): unknown {
  const date = typeof value === 'string' ? readPartialDate(value) : undefined;
  return date === undefined ? null : pick('FuzzyDate', { ...date }, within);
}

/** Picks what is asked for of an object of one concrete type, by response key. */
export function pick(type: string, source: Source, within: SelectionSet | undefined): unknown {
  return pickWith(type, within, ({ field }) => source[field]);
}

/** Puts an object together by response key, each from what `read` gives for its selection. It has one concrete type, so the set holds its selections. */
export function pickWith(type: string, within: SelectionSet | undefined, read: (selection: Selection) => unknown): unknown {
  return Object.fromEntries(
    (within?.selections ?? []).map((selection) => {
      const { field, key, required } = selection;
      const value = field === '__typename' ? type : read(selection);
      if (required && (value === null || value === undefined)) throw new DatabaseError(`${type}: expected a value of ${key}, got none`);
      return [key, value];
    }),
  );
}
