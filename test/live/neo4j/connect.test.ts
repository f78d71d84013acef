import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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
  const message = await refusal({ uri: 'bolt://127.0.0.1:1' });
  expect(message).toMatch(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1: .*ECONNREFUSED/);
});

test('a server that speaks HTTP', async () => {
  const server = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    expect(await refusal({ uri: `bolt://127.0.0.1:${String(port)}` })).toContain(`No Neo4j answers at bolt://127.0.0.1:${String(port)}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('TLS where the server has none', async () => {
  expect(await refusal({ uri: uri.replace(/^bolt:/, 'bolt+s:') })).toContain(
    'Is it running, and is NEO4J_URI its Bolt address and scheme?',
  );
});

test('a scheme that is none', async () => {
  expect(await refusal({ uri: 'http://127.0.0.1:7474' })).toContain('http://127.0.0.1:7474: not the address of a Neo4j');
});

test('a database that is not there', async () => {
  expect(await refusal({ database: 'elsewhere' })).toBe(`Neo4j at ${uri} has no database "elsewhere": check NEO4J_DATABASE`);
});
