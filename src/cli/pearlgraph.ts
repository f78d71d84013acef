#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type ArgsDef, type CommandDef, defineCommand, renderUsage, runCommand } from 'citty';
import { packageRoot } from '../config.js';
import { printFailure } from './print-failure.js';
import { refuseUnknownOptions } from './refuse-unknown-options.js';

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

/** The command of that name, undefined where there is none, and the arguments before and behind its name. */
async function readCommand(rawArgs: readonly string[]) {
  const [place, name] = [...rawArgs.entries()].find(([, arg]) => !arg.startsWith('-')) ?? [rawArgs.length];
  const [, load] = Object.entries(commands).find(([one]) => one === name) ?? [];
  const command = (await load?.()) as (CommandDef & { readonly args?: ArgsDef }) | undefined;
  return { name, command, before: rawArgs.slice(0, place), behind: rawArgs.slice(place + 1) };
}

async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(packageRoot, 'package.json'), 'utf8')) as { readonly version: string };
  return version;
}

async function run(rawArgs: string[]): Promise<void> {
  const { name, command, before, behind } = await readCommand(rawArgs);
  const end = rawArgs.indexOf('--');
  const asks = (...options: readonly string[]): boolean => (end < 0 ? rawArgs : rawArgs.slice(0, end)).some((arg) => options.includes(arg));
  if (rawArgs.length === 0 || asks('--help', '-h')) {
    // citty's own `--help` would print a failure with its stack.
    const help = await (command === undefined ? renderUsage(main) : renderUsage(command, main));
    process.stdout.write(`${process.stdout.isTTY ? help : stripVTControlCharacters(help)}\n\n`);
  } else if (asks('--version')) process.stdout.write(`${await readVersion()}\n`);
  else {
    refuseUnknownOptions('pearlgraph', {}, before);
    if (command !== undefined) refuseUnknownOptions(`pearlgraph ${name ?? ''}`, command.args ?? {}, behind);
    await runCommand(main, { rawArgs });
  }
}

await run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${printFailure(error)}\n`);
  process.exitCode = 1;
});
