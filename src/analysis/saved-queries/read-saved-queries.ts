import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { packageRoot } from '../../config.js';
import { SavedQueryError, type SeedProblem } from '../../errors.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import { readSavedQuery } from './read-saved-query.js';
import type { SavedQuery } from './saved-query.js';

/**
 * Reads every `.cypher` file that stands in `cypher/` itself, by name; its folders hold statements of the program's own.
 * @throws SavedQueryError with all mistakes of all files at once
 */
export async function readSavedQueries(catalogue: Catalogue): Promise<readonly SavedQuery[]> {
  const problems: SeedProblem[] = [];
  const names = (await readdir(path.join(packageRoot, 'cypher'))).filter((name) => name.endsWith('.cypher')).sort();
  const sources = await Promise.all(names.map((name) => readFile(path.join(packageRoot, 'cypher', name), 'utf8')));
  const queries = names.map((name, index) => {
    const found: SeedProblem[] = [];
    const query = readSavedQuery(`cypher/${name}`, sources[index] ?? '', catalogue, found);
    problems.push(...found.sort((a, b) => a.line - b.line || a.column - b.column));
    return query;
  });
  if (problems.length > 0) throw new SavedQueryError(problems);
  return queries;
}
