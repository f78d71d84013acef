import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { SetupError } from '../../../src/errors.js';
import { connect, type ConnectOptions } from '../../../src/neo4j/connect.js';

const { NEO4J_URI: uri = '', NEO4J_USERNAME: username = '', NEO4J_PASSWORD: password = '' } = process.env;
const right = { uri, username, password, database: 'neo4j' };

async function refusal(options: Partial<ConnectOptions>): Promise<string> {
  const error: unknown = await connect({ ...right, ...options }).then(
    async (database) => {
      await database.close();
      return new Error('it connected');
    },
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SetupError);
  return (error as SetupError).message;
}

test('the neo4j:// scheme reaches the same Neo4j', async () => {
  const database = await connect({ ...right, uri: uri.replace(/^bolt:/, 'neo4j:') });
  await database.close();
});

test('a wrong password is refused, and the message names user, address and variables', async () => {
  expect(await refusal({ password: 'not it' })).toBe(
    `Neo4j at ${uri} refused the user "${username}" with this password: check NEO4J_USERNAME and NEO4J_PASSWORD`,
  );
});

test('no user and no password are refused', async () => {
  expect(await refusal({ username: '', password: '' })).toContain('check NEO4J_USERNAME and NEO4J_PASSWORD');
});

test('a port where nobody listens', async () => {
  for (const uri of ['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1'])
    expect(await refusal({ uri })).toBe(
      `No Neo4j answers at ${uri}: nobody listens there. Start it, or set NEO4J_URI to its Bolt address; without NEO4J_URI Pearlgraph runs a Neo4j of its own`,
    );
});

test('a machine that there is not', async () => {
  expect(await refusal({ uri: 'neo4j://no-such-machine.invalid' })).toBe(
    'No Neo4j answers at neo4j://no-such-machine.invalid: no machine of that name is known. Check the name in NEO4J_URI',
  );
});

test('a server that hangs up', async () => {
  const server = createTcpServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await refusal({ uri: `bolt://127.0.0.1:${String(port)}` })).toContain('the connection was cut off. Check that');
  server.close();
});

test('a server that speaks HTTP', async () => {
  const server = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    expect(await refusal({ uri: `bolt://127.0.0.1:${String(port)}` })).toBe(
      `No Neo4j answers at bolt://127.0.0.1:${String(port)}: what answers is a web server. ` +
        'Set NEO4J_URI to the Bolt address, whose port is 7687 unless somebody has changed it',
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('TLS where the server has none', async () => {
  expect(await refusal({ uri: uri.replace(/^bolt:/, 'bolt+s:') })).toContain(': no encrypted connection could be made. Without TLS ');
});

test('a scheme that is none', async () => {
  expect(await refusal({ uri: 'http://127.0.0.1:7474' })).toBe(
    'expected bolt://host:port or neo4j://host:port, also with +s or +ssc for TLS, got "http://127.0.0.1:7474"',
  );
});

test('a database that is not there', async () => {
  expect(await refusal({ database: 'elsewhere' })).toBe(`Neo4j at ${uri} has no database "elsewhere": check NEO4J_DATABASE`);
});
