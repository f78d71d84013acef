/** `npm run bench -- --entities 100000`: three sides, each over HTTP in a process of its own, over one Neo4j. The README says how. */
import { writeFile } from 'node:fs/promises';
import { connect } from '../src/neo4j/connect.js';
import { openGraph } from './graph/open-graph.js';
import { canBeAsked, compareAnswers, type Comparison } from './measure/compare-answers.js';
import { type Figures, medianFigures } from './measure/figures.js';
import { timeOperation } from './measure/time-operation.js';
import { operations } from './operations/index.js';
import type { Json, Operation, Side } from './operations/operation.js';
import { printTables, type Result } from './print-table.js';
import { readOptions } from './read-options.js';
import { readWorld } from './read-world.js';
import { RunningSide } from './sides/running-side.js';

const options = readOptions(process.argv.slice(2));
const report = (line: string): void => void process.stderr.write(`${line}\n`);
const chosen = operations.filter(({ name }) => name.includes(options.only));

const neo4j = await openGraph(options.entities, report);
const running = new Map<Side, RunningSide>();
try {
  for (const side of options.sides) running.set(side, await RunningSide.start(side, neo4j));
  const compared = await compareAll();
  const results = await timeAll(compared);
  process.stdout.write(`${printTables(results.map(({ median }) => median))}\n`);
  if (options.json !== undefined) await writeFile(options.json, printJson(results));
} finally {
  for (const side of running.values()) await side.close();
  await neo4j.close();
}

async function compareAll(): Promise<ReadonlyMap<Operation, Comparison>> {
  const database = await connect(neo4j);
  const pearlgraph = running.get('pearlgraph');
  const ask =
    pearlgraph &&
    (async (query: string, variables: object): Promise<Json> => {
      const answer = await pearlgraph.ask(Buffer.from(JSON.stringify({ query, variables })));
      return (JSON.parse(answer.toString()) as { readonly data: Json }).data;
    });
  const world = await readWorld(database, ask);
  await database.close();
  const compared = new Map<Operation, Comparison>();
  for (const operation of chosen) {
    const asked = [...running.values()].filter(({ side }) => canBeAsked(operation, side));
    const values = operation.values(world);
    const comparison = await compareAnswers(operation, values, asked);
    compared.set(operation, comparison);
    report(`${operation.name}: ${String(values.length)} questions, the same answers from ${[...comparison.questions.keys()].join(', ')}`);
    for (const side of comparison.failures.keys()) await restart(side);
  }
  return compared;
}

/** Gives a side that failed a new process, and Neo4j an end of what it still asked. */
async function restart(side: Side): Promise<void> {
  await running.get(side)?.close();
  running.set(side, await RunningSide.start(side, neo4j));
}

interface AllRuns {
  readonly runs: readonly ReadonlyMap<Side, Figures>[];
  readonly median: Result;
}

/** The whole list of operations is gone through once a run, so that the runs of one operation lie apart. */
async function timeAll(compared: ReadonlyMap<Operation, Comparison>): Promise<readonly AllRuns[]> {
  const runs = new Map<Operation, ReadonlyMap<Side, Figures>[]>(chosen.map((operation) => [operation, []]));
  const failures = new Map<Operation, Map<Side, string>>(
    chosen.map((operation) => [operation, new Map(compared.get(operation)?.failures)]),
  );
  for (let run = 1; run <= options.runs; run += 1) {
    for (const [operation, { questions }] of compared) {
      const failed = failures.get(operation) ?? new Map<Side, string>();
      const asked = [...running.values()].flatMap((one) => {
        const own = failed.has(one.side) ? undefined : questions.get(one.side);
        return own === undefined ? [] : [{ running: one, questions: own }];
      });
      // Which side is loaded first alternates, too.
      if (run % 2 === 0) asked.reverse();
      const failedNow: Side[] = [];
      const figures = await timeOperation(asked, options, (side, error) => {
        if (side !== 'peer') throw new Error(`${operation.name}: ${side} failed while it was timed: ${String(error)}`, { cause: error });
        failed.set(side, String(error));
        failedNow.push(side);
      });
      for (const side of failedNow) await restart(side);
      runs.get(operation)?.push(figures);
      const shown = [...figures].map(([side, { p50, perSecond }]) => `${side} ${p50.toFixed(2)} ms, ${perSecond.toFixed(0)}/s`);
      report(`run ${String(run)}, ${operation.name}: ${shown.join('; ')}`);
    }
  }
  return chosen.map((operation) => {
    const own = runs.get(operation) ?? [];
    const failed = failures.get(operation) ?? new Map<Side, string>();
    const answered = options.sides.filter((side) => !failed.has(side) && own[0]?.has(side) === true);
    const medians = answered.map((side) => [side, medianFigures(own.flatMap((figures) => figures.get(side) ?? []))] as const);
    return { runs: own, median: { operation, figures: new Map(medians), failures: failed } };
  });
}

function printJson(results: readonly AllRuns[]): string {
  const shown = results.map(({ runs, median: { operation, figures, failures } }) => ({
    name: operation.name,
    kind: operation.kind,
    median: Object.fromEntries(figures),
    runs: runs.map((one) => Object.fromEntries(one)),
    failures: Object.fromEntries(failures),
  }));
  return `${JSON.stringify({ options, node: process.version, results: shown }, null, 2)}\n`;
}
