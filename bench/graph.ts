/** `npm run bench:graph -- --entities 100000`, or `-- --real`: writes the graph that the benchmark asks, where it is not there. */
import { readCount } from '../src/cli/read-count.js';
import { openGraph } from './graph/open-graph.js';
import { readArguments, readCommandLine } from './read-arguments.js';

const graph = readCommandLine((args) => {
  const options = { entities: { type: 'string', default: '100000' }, real: { type: 'boolean', default: false } } as const;
  const { entities, real } = readArguments('npm run bench:graph', options, args);
  const count = readCount('--entities', entities, 1);
  return real ? 'real' : count;
});
const server = await openGraph(graph, (line) => void process.stdout.write(`${line}\n`));
await server.close();
