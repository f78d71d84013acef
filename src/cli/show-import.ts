import cliProgress from 'cli-progress';
import type { ImportProgress } from '../load/import/open-tally.js';

/** Shows how far an import has come, until it is closed. */
export interface ShownImport {
  readonly report: (progress: ImportProgress) => void;
  readonly close: () => void;
}

/** Shows an import as a bar with its rate and the time left on a terminal, and as one plain line a file anywhere else. */
export function showImport(stream: NodeJS.WriteStream): ShownImport {
  return stream.isTTY ? showBar(stream) : showLines(stream);
}

function showBar(stream: NodeJS.WriteStream): ShownImport {
  const format = '{file} [{bar}] {percentage}% | {rows} rows, {rate} rows/s | {eta_formatted} left';
  // The time left is reckoned from the last batches, as facts are written faster than nodes.
  const bar = new cliProgress.SingleBar({ stream, format, hideCursor: true, clearOnComplete: true, etaBuffer: 20 });
  const start = Date.now();
  bar.start(0, 0, { file: 'reading', rows: 0, rate: 0 });
  return {
    report: ({ file, rows, done, total }) => {
      bar.setTotal(total);
      bar.update(done, { file, rows, rate: Math.round(rows / Math.max((Date.now() - start) / 1000, 0.001)) });
    },
    close: () => bar.stop(),
  };
}

function showLines(stream: NodeJS.WritableStream): ShownImport {
  let shown: string | undefined;
  return {
    report: ({ file }) => {
      if (file !== shown) stream.write(`writing ${file}\n`);
      shown = file;
    },
    close: () => undefined,
  };
}
