import { parseArgs, type ParseArgsConfig } from 'node:util';
import { printFailure } from '../src/cli/print-failure.js';
import { refuseUnknownOptions } from '../src/cli/refuse-unknown-options.js';
import { SetupError } from '../src/errors.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ readonly options: T }>>['values'];

/**
 * Reads the options of a command; a switch takes `--no-…` too.
 * @throws SetupError which names what the command does not take, and what it does
 */
export function readArguments<T extends Options>(command: string, options: T, args: readonly string[]): Values<T> {
  refuseUnknownOptions(command, options, args, []);
  const { values, positionals } = parseArgs({ args: [...args], options, allowNegative: true, allowPositionals: true });
  const [first] = positionals;
  if (first !== undefined) throw new SetupError(`${command}: expected options alone, got "${first}"`);
  return values;
}

/** What a reader makes of the command line. A mistake there is one line on standard error, and the process ends. */
export function readCommandLine<T>(read: (args: readonly string[]) => T): T {
  try {
    return read(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${printFailure(error)}\n`);
    process.exit(1);
  }
}
