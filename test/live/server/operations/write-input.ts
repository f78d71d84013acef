import { getNamedType, getNullableType, isNonNullType } from 'graphql';
import type { Dice } from './dice.js';
import { oddNames } from './odd-names.js';
import { printJson } from './print-json.js';
import { drawJson, type Given, type Value } from './question.js';

/** A variable of an operation. */
export interface Variable {
  readonly name: string;
  /** As the operation declares it, with its default. */
  readonly declaration: string;
  /** Draws its value of a variant; undefined leaves it out. */
  draw(variant: number, dice: Dice): unknown;
}

/** Writes arguments, each as a literal, as a variable, or as a literal with variables inside. */
export interface InputWriter {
  readonly variables: readonly Variable[];
  /** The arguments in brackets; nothing where all are left out. */
  writeArguments(args: readonly Given[]): string;
  /** The condition of a directive: undefined where it may be either. */
  writeCondition(holds?: boolean): string;
}

export interface InputOptions {
  /** Which of its values a literal has. */
  readonly variant: number;
  /** Only the ids of records are variables, so that what is compiled serves every other id. */
  readonly isOpen: boolean;
}

/** Makes a writer of one operation's arguments. */
export function inputWriter({ variant, isOpen }: InputOptions, dice: Dice): InputWriter {
  const variables: Variable[] = [];
  /** Values that are variables, and those of them that are ids of records. */
  const places = new Map<Value, string>();
  const ids: string[] = [];
  const conditions = new Map<boolean | undefined, string>();

  const declare = (type: string, fallback: string | undefined, draw: Variable['draw']): string => {
    const odd = dice.oneOf(oddNames);
    const isFree = variables.every((one) => one.name !== odd);
    const name = isFree && dice.chance(0.3) ? odd : `v${String(variables.length + 1)}`;
    variables.push({ name, declaration: `$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`, draw });
    return `$${name}`;
  };

  const writeVariable = ({ type, hasDefault, value }: Given, isOneOf: boolean): string => {
    const nullable = getNullableType(type).toString();
    const draw = (of: number, at: Dice): unknown => drawJson(value, of, at);
    const mayLack = value.kind === 'options' && value.options.some((option) => option === undefined || option === null);
    if (mayLack) return declare(nullable, undefined, draw);
    const fallback = printJson(drawJson(value, variant, dice), type, dice);
    const orLack = (of: number, at: Dice): unknown => (of === variant && at.chance(0.5) ? undefined : draw(of, at));
    if (isOneOf || dice.chance(0.4)) return declare(`${nullable}!`, undefined, draw);
    if (dice.chance(0.5)) return declare(dice.oneOf([nullable, `${nullable}!`]), fallback, orLack);
    return declare(isNonNullType(type) && !hasDefault ? `${nullable}!` : nullable, undefined, draw);
  };

  /** Writes a value as a variable that is there already, if there is one that fits. */
  const writeAgain = ({ name, type, value }: Given): string | undefined => {
    const known = places.get(value);
    if (known !== undefined) return known;
    const [id] = ids;
    if (id === undefined || getNamedType(type).name !== 'ID') return undefined;
    // Any id will do in a filter, but not at a root field: there its type decides what is asked.
    if (name === 'eq') return id;
    return name === 'in' ? dice.oneOf([`[${id}]`, `[${id}, "district:nowhere", ${id}]`]) : undefined;
  };

  const writeValue = (given: Given, isOneOf: boolean): string | undefined => {
    const { name, type, value } = given;
    const again = dice.chance(0.5) ? writeAgain(given) : undefined;
    if (again !== undefined) return again;
    const isRecordId = name === 'id' && getNamedType(type).name === 'ID';
    if (isOpen ? isRecordId : dice.chance(value.kind === 'options' ? 0.35 : 0.2)) {
      const variable = writeVariable(given, isOneOf);
      places.set(value, variable);
      if (isRecordId) ids.push(variable);
      return variable;
    }
    switch (value.kind) {
      case 'options': {
        const json = drawJson(value, variant, dice);
        // Only a variable can bring a null that the type does not allow.
        if (json === null && isNonNullType(type)) return writeVariable(given, isOneOf);
        return json === undefined ? undefined : printJson(json, type, dice);
      }
      case 'object':
        return `{ ${writeFields(value.fields, value.isOneOf)} }`;
      case 'list': {
        const items = value.items.map((item) => writeValue({ name: '', type: value.item, hasDefault: false, value: item }, false));
        // A list of one may come without its brackets, unless it is a variable, whose type must be that of the list.
        const isBare = items.length === 1 && items[0]?.startsWith('$') === false && dice.chance(0.3);
        return isBare ? items[0] : `[${items.join(dice.oneOf([', ', ' ']))}]`;
      }
    }
  };

  const writeFields = (fields: readonly Given[], isOneOf: boolean): string =>
    dice
      .shuffle(fields)
      .flatMap((field) => {
        const text = writeValue(field, isOneOf);
        return text === undefined ? [] : [`${field.name}: ${text}`];
      })
      .join(dice.oneOf([', ', ' ', '\n']));

  return {
    variables,
    writeArguments: (args) => {
      const text = writeFields(args, false);
      return text === '' ? '' : `(${text})`;
    },
    writeCondition: (holds) => {
      if (isOpen || (holds !== undefined && dice.chance(0.4))) return String(holds ?? dice.chance(0.5));
      const known = conditions.get(holds);
      if (known !== undefined) return known;
      const draw = (_of: number, at: Dice): boolean => holds ?? at.chance(0.5);
      const orLack = (of: number, at: Dice): unknown => (at.chance(0.3) ? undefined : draw(of, at));
      const variable = dice.chance(0.3)
        ? declare('Boolean!', undefined, draw)
        : declare(dice.oneOf(['Boolean', 'Boolean!']), String(holds ?? dice.chance(0.5)), orLack);
      conditions.set(holds, variable);
      return variable;
    },
  };
}
