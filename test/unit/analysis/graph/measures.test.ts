import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { findCommunities } from '../../../../src/analysis/graph/find-communities.js';
import { measureCentrality } from '../../../../src/analysis/graph/measure-centrality.js';
import { runTask } from '../../../../src/analysis/graph/run-task.js';
import { seededRandom } from '../../../../src/analysis/graph/seeded-random.js';
import { largeSubgraph, subgraphOf } from './subgraphs.js';

describe('measures over a subgraph', () => {
  test('degree counts facts at either end, those with oneself twice', () => {
    const { scores } = measureCentrality(subgraphOf('a-b', 'a-b', 'c-a', 'd-d'), 'DEGREE');
    expect(scores).toEqual([
      { id: 'a', score: 3 },
      { id: 'b', score: 2 },
      { id: 'd', score: 2 },
      { id: 'c', score: 1 },
    ]);
  });

  test('PageRank goes to who is pointed to, more by more facts, and adds up to one', () => {
    const { scores, settings } = measureCentrality(subgraphOf('a-b', 'c-b', 'd-b', 'e-a', 'e-c', 'e-c'), 'PAGERANK');
    expect(scores[0]?.id).toBe('b');
    expect(scores.findIndex(({ id }) => id === 'c')).toBeLessThan(scores.findIndex(({ id }) => id === 'a'));
    expect(scores.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 4);
    expect(settings['alpha']).toBe('0.85');
  });

  test('betweenness is the share of shortest paths that lead through, whichever way facts point', () => {
    const { scores } = measureCentrality(subgraphOf('a-b', 'c-b', 'c-d'), 'BETWEENNESS');
    // On a line of four, each inner one lies between two of the three pairs of others.
    expect(scores.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd']);
    expect(scores[0]?.score).toBeCloseTo(2 / 3);
    expect(scores[3]?.score).toBe(0);
  });

  test('communities are what hangs together, the same each time', () => {
    const subgraph = subgraphOf('a-b', 'b-c', 'c-a', 'x-y', 'y-z', 'z-x', 'z-w', 'w-x', 'a-x');
    const found = findCommunities(subgraph);
    expect(found.communities.map((ids) => [...ids].sort())).toEqual([
      ['w', 'x', 'y', 'z'],
      ['a', 'b', 'c'],
    ]);
    expect(found.communities[0]?.slice(0, 2)).toEqual(['x', 'z']);
    expect(found.modularity).toBeGreaterThan(0.3);
    expect(findCommunities(largeSubgraph())).toEqual(findCommunities(largeSubgraph()));
  });

  test('a subgraph without facts has communities of one and no modularity', () => {
    expect(findCommunities({ nodes: ['a', 'b'], facts: [] })).toMatchObject({ communities: [['a'], ['b']], modularity: null });
    expect(measureCentrality({ nodes: [], facts: [] }, 'PAGERANK').scores).toEqual([]);
    expect(measureCentrality({ nodes: ['a'], facts: [] }, 'BETWEENNESS').scores).toEqual([{ id: 'a', score: 0 }]);
  });

  test('chance is the same for the same seed, and evenly spread', () => {
    const [first, second, other] = [seededRandom(1), seededRandom(1), seededRandom(2)];
    const drawn = Array.from({ length: 1_000 }, first);
    expect(Array.from({ length: 1_000 }, second)).toEqual(drawn);
    expect(Array.from({ length: 1_000 }, other)).not.toEqual(drawn);
    expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true);
    expect(drawn.reduce((sum, one) => sum + one, 0) / drawn.length).toBeCloseTo(0.5, 1);
  });

  test('a small task is computed where it is asked for', async () => {
    const subgraph = subgraphOf('a-b', 'b-c');
    expect(await runTask({ kind: 'communities', subgraph })).toEqual(findCommunities(subgraph));
  });

  test('a large task is computed in a thread, to the same result, while the event loop turns', async () => {
    const script = ['--import', './test/run-typescript.mjs', 'test/unit/analysis/graph/print-measure-in-thread.ts'];
    const { stdout } = await promisify(execFile)(process.execPath, script);
    const { scores, turns } = JSON.parse(stdout) as { scores: unknown; turns: number };
    expect(scores).toEqual(measureCentrality(largeSubgraph(), 'BETWEENNESS').scores);
    expect(turns).toBeGreaterThan(10);
  });
});
