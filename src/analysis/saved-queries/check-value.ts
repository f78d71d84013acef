import { assertNever } from '../../errors.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import { decimalPattern } from '../../ontology/decimal.js';
import { idPrefix } from '../../ontology/graph-names.js';
import { readPartialDate } from '../../ontology/partial-date.js';
import type { SavedParameter } from './saved-query.js';

const decimal = new RegExp(`^${decimalPattern}$`);

/** The longest text and the longest list that a parameter takes. */
const longest = { text: 1_000, list: 1_000 };

/** What is wrong with a parameter's value, with its place below the parameter: `[2]: expected …, got …`; undefined where nothing is. */
export function checkValue(parameter: SavedParameter, value: unknown, catalogue: Catalogue): string | undefined {
  if (value === null && parameter.default === null) return undefined;
  if (!parameter.list) return describe(': ', expectedOf(parameter, value, catalogue), value);
  if (!Array.isArray(value)) return describe(': ', 'a list', value);
  if (value.length > longest.list) return `: expected at most ${String(longest.list)} values, got ${String(value.length)}`;
  for (const [index, item] of (value as unknown[]).entries()) {
    const problem = describe(`[${String(index)}]: `, expectedOf(parameter, item, catalogue), item);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function describe(place: string, expected: string | undefined, got: unknown): string | undefined {
  if (expected === undefined) return undefined;
  const text = JSON.stringify(got) as string | undefined;
  return `${place}expected ${expected}, got ${text === undefined || text.length <= 80 ? String(text) : `${text.slice(0, 80)}…`}`;
}

/** What was expected instead; undefined where the value is that. */
function expectedOf({ type, of }: SavedParameter, value: unknown, catalogue: Catalogue): string | undefined {
  switch (type) {
    case 'ID':
      return isId(value, of, catalogue) ? undefined : expectedId(of, catalogue);
    case 'String':
      return typeof value === 'string' && value.length <= longest.text ? undefined : `a text of at most ${String(longest.text)} characters`;
    case 'Int':
      return Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31 ? undefined : 'a whole number within 32 bits';
    case 'Decimal':
      return typeof value === 'string' && decimal.test(value) ? undefined : 'a decimal as a text, such as "0.447"';
    case 'Boolean':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'Date':
      return typeof value === 'string' && readPartialDate(value)?.precision === 'DAY' ? undefined : 'a day as "YYYY-MM-DD"';
    default:
      return assertNever(type);
  }
}

function isId(value: unknown, of: readonly string[], { entities, prefixes }: Catalogue): boolean {
  const prefix = typeof value === 'string' ? idPrefix(value) : undefined;
  if (prefix === undefined) return false;
  return of.length === 0 ? prefixes.has(prefix) || prefix === 'passage' : of.some((name) => entities.get(name)?.prefix === prefix);
}

function expectedId(of: readonly string[], { entities }: Catalogue): string {
  if (of.length === 0) return 'an id such as "district:xiangzhou"';
  return `the id of a ${of.join(' or ')}, ${of.map((name) => `"${entities.get(name)?.prefix ?? ''}:…"`).join(' or ')}`;
}
