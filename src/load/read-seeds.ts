import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { SeedError, type SeedPlace, type SeedProblem, SetupError } from '../errors.js';
import type { SeedEntry, SeedFile, SeedMap, SeedValue } from './seed-value.js';

/**
 * Reads every `.yaml` file of a folder, by name, each value with its line and column.
 * @throws SetupError where there is no such folder or no seed in it
 * @throws SeedError with all mistakes of YAML at once; what the values mean is not looked at here
 */
export async function readSeeds(folder: string): Promise<readonly SeedFile[]> {
  const { names, folders } = await listFolder(folder);
  if (names.length === 0) {
    const [first] = folders;
    const remedy = first === undefined ? '' : `: load its folders one by one, as ${join(folder, first)}`;
    throw new SetupError(`${folder}: expected .yaml files with seeds, got none${remedy}`);
  }
  const problems: SeedProblem[] = [];
  const files: SeedFile[] = [];
  for (const name of names) {
    const file = join(folder, name);
    if (name.endsWith('.yml')) {
      problems.push({ file, line: 1, column: 1, message: 'expected the ending .yaml, got .yml: rename the file' });
      continue;
    }
    files.push({ file, root: readSeedText(file, await readFile(file), problems) });
  }
  if (problems.length > 0) throw new SeedError(problems);
  return files;
}

/** The names of the seed files and of the folders that stand beside them, sorted. */
async function listFolder(folder: string): Promise<{ readonly names: readonly string[]; readonly folders: readonly string[] }> {
  try {
    const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    const namesOf = (ofFolders: boolean): readonly string[] =>
      entries.filter((one) => one.isDirectory() === ofFolders).map(({ name }) => name);
    return { names: namesOf(false).filter((name) => /\.ya?ml$/.test(name)), folders: namesOf(true) };
  } catch (cause) {
    throw new SetupError(`${folder}: expected a folder of seeds, got none that can be read`, { cause });
  }
}

function readSeedText(file: string, bytes: Uint8Array, problems: SeedProblem[]): SeedMap {
  const empty: SeedMap = { kind: 'map', place: { file, line: 1, column: 1 }, entries: new Map() };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.push({ ...empty.place, message: 'expected a text in UTF-8, got other bytes' });
    return empty;
  }
  const lines = new LineCounter();
  // Keys are checked below instead, where both places are known.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const placeAt = (offset: number): SeedPlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  for (const error of [...document.errors, ...document.warnings]) {
    problems.push({ ...placeAt(error.pos[0]), message: `expected YAML, got a mistake in it: ${error.message}` });
  }
  if (document.errors.length > 0 || document.contents === null) return empty;
  const root = readNode(document.contents, placeAt, problems);
  if (root.kind === 'map') return root;
  if (root.kind === 'scalar' && root.value === null) return empty;
  problems.push({ ...root.place, message: 'expected sections such as "districts:" at the beginning of a line, got something else' });
  return empty;
}

function readNode(node: unknown, placeAt: (offset: number) => SeedPlace, problems: SeedProblem[]): SeedValue {
  const place = placeAt(startOf(node) ?? 0);
  if (isMap(node)) {
    const entries = new Map<string, SeedEntry>();
    for (const pair of node.items) {
      const keyPlace = placeAt(startOf(pair.key) ?? startOf(node) ?? 0);
      if (!isScalar(pair.key)) {
        problems.push({ ...keyPlace, message: 'expected a name as the key, got something else' });
        continue;
      }
      const key = pair.key.source ?? String(pair.key.value);
      const first = entries.get(key);
      if (first !== undefined) {
        problems.push({
          ...keyPlace,
          message: `expected each key once, got "${key}" again: it is also in line ${String(first.place.line)}`,
        });
        continue;
      }
      // A key with nothing after it has no node of its own: its value stands where the key does.
      const empty: SeedValue = { kind: 'scalar', place: keyPlace, value: null, text: '' };
      entries.set(key, { place: keyPlace, value: startOf(pair.value) === undefined ? empty : readNode(pair.value, placeAt, problems) });
    }
    return { kind: 'map', place, entries };
  }
  if (isSeq(node)) return { kind: 'list', place, items: node.items.map((item) => readNode(item, placeAt, problems)) };
  if (isScalar(node)) {
    const { value } = node;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return { kind: 'scalar', place, value, text: node.source ?? String(value) };
    }
    return { kind: 'scalar', place, value: null, text: '' };
  }
  if (isAlias(node)) {
    problems.push({ ...place, message: `expected the value itself, got the alias *${node.source}: write it out` });
  }
  return { kind: 'scalar', place, value: null, text: '' };
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range?.[0] : undefined;
}
