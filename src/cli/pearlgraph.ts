#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type CommandDef, defineCommand, renderUsage, runCommand } from 'citty';
import { packageRoot } from '../config.js';
import { printFailure } from './print-failure.js';

// A command's file is imported when the command is asked for, so that a mistake in what it imports, such as the ontology, is a failure
// like any other. The help names all commands and so imports all.
const commands = {
  start: async () => (await import('./start.command.js')).startCommand,
  serve: async () => (await import('./serve.command.js')).serveCommand,
  load: async () => (await import('./load.command.js')).loadCommand,
  import: async () => (await import('./import.command.js')).importCommand,
  check: async () => (await import('./check.command.js')).checkCommand,
  neo4j: async () => (await import('./neo4j.command.js')).neo4jCommand,
  diff: async () => (await import('./diff.command.js')).diffCommand,
  search: async () => (await import('./search.command.js')).searchCommand,
  explain: async () => (await import('./explain.command.js')).explainCommand,
  export: async () => (await import('./export.command.js')).exportCommand,
  query: async () => (await import('./query.command.js')).queryCommand,
  schema: async () => (await import('./schema.command.js')).schemaCommand,
};

const main = defineCommand({
  meta: {
    name: 'pearlgraph',
    description: 'A policy knowledge graph: Neo4j underneath, GraphQL in front, a passage behind every fact. Example: pearlgraph start',
  },
  subCommands: commands,
});

/** citty's own `--help` would print a failure with its stack. */
async function printHelp(name: string | undefined): Promise<string> {
  const asked = Object.entries(commands).find(([one]) => one === name);
  return asked === undefined ? renderUsage(main) : renderUsage((await asked[1]()) as CommandDef, main);
}

async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(packageRoot, 'package.json'), 'utf8')) as { readonly version: string };
  return version;
}

async function run(rawArgs: string[]): Promise<void> {
  const wantsHelp = rawArgs.length === 0 || rawArgs.some((arg) => arg === '--help' || arg === '-h');
  if (wantsHelp) {
    const help = await printHelp(rawArgs.find((arg) => !arg.startsWith('-')));
    process.stdout.write(`${process.stdout.isTTY ? help : stripVTControlCharacters(help)}\n\n`);
  } else if (rawArgs[0] === '--version') process.stdout.write(`${await readVersion()}\n`);
  else await runCommand(main, { rawArgs });
}

await run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${printFailure(error)}\n`);
  process.exitCode = 1;
});
