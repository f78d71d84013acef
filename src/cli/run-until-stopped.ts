/** Waits for Ctrl-C or a request to end, then closes what was opened, the last first. */
export async function runUntilStopped(closers: readonly (() => Promise<void>)[], report: (line: string) => void): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  report('Stopping …');
  for (const close of closers.toReversed()) await close();
}
