/** Says that all is up, waits for Ctrl-C or a request to end, then closes what was opened, the last first. */
export async function runUntilStopped(
  ready: string,
  closers: readonly (() => Promise<void>)[],
  report: (line: string) => void,
): Promise<void> {
  const stopped = untilStopped();
  // Whoever reads this may stop us at once, so that the signals are listened for before.
  report(ready);
  await stopped;
  report('Stopping …');
  for (const close of closers.toReversed()) await close();
}

async function untilStopped(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  await new Promise<void>((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve());
    if (process.env['npm_lifecycle_event'] !== undefined) onParentGone(resolve);
  });
}

/** npm runs us in a shell, which a SIGTERM to npm ends without a word to us: that our parent is gone then tells. */
function onParentGone(stop: () => void): void {
  const { ppid } = process;
  const timer = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}
