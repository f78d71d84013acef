/** `npm run bench:graph -- --entities 100000`, or `-- --real`: writes the graph that the benchmark asks, where it is not there. */
import { parseArgs } from 'node:util';
import { openGraph } from './graph/open-graph.js';

const { values } = parseArgs({
  options: { entities: { type: 'string', default: '100000' }, real: { type: 'boolean', default: false } },
});
const server = await openGraph(values.real ? 'real' : Number(values.entities), (line) => void process.stdout.write(`${line}\n`));
await server.close();
