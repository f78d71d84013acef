import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadSeeds } from '../../../../src/load/load.js';
import type { Database } from '../../../../src/neo4j/database.js';
import { runRead } from '../../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';
import type { History, PlainWorld } from './history.js';

/** One release of a history as the graph has it: when it was made, and all that was live from then on. */
export interface Release {
  /** Milliseconds. */
  readonly at: number;
  readonly world: PlainWorld;
}

const hash = '0'.repeat(64);

/** Loads a history into an empty graph, a release a world, by the loader. A world that changes nothing makes no release. */
export async function loadHistory(database: Database, history: History): Promise<readonly Release[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pearlgraph-history-'));
  const worlds: PlainWorld[] = [];
  for (const world of history) {
    // JSON is YAML.
    await writeFile(path.join(folder, 'world.yaml'), JSON.stringify(seedsOf(world)));
    const { release } = await loadSeeds({ folder, catalogue, database });
    if (release !== null) worlds.push(world);
  }
  await rm(folder, { recursive: true });
  const rows = await runRead(database, 'MATCH (r:Release) RETURN toString(r.at) ORDER BY r.number');
  return worlds.map((world, index) => ({ world, at: Date.parse(String(rows[index]?.[0])) }));
}

function seedsOf({ districts, passages, facts }: PlainWorld): object {
  const factsOf = (id: string, relation: string): readonly object[] =>
    [...facts.values()]
      .filter((fact) => fact.subject === id && fact.relation === relation)
      .map(({ object, validFrom, end, confidence, evidence }) => ({
        object,
        validFrom,
        ...(end === 'ongoing' ? { ongoing: true } : end === 'unknown' ? {} : end),
        confidence,
        evidence,
      }));
  return {
    documents: [{ id: 'document:log', name: { 'zh-Hans': '记' }, sha256: hash, file: 'log.txt' }],
    districts: [...districts].map(([id, name]) => ({
      id,
      name: { 'zh-Hans': name },
      supports: factsOf(id, 'supports'),
      adjacentTo: factsOf(id, 'adjacentTo'),
    })),
    passages: [...passages].map(([id, { paraphrase, mentions }], index) => ({
      id,
      document: 'document:log',
      start: index * 10,
      end: index * 10 + 5,
      sha256: hash,
      paraphrase: { 'zh-Hans': paraphrase, en: paraphrase },
      mentions,
    })),
  };
}
