import type { LocalServer } from '../../src/neo4j/local-server/start-local-server.js';
import type { Side } from '../operations/operation.js';
import { RunningSide } from './running-side.js';

/** What a process has used since it was started. */
export interface Usage {
  /** Milliseconds of processor time. */
  readonly cpu: number;
  /** The largest resident memory so far, in MB. */
  readonly peak: number;
  /** The resident memory now, in MB. */
  readonly resident: number;
}

/** The sides that are timed, each of which can be given a new process. */
export class Sides {
  readonly #running = new Map<Side, RunningSide>();
  readonly #peaks = new Map<Side, number>();

  private constructor(private readonly neo4j: LocalServer) {}

  static async start(sides: readonly Side[], neo4j: LocalServer): Promise<Sides> {
    const started = new Sides(neo4j);
    for (const side of sides) await started.#start(side);
    return started;
  }

  all(): readonly RunningSide[] {
    return [...this.#running.values()];
  }

  one(side: Side): RunningSide | undefined {
    return this.#running.get(side);
  }

  /** Gives a side that failed a new process, and Neo4j an end of what it still asked. */
  async restart(side: Side): Promise<void> {
    await this.#notePeak(side);
    await this.#running.get(side)?.close();
    await this.#start(side);
  }

  /** The largest resident memory of each side in MB, over all its processes. */
  async readPeaks(): Promise<ReadonlyMap<Side, number>> {
    for (const side of this.#running.keys()) await this.#notePeak(side);
    return this.#peaks;
  }

  async close(): Promise<void> {
    for (const side of this.#running.values()) await side.close();
  }

  async #start(side: Side): Promise<void> {
    this.#running.set(side, await RunningSide.start(side, this.neo4j, 'report-usage'));
  }

  async #notePeak(side: Side): Promise<void> {
    const running = this.#running.get(side);
    const usage = running && (await readUsage(running));
    if (usage !== undefined) this.#peaks.set(side, Math.max(usage.peak, this.#peaks.get(side) ?? 0));
  }
}

/** What a side's process has used; undefined where it has ended. */
export async function readUsage(running: RunningSide): Promise<Usage | undefined> {
  return (await running.tell('usage')) as Usage | undefined;
}
