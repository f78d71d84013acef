import { runTask } from '../../../../src/analysis/graph/run-task.js';
import { largeSubgraph } from './subgraphs.js';

// A process of its own, since Jest's threads know no TypeScript: measures a large subgraph, and counts the turns of its event loop meanwhile.
let turns = 0;
const timer = setInterval(() => (turns += 1), 1);
const { scores } = await runTask({ kind: 'centrality', measure: 'BETWEENNESS', subgraph: largeSubgraph() });
clearInterval(timer);
process.stdout.write(JSON.stringify({ scores, turns }));
