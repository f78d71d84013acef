import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { decimalPattern } from '../../ontology/decimal.js';
import { readPartialDate } from '../../ontology/partial-date.js';

const decimal = new RegExp(`^${decimalPattern}$`);

/** Makes a scalar that travels as a JSON string; number literals are refused, since they would lose digits. */
function textScalar(
  name: string,
  description: string,
  expected: string,
  accepts: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name}: expected ${expected}, got ${JSON.stringify(value)}`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : node.kind),
  });
}

export const DateScalar = textScalar(
  'Date',
  'A day of the Gregorian calendar in ISO 8601, e.g. `2021-09-15`.',
  'a day as "YYYY-MM-DD"',
  (text) => readPartialDate(text)?.precision === 'DAY',
);

export const PartialDateScalar = textScalar(
  'PartialDate',
  'A date as exact as its source: `2021`, `2021-09` or `2021-09-15`.',
  'a date as "YYYY", "YYYY-MM" or "YYYY-MM-DD"',
  (text) => readPartialDate(text) !== undefined,
);

export const DateTimeScalar = textScalar(
  'DateTime',
  'A moment in UTC in ISO 8601, e.g. `2021-09-15T08:00:00Z`.',
  'a moment as "2021-09-15T08:00:00Z"',
  (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)),
);

export const DecimalScalar = textScalar(
  'Decimal',
  'An exact decimal as a JSON string, e.g. `"155700000000"`: a JSON number would lose digits.',
  'a decimal as a string, e.g. "0.447"',
  (text) => decimal.test(text),
);

export const LanguageTagScalar = textScalar(
  'LanguageTag',
  'A BCP 47 language tag, e.g. `zh-Hans`, `zh-Hant`, `en`, `pt`.',
  'a language tag, e.g. "en"',
  (text) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text),
);

export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value: where only the statement that is run knows what it takes and gives.',
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
