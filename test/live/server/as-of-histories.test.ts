import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Database } from '../../../src/neo4j/database.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { type RunningServer, startServer } from '../../../src/server/start-server.js';
import { emptyGraph, openEmptyGraph } from '../open-empty-graph.js';
import { askModel, question, supportId } from './histories/ask-model.js';
import { districtIds, drawDate, drawHistory, passageIds } from './histories/draw-history.js';
import { loadHistory } from './histories/load-history.js';
import { knownAt } from './histories/model.js';
import { ask } from './open-world.js';

jest.setTimeout(300_000);

let database: Database;
let server: RunningServer;

beforeAll(async () => {
  database = await openEmptyGraph();
  server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

const [a = '', b = '', c = ''] = districtIds;
const ids = [...districtIds, ...passageIds, 'document:log', supportId(a, b), supportId(b, a), supportId(b, c), supportId(c, a)];

const drawQuestions = fc.array(
  fc.record({
    validOn: fc.option(drawDate, { nil: undefined }),
    // A moment of a release, or one a millisecond before or behind it; the last are before all and behind all.
    knownOn: fc.option(fc.record({ release: fc.nat(6), offset: fc.constantFrom(-1, 0, 0, 1) }), { nil: undefined }),
    name: fc.constantFrom('海', '山', '河'),
    supports: fc.constantFrom('海', '山', '海山'),
    id: fc.constantFrom(...districtIds),
  }),
  { minLength: 6, maxLength: 6 },
);

describe('a question about a moment', () => {
  test('is answered as a plain model of the history answers it', async () => {
    const seen = { past: 0, possible: 0, certain: 0 };
    await fc.assert(
      fc.asyncProperty(drawHistory, drawQuestions, async (history, questions) => {
        await emptyGraph(database);
        const releases = await loadHistory(database, history);
        const moments = [0, ...releases.map(({ at }) => at), Date.UTC(2200, 0, 1)];
        for (const { validOn, knownOn, ...others } of questions) {
          const moment = knownOn === undefined ? undefined : (moments[knownOn.release % moments.length] ?? 0) + knownOn.offset;
          const asOf = { validOn, knownOn: moment === undefined ? undefined : new Date(moment).toISOString() };
          const { data, errors } = await ask(server, question, { ...others, ids, asOf });
          expect(errors).toEqual([]);
          expect(data).toEqual(askModel(knownAt(releases, moment), { ...others, validOn, ids }));
          const text = JSON.stringify(data);
          seen.past += Number(moment !== undefined && moment < (releases.at(-1)?.at ?? 0) && text.includes('"name"'));
          seen.possible += Number(text.includes('POSSIBLE'));
          seen.certain += Number(text.includes('CERTAIN'));
        }
      }),
      { numRuns: 20 },
    );
    // Answers that show nothing would prove nothing.
    expect(Math.min(seen.past, seen.possible, seen.certain)).toBeGreaterThan(5);
  });
});
