import { defineCommand } from 'citty';
import { readConfig, readServerConfig } from '../config.js';
import { loadSeeds } from '../load/load.js';
import { openNeo4j } from '../neo4j/open-neo4j.js';
import { catalogue } from '../ontology/entities/index.js';
import { refuseTakenPort } from '../server/refuse-taken-port.js';
import { printLoadResult } from './print-load-result.js';
import { printReady } from './print-ready.js';
import { runUntilStopped } from './run-until-stopped.js';
import { seedFolders } from './seed-folders.js';
import { serveGraph } from './serve-graph.js';

/** `pearlgraph start`: Neo4j, the seeds and GraphQL, until Ctrl-C. */
export const startCommand = defineCommand({
  meta: { name: 'start', description: 'Start Neo4j, load the seeds and serve GraphQL, until Ctrl-C. Example: pearlgraph start' },
  async run() {
    const config = readConfig(process.env);
    const serverConfig = readServerConfig(process.env);
    await refuseTakenPort(serverConfig.host, serverConfig.port);
    const report = (line: string): void => void process.stdout.write(`${line}\n`);
    const neo4j = await openNeo4j(config, report);
    try {
      for (const folder of await seedFolders()) {
        report(printLoadResult(await loadSeeds({ folder, documents: config.documents, catalogue, database: neo4j.database }), false));
      }
    } catch (error) {
      await neo4j.close();
      throw error;
    }
    const server = await serveGraph(catalogue, neo4j, serverConfig);
    await runUntilStopped(printReady(server), [() => neo4j.close(), () => server.close()], report);
  },
});
