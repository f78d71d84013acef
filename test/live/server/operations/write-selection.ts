import { getNamedType, type GraphQLObjectType, isCompositeType } from 'graphql';
import type { Dice } from './dice.js';
import { oddNames } from './odd-names.js';
import type { Asked, Given, Narrowed, Part, RecordType } from './question.js';
import type { InputWriter } from './write-input.js';

/** The fields of an operation, and the fragments that they need. */
export interface WrittenSelection {
  readonly text: string;
  readonly fragments: readonly string[];
}

/** The response keys that a selection set has given away; undefined where keys must be new in the whole operation. */
type Scope = Set<string> | undefined;

/**
 * Writes what is asked of a type in one of its many ways: with aliases, fragments, merged fields and directives. What is added asks the
 * database for nothing more. `cursors` are what `after` may take; some fit, some do not.
 */
export function writeSelection(
  root: GraphQLObjectType,
  asked: readonly Part[],
  input: InputWriter,
  cursors: readonly string[],
  dice: Dice,
): WrittenSelection {
  const fragments = new Map<string, string>();
  const sharedNames = new Map<Narrowed, string>();
  let count = 0;
  let hasCursor = cursors.length === 0;

  const newKey = (name: string, scope: Scope): string => {
    if (scope === undefined) return `s${String((count += 1))}`;
    if (!scope.has(name) && dice.chance(0.5)) return name;
    const odd = dice.oneOf(oddNames);
    return !scope.has(odd) && dice.chance(0.5) ? odd : `a${String((count += 1))}`;
  };
  const keyed = (name: string, scope: Scope): string => {
    const key = newKey(name, scope);
    scope?.add(key);
    return key === name ? name : `${key}: ${name}`;
  };

  const fragmentOf = (type: RecordType, text: string): string => {
    const odd = dice.oneOf(oddNames);
    const name = fragments.has(odd) || dice.chance(0.7) ? `F${String(fragments.size)}` : odd;
    fragments.set(name, `fragment ${name} on ${type.name} { ${text} }`);
    return name;
  };

  const include = (holds?: boolean): string => ` @include(if: ${input.writeCondition(holds)})`;
  const skip = (holds: boolean): string => ` @skip(if: ${input.writeCondition(holds)})`;
  /** A directive or two that change nothing, most often none. */
  const included = (): string => {
    if (dice.chance(0.85)) return '';
    const [one, other] = dice.shuffle([() => include(true), () => skip(false)]);
    return `${one?.() ?? ''}${dice.chance(0.3) ? (other?.() ?? '') : ''}`;
  };
  const excluded = (): string => dice.oneOf([() => skip(true), () => include(false), () => skip(true) + include(true)])();
  /** What the database need not know of may also stay open. */
  const eitherWay = (): string => (dice.chance(0.8) ? included() : dice.oneOf([include, excluded])());

  const argumentsOf = ({ field, args }: Asked): string => {
    const after = field.args.find(({ name }) => name === 'after');
    // One list at most: the cursor of another would be one mistake too many.
    if (after === undefined || hasCursor || dice.chance(0.5)) return input.writeArguments(args);
    hasCursor = true;
    const value = { kind: 'options', options: [dice.oneOf(cursors)] } as const;
    const given: Given = { name: 'after', type: after.type, hasDefault: false, value };
    return input.writeArguments([...args.filter(({ name }) => name !== 'after'), given]);
  };

  const writeField = (part: Asked, scope: Scope, later: string[]): string => {
    const { field, within } = part;
    const head = `${keyed(field.name, scope)}${argumentsOf(part)}`;
    if (within === undefined) {
      if (dice.chance(0.05)) later.push(`${head}${eitherWay()}`);
      if (dice.chance(0.05)) later.push(`${keyed(field.name, scope)}${argumentsOf(part)}${eitherWay()}`);
      return `${head}${included()}`;
    }
    const inner: Scope = scope === undefined ? undefined : new Set();
    const { type, parts } = within;
    const at = dice.chance(0.15) ? dice.below(parts.length + 1) : parts.length;
    const text = `${head}${included()} { ${writeParts(type, parts.slice(0, at), inner)} }`;
    // Fields of one key merge, so that the rest may follow anywhere.
    if (at < parts.length) later.push(`${head}${included()} { ${writeParts(type, parts.slice(at), inner)} }`);
    return text;
  };

  const writeNarrowed = (part: Narrowed, scope: Scope): string => {
    const { type, parts, shared } = part;
    if (shared) {
      const name = sharedNames.get(part) ?? fragmentOf(type, writeParts(type, parts, undefined));
      sharedNames.set(part, name);
      return `...${name}${included()}`;
    }
    const text = writeParts(type, parts, scope);
    return dice.chance(0.5) ? `... on ${type.name}${included()} { ${text} }` : `...${fragmentOf(type, text)}${included()}`;
  };

  const writeParts = (type: RecordType, parts: readonly Part[], scope: Scope): string => {
    const later: string[] = [];
    const items = parts.map((part) => (part.kind === 'field' ? writeField(part, scope, later) : writeNarrowed(part, scope)));
    items.push(...later);
    const add = (text: string): unknown => items.splice(dice.below(items.length + 1), 0, text);
    if (items.length === 0) add(keyed('__typename', scope));
    // At the root `__typename` is introspection, which is asked for elsewhere.
    else if (type !== root && dice.chance(0.15)) add(`${keyed('__typename', scope)}${eitherWay()}`);
    if (type !== root && dice.chance(0.1)) add(decoy(type, scope));
    for (let often = 0.3; dice.chance(often); often /= 2) wrap(type, items);
    return items.join(dice.oneOf([' ', '\n', ', ']));
  };

  /** A field that is there for the parser alone. */
  const decoy = (type: RecordType, scope: Scope): string => {
    const field = dice.oneOf(Object.values(type.getFields()));
    return `${keyed(field.name, scope)}${excluded()}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
  };

  /** Puts some neighbours into a fragment. */
  const wrap = (type: RecordType, items: string[]): void => {
    const start = dice.below(items.length);
    const run = items.splice(start, 1 + dice.below(items.length - start)).join(' ');
    const form = dice.oneOf(['bare', 'conditional', 'typed', 'named', 'named twice']);
    items.splice(start, 0, wrapped(type, run, form));
  };
  const wrapped = (type: RecordType, run: string, form: string): string => {
    if (form === 'bare') return `... { ${run} }`;
    if (form === 'conditional') return `...${include(true)} { ${run} }`;
    if (form === 'typed') return `... on ${type.name}${included()} { ${run} }`;
    const name = fragmentOf(type, run);
    return form === 'named' ? `...${name}${included()}` : `...${name} ...${name}`;
  };

  return { text: writeParts(root, asked, new Set()), fragments: [...fragments.values()] };
}
