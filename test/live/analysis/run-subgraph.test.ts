import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runSubgraph } from '../../../src/analysis/graph/run-subgraph.js';
import { readReach } from '../../../src/analysis/neighbourhood/reach.js';
import type { Run } from '../../../src/analysis/run.js';
import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { worldDocuments } from '../load/world-copy.js';
import { openEmptyGraph } from '../open-empty-graph.js';

let database: Database;

beforeAll(async () => {
  database = await openEmptyGraph();
  await loadSeeds({ folder: path.resolve('test/fixture/world'), documents: worldDocuments, catalogue, database });
});

afterAll(() => database.close());

const run: Run = (text, parameters) => runRead(database, text, parameters);
const reach = readReach(catalogue, {}, 'centrality');

describe('a subgraph of more than it may have', () => {
  test('is refused with its size, and is read whole at just that size', async () => {
    const whole = { reach, ids: undefined, depth: 1 };
    expect((await runSubgraph(run, whole, 17)).facts).toHaveLength(17);
    await expect(runSubgraph(run, whole, 16)).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: 'over: expected a subgraph of at most 16 facts, got 17: narrow types, relations, ids or depth',
    });
  });

  test('is refused where too many entities lie around those asked for, or too many facts between these', async () => {
    const around = { reach, ids: ['district:wangchao'], depth: 1 };
    const { nodes, facts } = await runSubgraph(run, around, 17);
    expect(facts.length).toBeGreaterThan(nodes.length);
    await expect(runSubgraph(run, around, nodes.length - 1)).rejects.toThrow(
      `at most ${String(nodes.length - 1)} entities, got more than ${String(nodes.length - 1)}, 1 facts away`,
    );
    await expect(runSubgraph(run, around, facts.length - 1)).rejects.toThrow(
      `at most ${String(facts.length - 1)} facts, got more, between ${String(nodes.length)} entities`,
    );
  });
});
