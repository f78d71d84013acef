import cliProgress from 'cli-progress';
import type { LoadProgress } from '../load/load.js';

/** Shows how far a load has come, until it is closed. */
export interface Progress {
  readonly report: (progress: LoadProgress) => void;
  readonly close: () => void;
}

const stages = { check: 'checking the seeds', compare: 'comparing with the graph', write: 'writing' } as const;

/** Shows progress as a bar on a terminal, and as one plain line a stage anywhere else. */
export function showProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? showBar(stream) : showLines(stream);
}

function showBar(stream: NodeJS.WriteStream): Progress {
  const bar = new cliProgress.SingleBar({ stream, format: '{stage} [{bar}] {value}/{total}', hideCursor: true, clearOnComplete: true });
  bar.start(0, 0, { stage: stages.check });
  return {
    report: ({ stage, done, total }) => {
      bar.setTotal(total);
      bar.update(done, { stage: stages[stage] });
    },
    close: () => bar.stop(),
  };
}

function showLines(stream: NodeJS.WritableStream): Progress {
  let shown: LoadProgress['stage'] | undefined;
  return {
    report: ({ stage, total }) => {
      if (stage !== shown) stream.write(`${stages[stage]}${total === 0 ? '' : `: ${String(total)} changes`}\n`);
      shown = stage;
    },
    close: () => undefined,
  };
}
