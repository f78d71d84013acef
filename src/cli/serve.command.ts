import { defineCommand } from 'citty';
import { readConfig, readServerConfig } from '../config.js';
import { joinNeo4j } from '../neo4j/open-neo4j.js';
import { catalogue } from '../ontology/entities/index.js';
import { refuseTakenPort } from '../server/refuse-taken-port.js';
import { printReady } from './print-ready.js';
import { runUntilStopped } from './run-until-stopped.js';
import { serveGraph } from './serve-graph.js';

/** `pearlgraph serve`: answers from what the graph holds; loads nothing. */
export const serveCommand = defineCommand({
  meta: { name: 'serve', description: 'Serve GraphQL from the graph as it is, loading nothing. Example: PORT=4001 pearlgraph serve' },
  async run() {
    const serverConfig = readServerConfig(process.env);
    await refuseTakenPort(serverConfig.host, serverConfig.port);
    const report = (line: string): void => void process.stdout.write(`${line}\n`);
    const neo4j = await joinNeo4j(readConfig(process.env), report);
    const server = await serveGraph(catalogue, neo4j, serverConfig);
    await runUntilStopped(printReady(server), [() => neo4j.close(), () => server.close()], report);
  },
});
