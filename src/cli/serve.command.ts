import { defineCommand } from 'citty';
import { openGraph } from './open-graph.js';
import { runUntilStopped } from './run-until-stopped.js';
import { serveGraph } from './serve-graph.js';

/** `pearlgraph serve`: answers from what the graph holds; loads nothing. */
export const serveCommand = defineCommand({
  meta: { name: 'serve', description: 'Serve GraphQL from the graph as it is, loading nothing. Example: PORT=4001 pearlgraph serve' },
  async run() {
    const { catalogue } = await import('../ontology/entities/index.js');
    const report = (line: string): void => void process.stdout.write(`${line}\n`);
    const neo4j = await openGraph(catalogue, report);
    const server = await serveGraph(catalogue, neo4j);
    const ready = `GraphQL answers at ${server.url} (open it in a browser for GraphiQL); Ctrl-C stops all of it`;
    await runUntilStopped(ready, [() => neo4j.close(), () => server.close()], report);
  },
});
