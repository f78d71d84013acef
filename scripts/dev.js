/** Compiles and restarts the server at each saved file; Ctrl+C ends both. */
import { spawn } from 'node:child_process';
// `tsc` itself runs this program as a child and would leave it behind when told to stop.
import compilerPath from '../node_modules/@typescript/native/lib/getExePath.js';

const run = (command, ...args) => spawn(command, args, { stdio: 'inherit' });
const children = [
  run(compilerPath(), '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'),
  run(process.execPath, '--watch', 'dist/cli/pearlgraph.js', 'start', ...process.argv.slice(2)),
];
const stop = () => children.forEach((child) => child.kill());

for (const child of children) child.once('exit', stop);
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
