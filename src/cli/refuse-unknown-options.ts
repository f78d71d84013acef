import { parseArgs } from 'node:util';
import { SetupError } from '../errors.js';
import { didYouMean } from '../load/did-you-mean.js';

/** Options by name, as citty and `node:util` have them. A positional is none. */
export type OptionTypes = Readonly<Record<string, { readonly type?: string; readonly default?: unknown }>>;

/** Options that every command of `pearlgraph` has. */
const commonOptions = ['--help', '--version'];

/**
 * Refuses what citty would leave out without a word: an option that a command does not have, one without the value that it takes,
 * and a switch with a value. An option is known by its one spelling; a switch also as `--no-…`. What follows `--` is no option.
 * @throws SetupError which names the option and those that there are
 */
export function refuseUnknownOptions(command: string, args: OptionTypes, rawArgs: readonly string[], common = commonOptions): void {
  const options = Object.entries(args).filter(([, { type }]) => type !== 'positional');
  const isSwitch = (type: string | undefined): boolean => type === 'boolean';
  const known = options.flatMap(([name, { type }]) => (isSwitch(type) ? [`--${name}`, `--no-${name}`] : [`--${name}`]));
  // A switch that is on is listed as what turns it off.
  const listed = options.map(([name, { type, default: usual }]) => (isSwitch(type) && usual === true ? `--no-${name}` : `--${name}`));
  for (const { name, value, lacksValue, isInline } of readOptions(options, rawArgs)) {
    if (![...known, ...common].includes(name)) {
      const near = didYouMean(name, [...known, ...common]);
      const expected = [...listed, ...common].join(', ');
      throw new SetupError(`${command}: expected ${expected === '' ? 'no option' : `one of ${expected}`}, got ${name}${near}`);
    }
    if (isInline && (common.includes(name) || isSwitch(args[name.slice(2)]?.type)))
      throw new SetupError(`${command} ${name}: expected no value, got ${value ?? 'an empty one'}`);
    if (lacksValue) throw new SetupError(`${command} ${name}: expected a value, got ${value ?? 'none'}`);
  }
}

interface GivenOption {
  /** As it is written, without its value. */
  readonly name: string;
  readonly value: string | undefined;
  /** It takes a value and has none, or has the next option for one. */
  readonly lacksValue: boolean;
  /** The value stands behind `=`. */
  readonly isInline: boolean;
}

/** Reads the options as citty does, which takes every `--no-…` out first, wherever it stands. */
function readOptions(options: readonly (readonly [string, OptionTypes[string]])[], rawArgs: readonly string[]): readonly GivenOption[] {
  const end = rawArgs.indexOf('--');
  const before = end < 0 ? rawArgs : rawArgs.slice(0, end);
  const isOff = (arg: string): boolean => arg.startsWith('--no-');
  const given = before.filter((arg) => !isOff(arg));
  const types = Object.fromEntries(options.map(([name, { type }]) => [name, { type: type === 'boolean' ? type : 'string' } as const]));
  const { tokens } = parseArgs({ args: given, options: types, strict: false, tokens: true });
  return [
    ...tokens
      .filter((token) => token.kind === 'option')
      .map(({ name, index, value, inlineValue }) => ({
        name: (given[index] ?? '').replace(/=.*$/s, ''),
        value: value === '' ? undefined : value,
        isInline: inlineValue === true,
        lacksValue: types[name]?.type === 'string' && (value === undefined || value === '' || (!inlineValue && value.startsWith('--'))),
      })),
    ...before.filter(isOff).map((name) => ({ name, value: undefined, lacksValue: false, isInline: false })),
  ];
}
