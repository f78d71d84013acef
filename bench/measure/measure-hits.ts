import type { LocalServer } from '../../src/neo4j/local-server/start-local-server.js';
import type { Operation, Side } from '../operations/operation.js';
import { RunningSide } from '../sides/running-side.js';
import type { Comparison } from './compare-answers.js';

/** What one request asks of Neo4j, on average over an operation's questions. */
export interface Hits {
  readonly statements: number;
  readonly hits: number;
}

type Compared = ReadonlyMap<Operation, Comparison>;

/** Profiles what a side sends for every question, in a process that is not timed. */
export async function measureHits(side: Side, neo4j: LocalServer, compared: Compared): Promise<ReadonlyMap<Operation, Hits>> {
  const found = new Map<Operation, Hits>();
  const running = await RunningSide.start(side, neo4j, 'record-statements');
  try {
    for (const [operation, { questions }] of compared) {
      const own = questions.get(side) ?? [];
      let [statements, hits] = [0, 0];
      // The peer's first request also asks Neo4j what it is.
      if (own[0] !== undefined) await running.ask(own[0].body);
      for (const { body } of own) {
        await running.tell('forget');
        await running.ask(body);
        const profiled = (await running.tell('hits')) as (Partial<Hits> & { readonly error?: string }) | undefined;
        if (profiled?.hits === undefined || profiled.statements === undefined) {
          throw new Error(`${operation.name}: what ${side} sent could not be profiled: ${String(profiled?.error)}`);
        }
        statements += profiled.statements;
        hits += profiled.hits;
      }
      if (own.length > 0) found.set(operation, { statements: statements / own.length, hits: hits / own.length });
    }
  } finally {
    await running.close();
  }
  return found;
}
