import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import type { Environment } from '../../config.js';
import { SetupError } from '../../errors.js';
import { findMaven } from './find-maven.js';
import { printWaysAround } from './install-advice.js';

/** The long-term release that Pearlgraph is tested on; it runs on Java 17 and 21. */
export const neo4jVersion = '5.26.18';

/**
 * The folder with Neo4j's jars, fetched with Maven where it is not there yet (116 MB, once for each user).
 * The folder appears whole or not at all, so that a broken fetch is simply done again and two at once do no harm.
 */
export async function fetchNeo4j(options: {
  readonly cache: string;
  readonly env: Environment;
  readonly report: (line: string) => void;
}): Promise<string> {
  const { cache, env, report } = options;
  const jars = path.join(cache, `neo4j-${neo4jVersion}`);
  if (await exists(jars)) return jars;

  const maven = await findMaven(env);
  await mkdir(cache, { recursive: true });
  await removeLeftovers(cache);
  const work = await mkdtemp(path.join(cache, leftoverPrefix));
  try {
    report(`Fetching Neo4j ${neo4jVersion} with Maven, once, into ${jars} (116 MB)`);
    await writeFile(path.join(work, 'pom.xml'), pom);
    await runMaven(maven, work, env, report);
    await rename(path.join(work, 'jars'), jars).catch(async (error: unknown) => {
      // Another process was quicker: its folder is as good as ours.
      if (!(await exists(jars))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return jars;
}

// With its version, or Maven would ask the network which is the newest.
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

const leftoverPrefix = 'fetching-';

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>pearlgraph</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${neo4jVersion}</version>
    </dependency>
  </dependencies>
</project>
`;

function runMaven(maven: string, work: string, env: Environment, report: (line: string) => void): Promise<void> {
  const windows = process.platform === 'win32';
  // On Windows mvn is a batch file, which runs in a shell only; nothing in these arguments depends on the user.
  const child = spawn(
    windows ? `"${maven}"` : maven,
    ['--batch-mode', `${plugin}:copy-dependencies`, '-DincludeScope=runtime', '-DoutputDirectory=jars'],
    { cwd: work, env: { ...env }, shell: windows, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true },
  );

  const lines: string[] = [];
  let downloads = 0;
  const readLine = (coloured: string): void => {
    const line = stripVTControlCharacters(coloured);
    if (line.includes('Downloaded from')) {
      downloads += 1;
      if (downloads % 200 === 0) report(`Fetching Neo4j ${neo4jVersion}: ${String(downloads)} files`);
    } else if (!/Downloading from|^Progress/.test(line)) {
      if (line.trim() !== '') lines.push(line);
    }
  };
  createInterface({ input: child.stdout }).on('line', readLine);
  createInterface({ input: child.stderr }).on('line', readLine);

  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      reject(new SetupError(printMavenFailure(maven, error.message, lines)));
    });
    child.once('close', (status, signal) => {
      if (status === 0) resolve();
      else reject(new SetupError(printMavenFailure(maven, signal ?? `exit status ${String(status)}`, lines)));
    });
  });
}

function printMavenFailure(maven: string, reason: string, lines: readonly string[]): string {
  const errors = lines.filter((line) => /^\[ERROR\] \S/.test(line) && !/ (-e|-X) switch|For more information|^\[ERROR\] \[Help/.test(line));
  return [
    `Neo4j ${neo4jVersion} could not be fetched: ${maven} failed (${reason}). Its last lines:`,
    ...(errors.length > 0 ? errors : lines).slice(-8).map((line) => `  ${line}`),
    'The first start needs a network, later ones do not. Behind a proxy or a mirror, name it in the settings.xml of Maven',
    `(~/.m2/settings.xml). If "mvn --version" works and the network is there, start again: what has been fetched is kept.`,
    printWaysAround(),
  ].join('\n');
}

/** Removes what fetches that were killed left behind; a day is longer than any that still runs. */
async function removeLeftovers(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(leftoverPrefix)) continue;
    const folder = path.join(cache, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > 86_400_000) await rm(folder, { recursive: true, force: true });
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
