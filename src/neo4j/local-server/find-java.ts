import { execFile } from 'node:child_process';
import path from 'node:path';
import type { Environment } from '../../config.js';
import { SetupError } from '../../errors.js';
import { findProgram, isProgram } from './find-program.js';
import { printInstallAdvice } from './install-advice.js';

const oldest = 17;

/**
 * The `java` of JAVA_HOME or else of the PATH: a JDK 17 or later, because Java compiles our launcher as it starts it.
 * SetupError lists what was found in each place and why it does not do.
 */
export async function findJava(env: Environment): Promise<string> {
  const found: string[] = [];
  for (const { place, java } of await listCandidates(env)) {
    const fault = java === undefined ? 'none' : await findFault(java, env);
    if (java !== undefined && fault === undefined) return java;
    found.push(`  ${place}: ${java === undefined ? '' : `${java}: `}${fault ?? ''}`);
  }
  throw new SetupError(
    [
      `Neo4j needs a Java development kit (JDK) ${String(oldest)} or 21. Found:`,
      ...found,
      printInstallAdvice({
        debian: 'sudo apt install openjdk-21-jdk-headless (Debian 12: openjdk-17-jdk-headless)',
        macos: 'brew install --cask temurin@21',
        windows: 'winget install EclipseAdoptium.Temurin.21.JDK',
      }),
    ].join('\n'),
  );
}

interface Candidate {
  readonly place: string;
  readonly java: string | undefined;
}

async function listCandidates(env: Environment): Promise<readonly Candidate[]> {
  const onPath = { place: 'PATH', java: await findProgram('java', env) };
  const home = env['JAVA_HOME'];
  if (home === undefined || home === '') return [onPath];
  const java = path.join(home, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
  return [{ place: `JAVA_HOME=${home}`, java: (await isProgram(java)) ? java : undefined }, onPath];
}

async function findFault(java: string, env: Environment): Promise<string | undefined> {
  const version = /version "(?:1\.)?(\d+)/.exec(await readOutput(java, ['-version'], env))?.[1];
  if (version === undefined) return 'does not run: no answer to "java -version"';
  if (Number(version) < oldest) return `Java ${version}, too old`;
  const modules = await readOutput(java, ['--list-modules'], env);
  if (!/^jdk\.compiler@/m.test(modules)) return `Java ${version}, but a runtime (JRE) without the compiler, not a JDK`;
  return undefined;
}

/** Both streams as one text, since Java writes its version to stderr; a failure counts as what was written until then. */
function readOutput(program: string, args: readonly string[], env: Environment): Promise<string> {
  return new Promise((resolve) => {
    execFile(program, args, { env: { ...env }, timeout: 20_000, windowsHide: true }, (_error, stdout, stderr) => {
      resolve(stdout + stderr);
    });
  });
}
