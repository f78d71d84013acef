import { expect, test } from '@jest/globals';
import { readOptions } from '../../../bench/read-options.js';

const options = '--entities, --real, --quick, --only, --sides, --runs, --requests, --seconds, --json';

test.each([
  [['--onyl', 'x'], `npm run bench: expected one of ${options}, got --onyl: did you mean "--only"?`],
  [['one hop'], 'npm run bench: expected options alone, got "one hop"'],
  [['--quick=yes'], 'npm run bench --quick: expected no value, got yes'],
  [['--json'], 'npm run bench --json: expected a value, got none'],
  [['--sides', 'flor'], '--sides: expected some of floor,pearlgraph,peer, got flor'],
  [['--sides', 'floor,floor'], '--sides: expected some of floor,pearlgraph,peer, got floor,floor'],
  [['--entities', 'many'], '--entities: expected a whole number from 1, got "many"'],
  [['--runs=0'], '--runs: expected a whole number from 1, got "0"'],
])('%j is refused', (args, message) => {
  expect(() => readOptions(args)).toThrow(new Error(message));
});

test('an operation that there is not is refused with those that there are', () => {
  expect(() => readOptions(['--only', 'nosuch'])).toThrow(/^--only: expected a part of one of "one by id", ".*", got "nosuch"$/);
});

test('--real leaves out what only the generated graph can answer', () => {
  const asked = (...args: readonly string[]): readonly string[] => readOptions(args).operations.map(({ name }) => name);
  expect(asked('--only', 'one ')).toEqual(['one by id', 'one hop, edge properties, sorted, count']);
  expect(asked('--only', 'one ', '--real')).toEqual(['one by id']);
  expect(() => asked('--only', 'one hop', '--real')).toThrow(/got "one hop"$/);
});

test('--quick is one short run, unless it is said otherwise', () => {
  expect(readOptions(['--quick', '--runs', '2'])).toMatchObject({ graph: 100_000, runs: 2, requests: 40, seconds: 1 });
});
