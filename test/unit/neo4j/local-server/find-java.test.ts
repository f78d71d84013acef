import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { SetupError } from '../../../../src/errors.js';
import { findJava } from '../../../../src/neo4j/local-server/find-java.js';
import { writeProgram } from './write-program.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pearlgraph-java-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** What a real `java` of this version prints. */
function answerAs(version: string, modules: readonly string[]): string {
  return `case "$1" in
  -version) echo 'openjdk version "${version}" 2025-04-15' >&2 ;;
  --list-modules) printf '%s\\n' ${modules.join(' ')} ;;
esac`;
}

const jdk17 = answerAs('17.0.15', ['java.base@17.0.15', 'jdk.compiler@17.0.15']);
const jre17 = answerAs('17.0.15', ['java.base@17.0.15', 'java.xml@17.0.15']);

async function refusal(env: Record<string, string>): Promise<string> {
  const error: unknown = await findJava(env).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SetupError);
  return (error as SetupError).message;
}

test('without Java, one message says what is missing, how to get it on each system, and the two ways around', async () => {
  expect(await refusal({ PATH: '' })).toBe(`Neo4j needs a Java development kit (JDK) 17 or 21. Found:
  PATH: none
Install it:
  Debian, Ubuntu  sudo apt install openjdk-21-jdk-headless (Debian 12: openjdk-17-jdk-headless)
  macOS           brew install --cask temurin@21
  Windows         winget install EclipseAdoptium.Temurin.21.JDK
Or do without it:
  set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to use a Neo4j 5 that already runs, or
  docker compose up`);
});

test('Java 11 is too old', async () => {
  const java = await writeProgram(folder, 'java', answerAs('11.0.27', []));
  expect(await refusal({ PATH: folder })).toContain(`  PATH: ${java}: Java 11, too old\n`);
});

test('Java 8 counts as 8, though it calls itself 1.8', async () => {
  const java = await writeProgram(folder, 'java', answerAs('1.8.0_452', []));
  expect(await refusal({ PATH: folder })).toContain(`  PATH: ${java}: Java 8, too old\n`);
});

test('a JRE is told apart from a JDK', async () => {
  const java = await writeProgram(folder, 'java', jre17);
  expect(await refusal({ PATH: folder })).toContain(`  PATH: ${java}: Java 17, but a runtime (JRE) without the compiler, not a JDK\n`);
});

test('a java that only says that there is no Java, as on a bare macOS, does not count', async () => {
  const java = await writeProgram(folder, 'java', "echo 'Unable to locate a Java Runtime.' >&2; exit 1");
  expect(await refusal({ PATH: folder })).toContain(`  PATH: ${java}: does not run: no answer to "java -version"\n`);
});

test('a JDK on the PATH is taken', async () => {
  const java = await writeProgram(folder, 'java', jdk17);
  expect(await findJava({ PATH: ['/nowhere', folder].join(path.delimiter) })).toBe(java);
});

test('JAVA_HOME comes before the PATH', async () => {
  const java = await writeProgram(path.join(folder, 'home', 'bin'), 'java', jdk17);
  await writeProgram(path.join(folder, 'path'), 'java', jdk17);
  expect(await findJava({ JAVA_HOME: path.join(folder, 'home'), PATH: path.join(folder, 'path') })).toBe(java);
});

test('where JAVA_HOME does not do, the PATH is asked', async () => {
  await writeProgram(path.join(folder, 'home', 'bin'), 'java', jre17);
  const java = await writeProgram(path.join(folder, 'path'), 'java', jdk17);
  expect(await findJava({ JAVA_HOME: path.join(folder, 'home'), PATH: path.join(folder, 'path') })).toBe(java);
});

test('the message lists every place that was looked at', async () => {
  const home = path.join(folder, 'home');
  const java = await writeProgram(path.join(folder, 'path'), 'java', jre17);
  const message = await refusal({ JAVA_HOME: home, PATH: path.join(folder, 'path') });
  expect(message).toContain(`  JAVA_HOME=${home}: none\n  PATH: ${java}: Java 17, but a runtime`);
});
