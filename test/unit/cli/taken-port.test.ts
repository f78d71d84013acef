import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { runCommand } from 'citty';
import { serveCommand } from '../../../src/cli/serve.command.js';
import { startCommand } from '../../../src/cli/start.command.js';
import { SetupError } from '../../../src/errors.js';

const environment = { ...process.env };
let home: string;
let taker: Server;
let port: number;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'pearlgraph-port-'));
  taker = createServer().listen({ host: '127.0.0.1', port: 0 });
  await once(taker, 'listening');
  ({ port } = taker.address() as AddressInfo);
  Object.assign(process.env, { NEO4J_URI: '', HOST: '', PORT: String(port), PEARLGRAPH_HOME: home });
});

afterEach(async () => {
  jest.restoreAllMocks();
  process.env = { ...environment };
  taker.close();
  await rm(home, { recursive: true });
});

test.each([
  ['start', startCommand],
  ['serve', serveCommand],
])('%s notices that its port is taken before it starts Neo4j', async (_name, command) => {
  const said = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const refused: unknown = await runCommand(command, { rawArgs: [] }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(SetupError);
  expect(String(refused)).toContain(`127.0.0.1:${String(port)} is in use: set PORT to another, e.g. PORT=4001`);
  expect(said).not.toHaveBeenCalled();
  expect(await readdir(home)).toEqual([]);
});
