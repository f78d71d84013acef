import { defineCommand } from 'citty';
import { readConfig } from '../config.js';
import { startLocalServer } from '../neo4j/local-server/start-local-server.js';
import { runUntilStopped } from './run-until-stopped.js';

/** `pearlgraph neo4j`: runs the managed Neo4j alone. */
export const neo4jCommand = defineCommand({
  meta: {
    name: 'neo4j',
    description: 'Run the managed Neo4j alone and print what Bloom, Browser or a notebook needs to connect. Example: pearlgraph neo4j',
  },
  async run() {
    const { home, cache, heap } = readConfig(process.env);
    const report = (line: string): void => void process.stdout.write(`${line}\n`);
    const server = await startLocalServer({ home, cache, heap, report });
    const ready = [
      '',
      `  Connect URL  ${server.uri}`,
      `  Username     ${server.username}`,
      `  Password     ${server.password}`,
      `  Database     ${server.database}`,
      '',
      'Ctrl-C stops it.',
    ].join('\n');
    await runUntilStopped(ready, [() => server.close()], report);
  },
});
