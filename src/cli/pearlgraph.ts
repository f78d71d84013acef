#!/usr/bin/env node
import { defineCommand, runCommand, runMain } from 'citty';
import { checkCommand } from './check.command.js';
import { explainCommand } from './explain.command.js';
import { exportCommand } from './export.command.js';
import { loadCommand } from './load.command.js';
import { neo4jCommand } from './neo4j.command.js';
import { printFailure } from './print-failure.js';
import { schemaCommand } from './schema.command.js';
import { serveCommand } from './serve.command.js';
import { startCommand } from './start.command.js';

const main = defineCommand({
  meta: {
    name: 'pearlgraph',
    description: 'A policy knowledge graph: Neo4j underneath, GraphQL in front, a passage behind every fact. Example: pearlgraph start',
  },
  subCommands: {
    start: startCommand,
    serve: serveCommand,
    load: loadCommand,
    check: checkCommand,
    neo4j: neo4jCommand,
    explain: explainCommand,
    export: exportCommand,
    schema: schemaCommand,
  },
});

const rawArgs = process.argv.slice(2);
const wantsHelp = rawArgs.length === 0 || rawArgs.some((arg) => arg === '--help' || arg === '-h');
if (wantsHelp) {
  await runMain(main, { rawArgs: rawArgs.length === 0 ? ['--help'] : rawArgs });
} else {
  await runCommand(main, { rawArgs }).catch((error: unknown) => {
    process.stderr.write(`${printFailure(error)}\n`);
    process.exitCode = 1;
  });
}
