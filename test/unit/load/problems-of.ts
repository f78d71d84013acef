import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printSeedProblem, SeedError } from '../../../src/errors.js';
import { checkSeeds } from '../../../src/load/check-seeds.js';
import type { Elsewhere, Graph } from '../../../src/load/graph.js';
import { openDocuments } from '../../../src/load/open-documents.js';
import { readSeeds } from '../../../src/load/read-seeds.js';
import { catalogue } from '../../../src/ontology/entities/index.js';

/** The text of the one document that `soundSeeds` describes. */
export const documentText = '石桥镇与沙洲镇相邻。';

/** A small sound folder, which the tests break in one place each. */
export const soundSeeds = `
districts:
  - id: district:shiqiao
    name: { zh-Hans: 石桥镇 }
  - id: district:shazhou
    name: { zh-Hans: 沙洲镇 }
documents:
  - id: document:note
    name: { zh-Hans: 便条 }
    file: note.txt
    sha256: 172ca68503e24bbbc5e7d03d045e3eff7736ce6120de19a08bdadb7f023cac78
passages:
  - id: passage:note-1
    document: document:note
    start: 0
    end: 10
    sha256: 172ca68503e24bbbc5e7d03d045e3eff7736ce6120de19a08bdadb7f023cac78
    paraphrase: { zh-Hans: 两镇相邻, en: The two towns are neighbours }
`;

export interface Folder {
  readonly seeds: Readonly<Record<string, string>>;
  readonly documents?: Readonly<Record<string, string | Uint8Array>>;
  readonly elsewhere?: Elsewhere;
}

/** Writes a folder, checks it and removes it again. */
export async function checkFolder({ seeds, documents, elsewhere = new Map() }: Folder): Promise<Graph> {
  const folder = await mkdtemp(join(tmpdir(), 'pearlgraph-seeds-'));
  const texts = await mkdtemp(join(tmpdir(), 'pearlgraph-documents-'));
  try {
    for (const [name, text] of Object.entries(seeds)) await writeFile(join(folder, name), text);
    for (const [name, text] of Object.entries(documents ?? {})) await writeFile(join(texts, name), text);
    return checkSeeds({ files: await readSeeds(folder), catalogue, elsewhere, documents: documents && openDocuments(texts) });
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    const relative = (text: string): string => text.replaceAll(`${folder}/`, '');
    throw new SeedError(
      error.problems.map((problem) => ({ ...problem, file: relative(problem.file), message: relative(problem.message) })),
    );
  } finally {
    await rm(folder, { recursive: true });
    await rm(texts, { recursive: true });
  }
}

/** The problems of a folder as they are printed, places relative to it; none for a sound one. */
export async function problemsOf(folder: Folder): Promise<readonly string[]> {
  try {
    await checkFolder(folder);
    return [];
  } catch (error) {
    if (error instanceof SeedError) return error.problems.map(printSeedProblem);
    throw error;
  }
}
