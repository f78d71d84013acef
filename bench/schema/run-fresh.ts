import { execFile } from 'node:child_process';
import { packageRoot } from '../../src/config.js';

/** Milliseconds after which a script is ended. */
const patience = 300_000;

/** Runs a script of this folder in a fresh process and returns the JSON that it prints; `input` is what it reads. */
export async function runFresh(args: readonly string[], input = ''): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const options = { cwd: packageRoot, maxBuffer: 1024 ** 3, timeout: patience };
    const child = execFile(process.execPath, [...args], options, (error, printed, complaints) => {
      if (error === null) resolve(JSON.parse(printed));
      else if (error.killed === true) reject(new Error(`not done after ${String(patience / 1000)} s`));
      else reject(new Error(/heap out of memory/.exec(complaints)?.[0] ?? complaints.slice(-400)));
    });
    child.stdin?.end(input);
  });
}
