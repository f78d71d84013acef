import { connect } from '../../src/neo4j/connect.js';
import type { LocalServer } from '../../src/neo4j/local-server/start-local-server.js';
import type { Json, Operation, World } from '../operations/operation.js';
import { type AskPearlgraph, readWorld } from '../read-world.js';
import type { Sides } from '../sides/sides.js';
import { compareAnswers, type Comparison } from './compare-answers.js';

/** Compares the answers of all sides to all questions of the operations. A peer that fails gets a new process. */
export async function compareAll(
  sides: Sides,
  neo4j: LocalServer,
  operations: readonly Operation[],
  report: (line: string) => void,
): Promise<ReadonlyMap<Operation, Comparison>> {
  const world = await openWorld(sides, neo4j, report);
  const compared = new Map<Operation, Comparison>();
  for (const operation of operations) {
    const values = operation.values(world);
    const asked = sides.all().filter(({ side }) => side !== 'peer' || operation.peer !== undefined);
    const comparison = await compareAnswers(operation, values, asked);
    compared.set(operation, comparison);
    report(`${operation.name}: ${String(values.length)} questions, the same answers from ${[...comparison.questions.keys()].join(', ')}`);
    for (const { side } of comparison.failures) await sides.restart(side);
  }
  return compared;
}

async function openWorld(sides: Sides, neo4j: LocalServer, report: (line: string) => void): Promise<World> {
  const pearlgraph = sides.one('pearlgraph');
  const ask: AskPearlgraph | undefined =
    pearlgraph &&
    (async (query, variables) => {
      const answer = await pearlgraph.ask(Buffer.from(JSON.stringify({ query, variables })));
      return (JSON.parse(answer.toString()) as { readonly data: Json }).data;
    });
  const database = await connect(neo4j);
  try {
    return await readWorld(database, ask, report);
  } finally {
    await database.close();
  }
}
