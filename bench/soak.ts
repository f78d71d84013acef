/** `npm run bench:soak`: 100,000 mixed requests to Pearlgraph alone, and whether its resident memory grows. */
import { readCount } from '../src/cli/read-count.js';
import { openGraph } from './graph/open-graph.js';
import { compareAll } from './measure/compare-all.js';
import { operations } from './operations/index.js';
import { printTable } from './print-table.js';
import { readArguments, readCommandLine } from './read-arguments.js';
import { Sides } from './sides/sides.js';
import { mixQuestions } from './soak/mix-questions.js';
import { growth, soakSide } from './soak/soak-side.js';

const { entities, requests } = readCommandLine((args) => {
  const options = { entities: { type: 'string', default: '100000' }, requests: { type: 'string', default: '100000' } } as const;
  const given = readArguments('npm run bench:soak', options, args);
  return { entities: readCount('--entities', given.entities, 1), requests: readCount('--requests', given.requests, 1) };
});
const report = (line: string): void => void process.stderr.write(`${line}\n`);

const neo4j = await openGraph(entities, report);
try {
  const sides = await Sides.start(['pearlgraph'], neo4j);
  try {
    const draw = mixQuestions(await compareAll(sides, neo4j, operations, report));
    const [pearlgraph] = sides.all();
    if (pearlgraph === undefined) throw new Error('expected Pearlgraph to run');
    const looks = await soakSide(pearlgraph, draw, requests);
    const { grown, error } = growth(looks.slice(looks.length / 2));
    const rows = looks.map(({ sent, resident }) => [String(sent), resident.toFixed(0)]);
    process.stdout.write(
      `${printTable(['requests', 'resident MB'], rows)}\n\nOver the last half it grew by ${grown.toFixed(0)} ± ${error.toFixed(0)} MB.\n`,
    );
  } finally {
    await sides.close();
  }
} finally {
  await neo4j.close();
}
