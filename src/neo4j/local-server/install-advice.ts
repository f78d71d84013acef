/** How a program is installed, and the two ways to do without it: the second half of every refusal to start. */
export function printInstallAdvice(commands: { readonly debian: string; readonly macos: string; readonly windows: string }): string {
  return [
    'Install it:',
    `  Debian, Ubuntu  ${commands.debian}`,
    `  macOS           ${commands.macos}`,
    `  Windows         ${commands.windows}`,
    printWaysAround(),
  ].join('\n');
}

/** The two ways to run Pearlgraph without a Neo4j of its own. */
export function printWaysAround(): string {
  return [
    'Or do without it:',
    '  set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to use a Neo4j 5 that already runs, or',
    '  docker compose up',
  ].join('\n');
}
