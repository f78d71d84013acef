/** Compiles and restarts the server at each saved file; Ctrl+C ends both. */
import { spawn } from 'node:child_process';

const run = (...args) => spawn(process.execPath, args, { stdio: 'inherit' });
const children = [
  run('node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'),
  run('--watch', 'dist/cli/pearlgraph.js', 'start', ...process.argv.slice(2)),
];
const stop = () => children.forEach((child) => child.kill());

for (const child of children) child.once('exit', stop);
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
