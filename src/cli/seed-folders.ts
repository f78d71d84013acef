import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { packageRoot } from '../config.js';

/** The project's own folders of seeds, one a subject, by name. */
export async function seedFolders(): Promise<readonly string[]> {
  const seeds = path.join(packageRoot, 'seeds');
  const entries = await readdir(seeds, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(seeds, name))
    .sort();
}
