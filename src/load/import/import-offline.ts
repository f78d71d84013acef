import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { applyConstraints } from '../../neo4j/constraints.js';
import type { Database } from '../../neo4j/database.js';
import { refuseFull, runImporter } from '../../neo4j/local-server/run-importer.js';
import type { LocalServerOptions } from '../../neo4j/local-server/start-local-server.js';
import type { Catalogue, RelationType } from '../../ontology/catalogue.js';
import type { Located } from '../batch.js';
import { BatchWriter, type WrittenBatch } from '../batch-writer.js';
import type { FactRecord, Graph } from '../graph.js';
import { openAdmission } from './admit-batch.js';
import { checkBatch } from './check-batch.js';
import { OfflineFiles } from './offline-files.js';
import { type ImportResult, openTally, type TallyOptions } from './open-tally.js';
import { readBatches } from './read-batches.js';
import { openOfflineGraph } from './write-offline.js';

export interface OfflineOptions extends TallyOptions {
  readonly catalogue: Catalogue;
  /** The seeds that are loaded afterwards, by dataset: rows join what they will hold. */
  readonly seeds: ReadonlyMap<string, Graph>;
  /** The managed Neo4j that is imported into. */
  readonly neo4j: LocalServerOptions;
  readonly rowsInBatch: number;
}

/** An import whose rows are in the database, save what only a graph can tell. */
export interface OfflineImport {
  readonly result: ReturnType<ReturnType<typeof openTally>['result']>;
  readonly held: readonly HeldFacts[];
}

interface HeldFacts {
  readonly relation: RelationType;
  readonly columns: readonly string[];
  readonly file: string;
  readonly records: readonly Located<FactRecord>[];
}

/**
 * Imports a source into the managed Neo4j while it is not running, by neo4j-admin's importer, as its first data. The rows are checked as
 * ever and written as the importer's CSV first. `finishOffline` is to follow once Neo4j runs.
 * @throws SetupError where that Neo4j runs or holds anything; ImportError as `importRows`, and then nothing has been imported
 */
export async function importOffline(options: OfflineOptions): Promise<OfflineImport> {
  const { source, catalogue, neo4j, seeds, rowsInBatch } = options;
  await refuseFull(neo4j);
  await mkdir(neo4j.home, { recursive: true });
  const folder = await mkdtemp(path.join(neo4j.home, 'offline-'));
  const files = new OfflineFiles(folder);
  const tally = openTally(options);
  const held: HeldFacts[] = [];
  try {
    const admit = openAdmission(seeds);
    const graph = openOfflineGraph({ files, catalogue, dataset: source.dataset });
    for (const kind of ['entity', 'passage', 'relation'] as const) {
      for (const table of source.tables.filter(({ target }) => target.kind === kind)) {
        for await (const rows of readBatches(table, rowsInBatch)) {
          const { batch, rejects } = checkBatch(rows, { catalogue, resolve: tally.resolve });
          const admitted = admit(batch);
          await graph.write(batch, admitted);
          if (batch.kind === 'relation' && admitted.held.length > 0) held.push({ ...batch, file: table.file, records: admitted.held });
          const all = [...rejects, ...admitted.rejects].sort((a, b) => a.line - b.line);
          await tally.take(rows, { ...admitted, rejects: all });
        }
      }
    }
    const result = tally.result();
    const outcome = {
      added: result.entities.added + result.passages.added + result.facts.added,
      unchanged: 0,
      joined: [],
      stated: 0,
      rejects: [],
    };
    await graph.writeLog({ key: 'offline', file: '', lines: [0, 0], ...outcome } satisfies WrittenBatch);
    await files.close();
    neo4j.report('Importing with neo4j-admin');
    await runImporter(neo4j, files.options);
    return { result, held };
  } finally {
    await tally.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Gives what was imported its constraints, its indexes and its release, and writes the facts that were held back as any batch: of those
 * that close a chain one is left out.
 */
export async function finishOffline(
  database: Database,
  { result, held }: OfflineImport,
  { catalogue }: Pick<OfflineOptions, 'catalogue'>,
): Promise<ImportResult> {
  await applyConstraints(database, catalogue);
  const writer = new BatchWriter({ database, catalogue, dataset: result.dataset });
  await writer.begin();
  const { dataset, entities, passages } = result;
  let { facts, rejects } = result;
  for (const [index, { file, ...batch }] of held.entries()) {
    const outcome = await writer.write({
      batch: { kind: 'relation', ...batch },
      key: `held ${index}`,
      file,
      lines: [batch.records[0]?.line ?? 0, batch.records.at(-1)?.line ?? 0],
      rejects: [],
    });
    rejects += outcome.rejects.length;
    facts = { ...facts, added: facts.added + outcome.added };
  }
  return { dataset, entities, passages, facts, rejects, resumed: 0, release: (await writer.end()) ?? null };
}
