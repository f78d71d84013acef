/** Says that all is up, waits for Ctrl-C or a request to end, then closes what was opened, the last first. */
export async function runUntilStopped(
  ready: string,
  closers: readonly (() => Promise<void>)[],
  report: (line: string) => void,
): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  // Whoever reads this may stop us at once, so that the signals are listened for before.
  report(ready);
  await stopped;
  report('Stopping …');
  for (const close of closers.toReversed()) await close();
}
