import type { Selection, SelectionSet } from './selection.js';

/** Prints a selection for people, a line a field: `name(languages: ["en"]) as label: String`, and whom it is asked of if not of all. */
export function outlineSelection(selection: Selection, asked = '', indent = ''): string {
  const { field, key, args, type, within } = selection;
  const values = Object.entries(args).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const line = `${indent}${field}${values.length === 0 ? '' : `(${values.join(', ')})`}${key === field ? '' : ` as ${key}`}: ${type}${asked}`;
  const inner = within?.selections.map((one) => outlineSelection(one, askedOf(one, within), `${indent}  `)) ?? [];
  return [line, ...inner].join('\n');
}

function askedOf(selection: Selection, { types, byType }: SelectionSet): string {
  const asked = types.filter((type) => byType.get(type)?.includes(selection));
  return asked.length === types.length ? '' : ` on ${asked.join(' | ')}`;
}
