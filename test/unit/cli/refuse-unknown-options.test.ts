import { expect, test } from '@jest/globals';
import { refuseUnknownOptions } from '../../../src/cli/refuse-unknown-options.js';

const args = {
  file: { type: 'positional' },
  format: { type: 'string' },
  stages: { type: 'boolean', default: true },
  'dry-run': { type: 'boolean', default: false },
} as const;
const list = 'expected one of --format, --no-stages, --dry-run, --help, --version';

function refuse(...rawArgs: readonly string[]): void {
  refuseUnknownOptions('explain', args, rawArgs);
}

test.each([
  [['--fromat', 'json', 'file'], `explain: ${list}, got --fromat: did you mean "--format"?`],
  [['file', '--fromat=json'], `explain: ${list}, got --fromat: did you mean "--format"?`],
  [['--nostages'], `explain: ${list}, got --nostages: did you mean "--no-stages"?`],
  [['--no-stags'], `explain: ${list}, got --no-stags: did you mean "--no-stages"?`],
  [['--no-format'], `explain: ${list}, got --no-format`],
  [['--dryRun'], `explain: ${list}, got --dryRun: did you mean "--dry-run"?`],
  [['-dry-run'], `explain: ${list}, got -dry-run: did you mean "--dry-run"?`],
  [['-x'], `explain: ${list}, got -x`],
  [['--hlep'], `explain: ${list}, got --hlep: did you mean "--help"?`],
  [['--file', 'x'], `explain: ${list}, got --file`],
  [['--format'], 'explain --format: expected a value, got none'],
  [['--format='], 'explain --format: expected a value, got none'],
  [['--dry-run=false'], 'explain --dry-run: expected no value, got false'],
  [['--help=me'], 'explain --help: expected no value, got me'],
  [['--no-stages=1'], `explain: ${list}, got --no-stages=1: did you mean "--no-stages"?`],
  [['--format', '--dry-run'], 'explain --format: expected a value, got --dry-run'],
])('%j is refused', (rawArgs, message) => {
  expect(() => refuse(...rawArgs)).toThrow(new Error(message));
});

test.each([
  [[]],
  [['file', '-', 'other']],
  [['--format', 'json', '--dry-run', '--no-stages']],
  [['--format=json', '--no-dry-run', '--stages']],
  [['--format', 'json', '--format=csv']],
  [['--format', '-1']],
  [['--format=--x']],
  [['--', '--fromat']],
])('%j is let pass', (rawArgs) => {
  expect(() => refuse(...rawArgs)).not.toThrow();
});
