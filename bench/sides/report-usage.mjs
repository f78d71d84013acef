/** Loaded into every side alike before its own code: tells the benchmark what the process has used. */
process.on('message', () => process.send(process.resourceUsage()));
// Listening must not keep a process alive that has ended otherwise.
process.channel.unref();
