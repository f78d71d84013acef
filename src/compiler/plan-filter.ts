import { assertNever, RefusedError } from '../errors.js';
import { foldText } from '../ontology/fold-text.js';
import { dayAfter, type PartialDate, readPartialDate } from '../ontology/partial-date.js';
import { languages, type Property } from '../ontology/property.js';
import { labelsAt, type Moment } from './moment.js';
import { type Place, step } from './place.js';
import { always, type Condition, type Operand, type Operator, type Parameter } from './plan.js';
import type { Budget } from './planner.js';

type Input = Readonly<Record<string, unknown>>;

/** Plans the filter of one property, as its kind's input type allows. */
export function filterProperty(budget: Budget, variable: string, property: Property, input: Input, place: Place): Condition {
  const { name } = property;
  const operand = { variable, property: name };
  switch (property.kind) {
    case 'text':
      return filterText(budget, [operand], { variable, property: `${name}Folded` }, input, place);
    case 'localized': {
      const texts = languages.map(({ suffix }) => ({ variable, property: name + suffix }));
      return filterText(budget, texts, { variable, property: `${name}Folded` }, input, place);
    }
    case 'texts':
      return eachOf(budget, input, (operator, value) =>
        operator === 'isNull' ? isNull(operand, value) : compare(operand, 'HAS', { hint: step(place, operator).hint, value }),
      );
    case 'term':
      checkCodes(Object.keys(property.vocabulary.terms), input['in'], place);
      return filterPlain(budget, operand, input, place);
    case 'integer':
      return filterPlain(budget, operand, input, place);
    case 'quantity':
      return filterQuantity(budget, variable, name, input, place);
    case 'date':
      return filterDate(budget, variable, name, input, place);
    default:
      return assertNever(property);
  }
}

const comparisons: Readonly<Record<string, Operator>> = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=', in: 'IN' };

/** Plans comparisons of a stored value as it is. */
export function filterPlain(budget: Budget, operand: Operand, input: Input, place: Place): Condition {
  return eachOf(budget, input, (operator, value) => {
    if (operator === 'isNull') return isNull(operand, value);
    const sign = comparisons[operator];
    if (sign === undefined) throw new TypeError(`the operator ${operator} is in the schema but not in the compiler`);
    return compare(operand, sign, { hint: step(place, operator).hint, value });
  });
}

/** Plans a period's filter. A fact's dates are ranges of days, so each condition asks what may be. */
export function filterPeriod(budget: Budget, variable: string, input: Input, place: Place): Condition {
  return eachOf(budget, input, (operator, value) => {
    const date = partialDate(value, step(place, operator));
    const day = (property: string): Operand => ({ variable, property, asText: 'date' });
    const at = (hint: string, bound: string): Parameter => ({ hint: step(place, hint).hint, value: bound });
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
        // It holds on some day behind the period only if its end, exclusive, lies beyond the first of them.
        return orOpen(day('validToLatest'), compare(day('validToLatest'), '>', at(operator, dayAfter(date.latest))));
      default:
        throw new TypeError(`the operator ${operator} is in the schema but not in the compiler`);
    }
  });
}

/** `contains` and `startsWith` ask the folded search key, in which each text follows a line break. */
function filterText(budget: Budget, texts: readonly Operand[], folded: Operand, input: Input, place: Place): Condition {
  return eachOf(budget, input, (operator, value) => {
    const { hint } = step(place, operator);
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

/** Whether there is one is asked of what sorts, which is there with it and has the index. */
function filterQuantity(budget: Budget, variable: string, name: string, input: Input, place: Place): Condition {
  if (input['value'] !== undefined && input['unit'] === undefined) {
    throw new RefusedError(
      'BAD_USER_INPUT',
      `${place.path}: expected a unit beside the value, e.g. {unit: "CNY", value: {gte: "100"}}, got none`,
    );
  }
  return eachOf(budget, input, (part, value) => {
    switch (part) {
      case 'unit':
        return compare({ variable, property: `${name}Unit` }, '=', { hint: step(place, 'unit').hint, value });
      case 'value':
        return filterPlain(budget, { variable, property: `${name}Number` }, numbersOf(value as Input), place);
      default:
        return isNull({ variable, property: `${name}Number` }, value);
    }
  });
}

function numbersOf(input: Input): Input {
  return Object.fromEntries(
    Object.entries(input).map(([operator, value]) => [operator, Array.isArray(value) ? value.map(Number) : Number(value)]),
  );
}

/** Whether there is one is asked of what sorts, as of quantities. */
function filterDate(budget: Budget, variable: string, name: string, input: Input, place: Place): Condition {
  const earliest: Operand = { variable, property: `${name}Earliest`, asText: 'date' };
  const latest: Operand = { variable, property: `${name}Latest`, asText: 'date' };
  return eachOf(budget, input, (operator, value) => {
    if (operator === 'isNull') return isNull(earliest, value);
    const date = partialDate(value, step(place, operator));
    const { hint } = step(place, operator);
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

/** What a class filter asks of: the variable of an entity, what classes it may have, and when. */
interface Classed {
  readonly variable: string;
  readonly classes: readonly string[];
  readonly moment: Moment;
}

/** Plans the class of an entity, given by name. */
export function filterClass(budget: Budget, { variable, classes, moment }: Classed, input: Input, place: Place): Condition {
  return eachOf(budget, input, (operator, value) => {
    if (operator !== 'in') throw new TypeError(`the operator ${operator} is in the schema but not in the compiler`);
    checkCodes(classes, value, place);
    const labels = (value as readonly string[]).flatMap((label) => labelsAt(label, moment));
    return { kind: 'hasLabel', variable, labels: { hint: step(place, 'in').hint, value: labels } };
  });
}

/** Refuses a code that does not exist: it could only be a slip. */
function checkCodes(codes: readonly string[], asked: unknown, place: Place): void {
  const unknown = (asked as readonly string[] | undefined)?.find((code) => !codes.includes(code));
  if (unknown === undefined) return;
  throw new RefusedError('BAD_USER_INPUT', `${place.path}.in: expected one of ${codes.join(', ')}, got "${unknown}"`);
}

/** The scalar has checked the text already; this only reads its bounds. */
function partialDate(value: unknown, place: Place): PartialDate {
  const date = readPartialDate(value as string);
  if (date === undefined) throw new TypeError(`${place.path}: the scalar PartialDate let ${String(value)} through`);
  return date;
}

function eachOf(budget: Budget, input: Input, plan: (operator: string, value: unknown) => Condition): Condition {
  const conditions = Object.entries(input).map(([operator, value]) => {
    budget.condition();
    return plan(operator, value);
  });
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
