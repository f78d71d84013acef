import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { RefusedError } from '../../errors.js';
import { computeTask, type Results, type Task } from './task.js';

/** Entities times facts up to which no measure holds other requests up for 50 ms, at about 30 ms for 180,000 on one slow core. */
const smallSize = 150_000;

/** Milliseconds that a thread may take. */
const threadTimeout = 30_000;

/**
 * Computes a task: a large one in a thread of its own, so that other requests go on.
 * @throws RefusedError TIMEOUT where it takes too long.
 */
export async function runTask<K extends Task['kind']>(task: Task & { readonly kind: K }): Promise<Results[K]> {
  const { nodes, facts } = task.subgraph;
  const result = nodes.length * facts.length <= smallSize ? computeTask(task) : await computeInThread(task);
  return result as Results[K];
}

async function computeInThread(task: Task): Promise<unknown> {
  // Beside this file, compiled or not as this one is.
  const file = new URL(`./graph-worker${path.extname(fileURLToPath(import.meta.url))}`, import.meta.url);
  const worker = new Worker(file, { workerData: task });
  const { nodes, facts } = task.subgraph;
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      const size = `${String(nodes.length)} entities and ${String(facts.length)} facts`;
      timer = setTimeout(() => {
        reject(
          new RefusedError(
            'TIMEOUT',
            `expected an answer within ${String(threadTimeout / 1000)} s, got none over ${size}: narrow \`over\``,
          ),
        );
      }, threadTimeout);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
