/**
 * Lets Node import this project's TypeScript as it stands: `node --import ./test/run-typescript.mjs script.ts`. For what runs outside
 * Jest's own module system: the setup of the live tests, and processes that tests start in order to kill them.
 */
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort } from 'node:worker_threads';
import { transform } from '@swc/core';

// Node loads this file a second time, in the thread where its hooks run, and again in every worker, which has a port to its parent.
if (isMainThread || parentPort !== null) register(import.meta.url);

/** NodeNext writes `./config.js` and means `./config.ts`. */
export function resolve(specifier, context, next) {
  const written = specifier.startsWith('.') && context.parentURL?.endsWith('.ts') ? specifier.replace(/\.js$/, '.ts') : specifier;
  return next(written, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { filename, sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
}
