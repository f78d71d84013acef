import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadSeeds } from '../../../../src/load/load.js';
import type { Database } from '../../../../src/neo4j/database.js';
import { runRead } from '../../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';
import { type RunningServer, startServer } from '../../../../src/server/start-server.js';
import { emptyGraph, openEmptyGraph } from '../../open-empty-graph.js';
import { ask } from '../open-world.js';
import { history, type ModelFact, writeSeedFile } from './history.js';
import { walkPaths } from './walk-paths.js';

let database: Database;
let server: RunningServer;
let parent: string;

beforeAll(async () => {
  database = await openEmptyGraph();
  server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0 });
  parent = await mkdtemp(path.join(tmpdir(), 'pearlgraph-paths-'));
});

afterAll(async () => {
  await server.close();
  await database.close();
  await rm(parent, { recursive: true });
});

const query = `query Q($from: ID!, $to: ID!, $maxLength: Int!, $k: Int!, $overlapping: Boolean!, $relations: [FactKind!], $types: [String!], $asOf: AsOf) {
  paths(from: $from, to: $to, maxLength: $maxLength, k: $k, overlapping: $overlapping, relations: $relations, types: $types, asOf: $asOf) {
    truncated
    paths {
      length
      start { id }
      period { from { earliest latest } to { earliest latest } certainty }
      steps { fact { id kind } direction node { id } }
    }
  }
}`;

async function load(graph: readonly ModelFact[]): Promise<string> {
  await writeFile(path.join(parent, 'seeds.yaml'), writeSeedFile(graph));
  await loadSeeds({ folder: parent, catalogue, database });
  const [[moment] = []] = await runRead(database, 'MATCH (r:Release) RETURN toString(max(r.at))');
  return String(moment);
}

test('of any history, paths are those of a plain walk over what was known', async () => {
  const seen = { certain: 0, possible: 0, apart: 0, before: 0 };
  await fc.assert(
    fc.asyncProperty(history, async ({ before, after, questions }) => {
      await emptyGraph(database);
      const knownOn = await load(before);
      await load(after);
      for (const question of questions) {
        const { before: asksBefore, validOn, ...variables } = question;
        const asOf = { ...(validOn === null ? {} : { validOn }), ...(asksBefore ? { knownOn } : {}) };
        const { data, errors } = await ask(server, query, { ...variables, asOf });
        const graph = asksBefore ? before : after;
        const { all, ...shown } = walkPaths(graph, question);
        expect(errors).toEqual([]);
        expect(data).toEqual({ paths: shown });
        const text = JSON.stringify(data);
        seen.certain += Number(text.includes('CERTAIN'));
        seen.possible += Number(text.includes('POSSIBLE'));
        seen.apart += Number(question.overlapping && walkPaths(graph, { ...question, overlapping: false }).all > all);
        seen.before += Number(asksBefore && all > 0 && JSON.stringify(walkPaths(after, question).paths) !== JSON.stringify(shown.paths));
      }
    }),
    // Another graph for each run, and so another plan for each shape of a question: what fails is shown as it was drawn.
    { numRuns: 6, seed: 5, endOnFailure: true },
  );
  // Answers in which no fact overlaps, or every one, would prove nothing.
  expect(Math.min(seen.certain, seen.possible, seen.apart, seen.before)).toBeGreaterThan(5);
});
