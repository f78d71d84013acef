import { RefusedError } from '../errors.js';
import { assertNever } from '../errors.js';
import { foldText } from '../ontology/fold-text.js';
import { readPartialDate, type PartialDate } from '../ontology/partial-date.js';
import { languages, type Property } from '../ontology/property.js';
import { always, type Condition, type Operand, type Operator, type Parameter } from './plan.js';

type Input = Readonly<Record<string, unknown>>;

/** Plans the filter of one property, as its kind's input type allows. */
export function filterProperty(variable: string, property: Property, input: Input, path: string): Condition {
  const { name } = property;
  const operand = { variable, property: name };
  switch (property.kind) {
    case 'text':
      return filterText([operand], { variable, property: `${name}Folded` }, input, path);
    case 'localized': {
      const texts = languages.map(({ suffix }) => ({ variable, property: name + suffix }));
      return filterText(texts, { variable, property: `${name}Folded` }, input, path);
    }
    case 'texts':
      return eachOf(input, (operator, value) =>
        operator === 'isNull' ? isNull(operand, value) : compare(operand, 'HAS', { hint: `${path}_${operator}`, value }),
      );
    case 'term':
      checkCodes(Object.keys(property.vocabulary.terms), input['in'], path);
      return filterPlain(operand, input, path);
    case 'integer':
      return filterPlain(operand, input, path);
    case 'quantity':
      return filterQuantity(variable, name, input, path);
    case 'date':
      return filterDate(variable, name, input, path);
    default:
      return assertNever(property);
  }
}

const comparisons: Readonly<Record<string, Operator>> = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=', in: 'IN' };

/** Plans comparisons of a stored value as it is. */
export function filterPlain(operand: Operand, input: Input, path: string): Condition {
  return eachOf(input, (operator, value) => {
    if (operator === 'isNull') return isNull(operand, value);
    const sign = comparisons[operator];
    if (sign === undefined) throw new TypeError(`the operator ${operator} is in the schema but not in the compiler`);
    return compare(operand, sign, { hint: `${path}_${operator}`, value });
  });
}

/** Plans a period's filter. A fact's dates are ranges of days, so each condition asks what may be. */
export function filterPeriod(variable: string, input: Input, path: string): Condition {
  return eachOf(input, (operator, value) => {
    const date = partialDate(value, `${path}_${operator}`);
    const day = (property: string): Operand => ({ variable, property, asText: 'date' });
    const at = (hint: string, bound: string): Parameter => ({ hint: `${path}_${hint}`, value: bound });
    const orOpen = (operand: Operand, condition: Condition): Condition => ({
      kind: 'any',
      conditions: [{ kind: 'isNull', operand, is: true }, condition],
    });
    switch (operator) {
      case 'overlaps': {
        // [from, to): a fact that ended on a day no longer holds on it.
        const from = day('validFromEarliest');
        const to = day('validToLatest');
        return {
          kind: 'all',
          conditions: [
            orOpen(from, compare(from, '<=', at('overlaps_latest', date.latest))),
            orOpen(to, compare(to, '>', at('overlaps_earliest', date.earliest))),
          ],
        };
      }
      case 'startsBefore':
        return compare(day('validFromEarliest'), '<', at(operator, date.earliest));
      case 'endsAfter':
        return orOpen(day('validToLatest'), compare(day('validToLatest'), '>', at(operator, date.latest)));
      default:
        throw new TypeError(`the operator ${operator} is in the schema but not in the compiler`);
    }
  });
}

