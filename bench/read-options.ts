import { readCount } from '../src/cli/read-count.js';
import { SetupError } from '../src/errors.js';
import type { GraphName } from './graph/open-graph.js';
import { operations } from './operations/index.js';
import { type Operation, type Side, sides } from './operations/operation.js';
import { readArguments } from './read-arguments.js';

/** What the command line asks for. */
export interface Options {
  readonly graph: GraphName;
  readonly runs: number;
  readonly requests: number;
  readonly seconds: number;
  readonly warmUp: number;
  readonly sides: readonly Side[];
  /** What is measured, in the order of the tables. */
  readonly operations: readonly Operation[];
  /** Where all figures of all runs are written. */
  readonly json: string | undefined;
}

/**
 * Reads the command line. `--quick` is one short run, to see that all works: its figures say little.
 * @throws SetupError which says what there is
 */
export function readOptions(args: readonly string[]): Options {
  const values = readArguments(
    'npm run bench',
    {
      entities: { type: 'string', default: '100000' },
      real: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      sides: { type: 'string', default: sides.join(',') },
      runs: { type: 'string' },
      requests: { type: 'string' },
      seconds: { type: 'string' },
      json: { type: 'string' },
    },
    args,
  );
  const count = (name: 'runs' | 'requests' | 'seconds', usual: number): number => readCount(`--${name}`, values[name] ?? String(usual), 1);
  const entities = readCount('--entities', values.entities, 1);
  return {
    graph: values.real ? 'real' : entities,
    runs: count('runs', values.quick ? 1 : 3),
    requests: count('requests', values.quick ? 40 : 400),
    seconds: count('seconds', values.quick ? 1 : 4),
    warmUp: values.quick ? 0.5 : 2,
    sides: readSides(values.sides),
    operations: chooseOperations(values.only, values.real),
    json: values.json,
  };
}

function readSides(text: string): readonly Side[] {
  const asked = text.split(',');
  const known = sides.filter((side) => asked.includes(side));
  if (known.length === asked.length) return known;
  throw new SetupError(`--sides: expected some of ${sides.join(',')}, got ${text}`);
}

/** The operations whose names contain a text, of those that the graph can be asked. */
function chooseOperations(part: string, real: boolean): readonly Operation[] {
  const there = operations.filter(({ generatedOnly }) => !(real && generatedOnly === true));
  const chosen = there.filter(({ name }) => name.includes(part));
  if (chosen.length > 0) return chosen;
  throw new SetupError(`--only: expected a part of one of "${there.map(({ name }) => name).join('", "')}", got "${part}"`);
}
