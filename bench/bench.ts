/** `npm run bench -- --entities 100000`: three sides, each over HTTP in a process of its own, over one Neo4j. The README says how. */
import { writeFile } from 'node:fs/promises';
import { openGraph } from './graph/open-graph.js';
import { compareAll } from './measure/compare-all.js';
import { type Hits, measureHits } from './measure/measure-hits.js';
import { joinResults } from './measure/result.js';
import { timeAll } from './measure/time-all.js';
import type { Operation, Side } from './operations/operation.js';
import { printJson, printResults } from './print-results.js';
import { readCommandLine } from './read-arguments.js';
import { readOptions } from './read-options.js';
import { Sides } from './sides/sides.js';

const options = readCommandLine(readOptions);
const report = (line: string): void => void process.stderr.write(`${line}\n`);

const neo4j = await openGraph(options.graph, report);
try {
  await runBenchmark();
} finally {
  await neo4j.close();
}

/** Nothing is printed unless every side but the peer gave the same right answers to the end. */
async function runBenchmark(): Promise<void> {
  const sides = await Sides.start(options.sides, neo4j);
  try {
    const compared = await compareAll(sides, neo4j, options.operations, report);
    const hits = new Map<Side, ReadonlyMap<Operation, Hits>>();
    for (const side of options.sides) hits.set(side, await measureHits(side, neo4j, compared));
    const timed = await timeAll(sides, compared, options, report);
    const results = joinResults(options.sides, timed, hits);
    const peaks = await sides.readPeaks();
    process.stdout.write(`${printResults(results, peaks)}\n`);
    const asked = { ...options, operations: options.operations.map(({ name }) => name) };
    if (options.json !== undefined) await writeFile(options.json, printJson(asked, results, peaks));
  } finally {
    await sides.close();
  }
}
