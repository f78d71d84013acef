import { decimalPattern } from '../ontology/decimal.js';
import { assertNever } from '../errors.js';
import { foldTexts } from '../ontology/fold-text.js';
import { describeBadDate, readPartialDate } from '../ontology/partial-date.js';
import { languages, type Property } from '../ontology/property.js';
import { units, type Vocabulary } from '../ontology/vocabulary.js';
import { didYouMean } from './did-you-mean.js';
import type { StoredProperties } from './graph.js';
import { printSeedValue, type Report, seedText, type SeedValue } from './seed-value.js';

/** The API's `Int` has 32 bits: beyond it every query of the property would fail. */
export const largestInteger = 2_147_483_647;

const quantityPattern = new RegExp(`^(${decimalPattern}) (\\S+)$`);

// Neo4j's range index takes keys of some 8,000 bytes and refuses the whole transaction beyond.
const longestIndexed = 2000;

/** Checks one property's value and returns what Neo4j stores for it (see `storedProperties`); undefined once it reported a mistake. */
export function checkProperty(property: Property, value: SeedValue, where: string, report: Report): StoredProperties | undefined {
  const { name } = property;
  switch (property.kind) {
    case 'text': {
      const text = checkText(value, property, where, report);
      return text === undefined ? undefined : { [name]: text, [`${name}Folded`]: foldTexts([text]) };
    }
    case 'texts':
      return checkTexts(value, property, where, report);
    case 'localized':
      return checkLocalized(value, property, where, report);
    case 'term':
      return checkTerm(value, property.vocabulary, name, where, report);
    case 'integer': {
      const integer = Number(value.kind === 'scalar' && /^-?\d+$/.test(value.text) ? value.value : Number.NaN);
      if (Math.abs(integer) <= largestInteger) return { [name]: integer };
      const limit = String(largestInteger);
      report(value.place, where, `expected a whole number from -${limit} to ${limit}, got ${printSeedValue(value)}`);
      return undefined;
    }
    case 'quantity':
      return checkQuantity(value, name, where, report);
    case 'date': {
      const text = value.kind === 'scalar' ? value.text : '';
      const date = readPartialDate(text);
      if (date !== undefined) return { [name]: date.value, [`${name}Earliest`]: date.earliest, [`${name}Latest`]: date.latest };
      report(value.place, where, describeBadDate(text, printSeedValue(value)));
      return undefined;
    }
    default:
      return assertNever(property);
  }
}

function checkText(value: SeedValue, { indexed = false }: Pick<Property, 'indexed'>, where: string, report: Report): string | undefined {
  const text = seedText(value);
  if (text === undefined) {
    const quoted = value.kind === 'scalar' && value.text.trim() !== '' ? `: in quotes it is a text` : '';
    report(value.place, where, `expected a text, got ${printSeedValue(value)}${quoted}`);
    return undefined;
  }
  if (/\p{Surrogate}/u.test(text)) {
    report(value.place, where, 'expected whole characters, got half of a surrogate pair');
    return undefined;
  }
  const [control] = /[^\P{Cc}\t\n\r]/u.exec(text) ?? [];
  if (control !== undefined) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    report(value.place, where, `expected no control characters but tabs and line ends, got U+${code}`);
    return undefined;
  }
  if (indexed && text.length > longestIndexed) {
    report(value.place, where, `expected at most ${String(longestIndexed)} characters, as it is indexed, got ${String(text.length)}`);
    return undefined;
  }
  return text;
}

function checkTexts(value: SeedValue, property: Property, where: string, report: Report): StoredProperties | undefined {
  if (value.kind !== 'list') {
    report(value.place, where, `expected a list of texts, got ${printSeedValue(value)}`);
    return undefined;
  }
  const texts = value.items.map((item, index) => {
    const text = checkText(item, property, `${where}[${String(index)}]`, report);
    const twice = text !== undefined && value.items.slice(0, index).some((other) => seedText(other) === text);
    if (twice) report(item.place, `${where}[${String(index)}]`, `expected each text once, got ${printSeedValue(item)} again`);
    return twice ? undefined : text;
  });
  return texts.includes(undefined) ? undefined : { [property.name]: texts.filter((text) => text !== undefined) };
}

function checkLocalized(value: SeedValue, property: Property, where: string, report: Report): StoredProperties | undefined {
  const { name } = property;
  if (value.kind !== 'map' || value.entries.size === 0) {
    const remedy = seedText(value) === undefined ? '' : `: write { zh-Hans: ${seedText(value) ?? ''} }`;
    report(value.place, where, `expected a map of languages, got ${printSeedValue(value)}${remedy}`);
    return undefined;
  }
  const tags = languages.map(({ tag }): string => tag);
  const texts = new Map<string, string>();
  let sound = true;
  for (const [tag, entry] of value.entries) {
    const known = tags.includes(tag);
    const text = known ? checkText(entry.value, property, `${where}.${tag}`, report) : undefined;
    if (!known) report(entry.place, where, `expected the languages ${tags.join(', ')}, got "${tag}"${didYouMean(tag, tags)}`);
    if (text === undefined) sound = false;
    else texts.set(tag, text);
  }
  if (property.required === true && !value.entries.has(languages[0].tag)) {
    report(value.place, where, `expected ${languages[0].tag}, as ${name} is required, got ${[...value.entries.keys()].join(', ')} only`);
    sound = false;
  }
  if (!sound) return undefined;
  const given = languages.flatMap(({ tag, suffix }) => {
    const text = texts.get(tag);
    return text === undefined ? [] : [[name + suffix, text] as const];
  });
  return { ...Object.fromEntries(given), [`${name}Folded`]: foldTexts(given.map(([, text]) => text)) };
}

function checkTerm(value: SeedValue, { terms }: Vocabulary, name: string, where: string, report: Report): StoredProperties | undefined {
  const codes = Object.keys(terms);
  const code = seedText(value);
  if (code !== undefined && codes.includes(code)) return { [name]: code };
  report(
    value.place,
    where,
    `expected one of ${codes.join(', ')}, got ${printSeedValue(value)}${code === undefined ? '' : didYouMean(code, codes)}`,
  );
  return undefined;
}

function checkQuantity(value: SeedValue, name: string, where: string, report: Report): StoredProperties | undefined {
  const [, decimal = '', unit = ''] = quantityPattern.exec(seedText(value) ?? '') ?? [];
  if (decimal === '' || !Number.isFinite(Number(decimal))) {
    report(value.place, where, `expected an exact decimal and a unit, e.g. "155700000000 CNY", got ${printSeedValue(value)}`);
    return undefined;
  }
  const codes = Object.keys(units.terms);
  if (!codes.includes(unit)) {
    report(value.place, where, `expected one of the units ${codes.join(', ')}, got "${unit}"${didYouMean(unit, codes)}`);
    return undefined;
  }
  return { [name]: decimal, [`${name}Unit`]: unit, [`${name}Number`]: Number(decimal) };
}
