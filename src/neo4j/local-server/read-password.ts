import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the password of the Neo4j in this folder is kept. */
export function passwordFile(folder: string): string {
  return path.join(folder, 'password');
}

/** The password of the Neo4j in this folder, made up on the first call and kept in a file that its owner alone can read. */
export async function readPassword(folder: string): Promise<string> {
  const file = passwordFile(folder);
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  // Hexadecimal, since neo4j-admin would take a leading hyphen for an option.
  const password = randomBytes(24).toString('hex');
  // Renamed once it is whole: half a password would lock everybody out of the data.
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
  return password;
}
