/** Loaded into every side alike before its own code: tells the benchmark what the process has used, in ms and MB. */
process.on('message', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.send({ cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024, resident: process.memoryUsage.rss() / 1024 ** 2 });
});
// Listening must not keep a process alive that has ended otherwise.
process.channel.unref();
