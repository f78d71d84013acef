import { mkdir, mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { SetupError } from '../../../../src/errors.js';
import { fetchNeo4j, neo4jVersion } from '../../../../src/neo4j/local-server/fetch-neo4j.js';
import { writeProgram } from './write-program.js';

let folder: string;
let cache: string;
const jars = `neo4j-${neo4jVersion}`;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pearlgraph-fetch-'));
  cache = path.join(folder, 'cache');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Fetches with the `mvn` of this script; everything else that the script needs is on the usual PATH. */
async function fetchWith(script: string, report: (line: string) => void = () => undefined): Promise<string> {
  await writeProgram(path.join(folder, 'bin'), 'mvn', script);
  const PATH = [path.join(folder, 'bin'), '/usr/bin', '/bin'].join(path.delimiter);
  return fetchNeo4j({ cache, env: { PATH }, report });
}

async function refusal(fetching: Promise<string>): Promise<string> {
  const error: unknown = await fetching.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SetupError);
  return (error as SetupError).message;
}

test('without Maven, one message says what it is for, how to get it, and the two ways around', async () => {
  expect(await refusal(fetchNeo4j({ cache, env: { PATH: '' }, report: () => undefined })))
    .toBe(`The first start fetches Neo4j with Maven, and there is no mvn on the PATH. Later starts do not need it.
Install it:
  Debian, Ubuntu  sudo apt install maven
  macOS           brew install maven
  Windows         choco install maven
Or do without it:
  set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to use a Neo4j 5 that already runs, or
  docker compose up`);
});

test('Maven is asked for exactly this release, and what it copied is kept', async () => {
  const place = await fetchWith('mkdir jars; cp pom.xml jars/asked.xml; echo "$@" > jars/arguments');
  expect(place).toBe(path.join(cache, jars));
  expect(await readFile(path.join(place, 'asked.xml'), 'utf8')).toMatch(
    new RegExp(`<groupId>org.neo4j</groupId>\\s*<artifactId>neo4j</artifactId>\\s*<version>${neo4jVersion}</version>`),
  );
  expect(await readFile(path.join(place, 'arguments'), 'utf8')).toMatch(/maven-dependency-plugin:[0-9.]+:copy-dependencies/);
  expect(await readdir(cache)).toEqual([jars]);
});

test('what is in the cache is used without Maven', async () => {
  await mkdir(path.join(cache, jars), { recursive: true });
  expect(await fetchNeo4j({ cache, env: { PATH: '' }, report: () => undefined })).toBe(path.join(cache, jars));
});

test('where Maven fails, its errors are shown with what to do, and nothing is left behind', async () => {
  const message = await refusal(
    fetchWith(`mkdir jars; touch jars/half.jar
echo '[INFO] Scanning for projects...'
printf '[\\033[1;31mERROR\\033[m] Failed to execute goal: Could not transfer artifact org.neo4j:neo4j -> [Help 1]\\n'
echo '[ERROR] '
echo '[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.'
echo '[ERROR] [Help 1] http://cwiki.apache.org/'
exit 1`),
  );
  expect(message).toContain(`${path.join(folder, 'bin', 'mvn')} failed (exit status 1). Its last lines:
  [ERROR] Failed to execute goal: Could not transfer artifact org.neo4j:neo4j -> [Help 1]
The first start needs a network`);
  expect(message).toContain('settings.xml');
  expect(message).toContain('NEO4J_URI');
  expect(message).toContain('docker compose up');
  expect(await readdir(cache)).toEqual([]);
});

test('two that fetch at once both end with a whole folder', async () => {
  const script = 'mkdir jars; echo one > jars/1.jar; sleep 0.2; echo two > jars/2.jar';
  const [one, two] = await Promise.all([fetchWith(script), fetchWith(script)]);
  expect(one).toBe(two);
  expect(await readdir(one)).toEqual(['1.jar', '2.jar']);
  expect(await readdir(cache)).toEqual([jars]);
});

test('a fetch says how far it is', async () => {
  const lines: string[] = [];
  await fetchWith('mkdir jars; for i in $(seq 400); do echo "Downloaded from central: $i.jar"; done', (line) => lines.push(line));
  expect(lines).toEqual([
    `Fetching Neo4j ${neo4jVersion} with Maven, once, into ${path.join(cache, jars)} (116 MB)`,
    `Fetching Neo4j ${neo4jVersion}: 200 files`,
    `Fetching Neo4j ${neo4jVersion}: 400 files`,
  ]);
});

test('what a killed fetch left behind is removed a day later', async () => {
  await mkdir(path.join(cache, 'fetching-old'), { recursive: true });
  await mkdir(path.join(cache, 'fetching-now'));
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
  await utimes(path.join(cache, 'fetching-old'), twoDaysAgo, twoDaysAgo);
  await fetchWith('mkdir jars');
  expect(await readdir(cache)).toEqual(['fetching-now', jars]);
});
