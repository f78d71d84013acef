import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const fixture = join(import.meta.dirname, '../../fixture');

/** The texts of the fixture world's documents. */
export const worldDocuments = join(fixture, 'documents');

/** A copy of the fixture world that a test may edit. */
export interface WorldCopy {
  readonly folder: string;
  /** Replaces one passage of text, which must be there exactly once. */
  readonly edit: (file: string, from: string, to: string) => Promise<void>;
  /** Replaces the first of several. */
  readonly editFirst: (file: string, from: string, to: string) => Promise<void>;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Copies the fixture world, or another folder of the fixture; the copy is the dataset `name`. */
export async function copyWorld(name = 'world', of = 'world'): Promise<WorldCopy> {
  const parent = await mkdtemp(join(tmpdir(), 'pearlgraph-world-'));
  const folder = join(parent, name);
  await cp(join(fixture, of), folder, { recursive: true });
  return {
    folder,
    edit: async (file, from, to) => {
      const path = join(folder, file);
      const parts = (await readFile(path, 'utf8')).split(from);
      if (parts.length !== 2) throw new Error(`${file}: expected "${from}" once, got it ${String(parts.length - 1)} times`);
      await writeFile(path, parts.join(to));
    },
    editFirst: async (file, from, to) => {
      const path = join(folder, file);
      await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
    },
    write: (file, text) => writeFile(join(folder, file), text),
    remove: () => rm(parent, { recursive: true }),
  };
}
