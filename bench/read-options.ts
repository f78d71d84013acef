import { parseArgs } from 'node:util';
import type { GraphName } from './graph/open-graph.js';
import { type Side, sides } from './operations/operation.js';

/** What the command line asks for. */
export interface Options {
  readonly graph: GraphName;
  readonly runs: number;
  readonly requests: number;
  readonly seconds: number;
  readonly warmUp: number;
  readonly sides: readonly Side[];
  /** Part of the names of the operations that are measured. */
  readonly only: string;
  /** Where all figures of all runs are written. */
  readonly json: string | undefined;
}

/** Reads the command line. `--quick` is one short run, to see that all works: its figures say little. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      entities: { type: 'string', default: '100000' },
      runs: { type: 'string' },
      requests: { type: 'string' },
      seconds: { type: 'string' },
      sides: { type: 'string', default: sides.join(',') },
      only: { type: 'string', default: '' },
      json: { type: 'string' },
      real: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
    },
  });
  const asked = values.sides.split(',');
  const known = sides.filter((side) => asked.includes(side));
  if (known.length !== asked.length) throw new Error(`--sides: expected some of ${sides.join(',')}, got ${values.sides}`);
  const count = (name: 'entities' | 'runs' | 'requests' | 'seconds', usual: number): number => {
    const value = Number(values[name] ?? usual);
    if (value > 0) return value;
    throw new Error(`--${name}: expected a number above 0, got ${String(values[name])}`);
  };
  return {
    graph: values.real ? 'real' : count('entities', 100_000),
    runs: count('runs', values.quick ? 1 : 3),
    requests: count('requests', values.quick ? 40 : 400),
    seconds: count('seconds', values.quick ? 1 : 4),
    warmUp: values.quick ? 0.5 : 2,
    sides: known,
    only: values.only,
    json: values.json,
  };
}