/** `contains` and `startsWith` ask the folded search key, in which each text follows a line break. */
function filterText(texts: readonly Operand[], folded: Operand, input: Input, path: string): Condition {
  return eachOf(input, (operator, value) => {
    const hint = `${path}_${operator}`;
    switch (operator) {
      case 'eq':
      case 'in': {
        const parameter = { hint, value };
        return anyOf(texts.map((text) => compare(text, operator === 'eq' ? '=' : 'IN', parameter)));
      }
      case 'contains':
        return compare(folded, 'CONTAINS', { hint, value: foldText(value as string) });
      case 'startsWith':
        return compare(folded, 'CONTAINS', { hint, value: `\n${foldText(value as string)}` });
      case 'isNull':
        return value === true
          ? { kind: 'all', conditions: texts.map((text) => isNull(text, true)) }
          : anyOf(texts.map((text) => isNull(text, false)));
      default:
        throw new TypeError(`the operator ${operator} is in the schema but not in the compiler`);
    }
  });
}

function filterQuantity(variable: string, name: string, input: Input, path: string): Condition {
  if (input['value'] !== undefined && input['unit'] === undefined) {
    throw new RefusedError(
      'BAD_USER_INPUT',
      `${path.replaceAll('_', '.')}: expected a unit beside the value, e.g. {unit: "CNY", value: {gte: "100"}}, got none`,
    );
  }
  return eachOf(input, (part, value) => {
    switch (part) {
      case 'unit':
        return compare({ variable, property: `${name}Unit` }, '=', { hint: `${path}_unit`, value });
      case 'value':
        return filterPlain({ variable, property: `${name}Number` }, numbersOf(value as Input), path);
      default:
        return isNull({ variable, property: name }, value);
    }
  });
}

function numbersOf(input: Input): Input {
  return Object.fromEntries(
    Object.entries(input).map(([operator, value]) => [operator, Array.isArray(value) ? value.map(Number) : Number(value)]),
  );
}

function filterDate(variable: string, name: string, input: Input, path: string): Condition {
  const earliest: Operand = { variable, property: `${name}Earliest`, asText: 'date' };
  const latest: Operand = { variable, property: `${name}Latest`, asText: 'date' };
  return eachOf(input, (operator, value) => {
    if (operator === 'isNull') return isNull({ variable, property: name }, value);
    const date = partialDate(value, `${path}_${operator}`);
    const hint = `${path}_${operator}`;
    switch (operator) {
      case 'overlaps':
        return {
          kind: 'all',
          conditions: [
            compare(earliest, '<=', { hint: `${hint}_latest`, value: date.latest }),
            compare(latest, '>=', { hint: `${hint}_earliest`, value: date.earliest }),
          ],
        };
      case 'before':
        return compare(earliest, '<', { hint, value: date.earliest });
      case 'after':
        return compare(latest, '>', { hint, value: date.latest });
      default:
        throw new TypeError(`the operator ${operator} is in the schema but not in the compiler`);
    }
  });
}

/** Refuses a code that does not exist: it could only be a slip. */
export function checkCodes(codes: readonly string[], asked: unknown, path: string): void {
  const unknown = (asked as readonly string[] | undefined)?.find((code) => !codes.includes(code));
  if (unknown !== undefined) {
    throw new RefusedError('BAD_USER_INPUT', `${path.replaceAll('_', '.')}.in: expected one of ${codes.join(', ')}, got "${unknown}"`);
  }
}

/** The scalar has checked the text already; this only reads its bounds. */
function partialDate(value: unknown, path: string): PartialDate {
  const date = readPartialDate(value as string);
  if (date === undefined) throw new TypeError(`${path}: the scalar PartialDate let ${String(value)} through`);
  return date;
}

function eachOf(input: Input, plan: (operator: string, value: unknown) => Condition): Condition {
  const conditions = Object.entries(input).map(([operator, value]) => plan(operator, value));
  return conditions.length === 1 ? (conditions[0] ?? always) : { kind: 'all', conditions };
}

function anyOf(conditions: readonly Condition[]): Condition {
  return conditions.length === 1 ? (conditions[0] ?? always) : { kind: 'any', conditions };
}

function compare(operand: Operand, operator: Operator, value: Parameter): Condition {
  return { kind: 'compare', operand, operator, value };
}

function isNull(operand: Operand, is: unknown): Condition {
  return { kind: 'isNull', operand, is: is === true };
}
