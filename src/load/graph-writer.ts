import type { Database } from '../neo4j/database.js';
import { runWrite } from '../neo4j/run-statement.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { labels } from '../ontology/graph-names.js';
import { lockLog, readLog } from './change-log.js';
import { readStoredTypes } from './driver-values.js';
import type { Graph } from './graph.js';
import { type Changes, planChanges } from './plan-changes.js';
import { refuseConflicts } from './refuse-conflicts.js';
import { refuseCycles } from './refuse-cycles.js';
import { type Run, runStoredGraph } from './run-stored-graph.js';
import { writeFacts } from './write-facts.js';
import { freeKeys, retireEntities, retirePassages, writeEntities, writePassages } from './write-nodes.js';
import type { ChangeLine, Writing } from './writing.js';

/** What is to be written, and where. */
export interface GraphToWrite {
  readonly database: Database;
  readonly catalogue: Catalogue;
  /** The name of what is loaded: a load retires only what bears the same. */
  readonly dataset: string;
  readonly graph: Graph;
  /** Called as rows are sent, of which there are `total`. */
  readonly report?: (done: number, total: number) => void;
}

export interface WrittenGraph {
  readonly changes: Changes;
  /** The release's number; undefined where there was nothing to do and so there is none. */
  readonly release: number | undefined;
}

const writeLog = `
UNWIND $rows AS row
CREATE (:${labels.change} {
  number: row.number, release: row.release, at: $at, kind: row.kind, subject: row.subject, before: row.before, after: row.after
})`;

const writeRelease = `
MATCH (log:${labels.changeLog} {id: 'log'})
SET log.last = $last, log.release = $number, log.at = $at
CREATE (:${labels.release} {number: $number, at: $at, dataset: $dataset, added: $added, changed: $changed, retired: $retired})`;

const rowsInBatch = 5_000;

/**
 * Makes a dataset in Neo4j what the checked seeds say, in one transaction: what is new is added, what differs is changed under the
 * next revision, what is gone is retired; each with its numbered line in the change log, and all with one release. Writers wait for
 * each other. Whoever reads, and whoever kills this, finds the graph as it was before or as it is after.
 * @throws ConflictError where it does not go with what other datasets hold by then, whatever was checked before
 */
export async function writeGraph({ database, catalogue, dataset, graph, report = () => undefined }: GraphToWrite): Promise<WrittenGraph> {
  const types = readStoredTypes(catalogue);
  const keyed = new Set(
    [...catalogue.entities.values()].filter(({ properties }) => properties.some(({ unique }) => unique)).map(({ name }) => name),
  );
  return runWrite(database, async (transaction) => {
    const run: Run = (text, parameters) => transaction.run(text, parameters);
    await lockLog(run);
    const changes = planChanges(await runStoredGraph(run, dataset), graph);
    const all = Object.values(changes) as readonly Changes[keyof Changes][];
    const count = (kind: 'added' | 'changed' | 'retired'): number => all.reduce((sum, one) => sum + one[kind].length, 0);
    const [added, changed, retired] = [count('added'), count('changed'), count('retired')];
    if (added + changed + retired === 0) return { changes, release: undefined };
    await refuseConflicts(run, { dataset, catalogue, graph, changes });

    const { last, release: before, at } = await readLog(run);
    const release = before + 1;
    const lines = await writeChanges(
      startWriting({ run, types, catalogue, keyed, dataset, at }, report, added + changed + retired),
      changes,
    );
    await refuseCycles(run, catalogue, changes.facts.added);
    await writeLines(run, lines, { last, release, at });
    const counts = { added: BigInt(added), changed: BigInt(changed), retired: BigInt(retired) };
    await run(writeRelease, { ...counts, number: BigInt(release), last: BigInt(last + lines.length), at, dataset });
    return { changes, release };
  });
}

/** Ends come before facts, and facts go before their ends. */
async function writeChanges(writing: Writing, { entities, passages, facts }: Changes): Promise<readonly ChangeLine[]> {
  await freeKeys(writing, entities);
  return [
    ...(await writeEntities(writing, entities)),
    ...(await writePassages(writing, passages)),
    ...(await writeFacts(writing, facts)),
    ...(await retirePassages(writing, passages.retired)),
    ...(await retireEntities(writing, entities.retired)),
  ];
}

function startWriting(to: Omit<Writing, 'runRows'>, report: (done: number, total: number) => void, total: number): Writing {
  let sent = 0;
  const runRows = async (text: string, rows: readonly object[]): Promise<number> => {
    let count = 0;
    for (let from = 0; from < rows.length; from += rowsInBatch) {
      const batch = rows.slice(from, from + rowsInBatch);
      const [row] = await to.run(text, { rows: batch, at: to.at });
      count += Number(row?.[0] ?? 0);
      report(Math.min((sent += batch.length), total), total);
    }
    return count;
  };
  return { ...to, runRows };
}

async function writeLines(
  run: Run,
  lines: readonly ChangeLine[],
  { last, release, at }: { readonly last: number; readonly release: number; readonly at: unknown },
): Promise<void> {
  const rows = lines.map(({ kind, subject, before, after }, index) => ({
    number: BigInt(last + 1 + index),
    release: BigInt(release),
    kind,
    subject,
    before: before === undefined ? null : JSON.stringify(before),
    after: after === undefined ? null : JSON.stringify(after),
  }));
  for (let from = 0; from < rows.length; from += rowsInBatch) {
    await run(writeLog, { rows: rows.slice(from, from + rowsInBatch), at });
  }
}
