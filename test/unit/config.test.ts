import path from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot, readConfig, readServerConfig } from '../../src/config.js';
import { SetupError } from '../../src/errors.js';

test('an empty environment gives a server on the loopback interface with a Neo4j of its own', () => {
  expect(readConfig({})).toEqual({
    neo4j: undefined,
    home: path.join(packageRoot, '.pearlgraph'),
    cache: expect.stringContaining('pearlgraph'),
    heap: '1g',
    documents: undefined,
  });
  expect(readServerConfig({})).toEqual({ host: '127.0.0.1', port: 4000, token: undefined });
});

test('NEO4J_URI names a Neo4j that somebody else runs, with the usual user and database', () => {
  expect(readConfig({ NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_PASSWORD: 'p' }).neo4j).toEqual({
    uri: 'neo4j+s://graph.example:7687',
    username: 'neo4j',
    password: 'p',
    database: 'neo4j',
  });
});

test('a variable set to nothing counts as unset', () => {
  expect(readConfig({ NEO4J_URI: '', PEARLGRAPH_HOME: ' ' })).toEqual(readConfig({}));
  expect(readServerConfig({ PORT: '', HOST: ' ' })).toEqual(readServerConfig({}));
});

test('folders become absolute', () => {
  const { home, cache, documents } = readConfig({ PEARLGRAPH_HOME: 'a', PEARLGRAPH_CACHE: 'b', PEARLGRAPH_DOCUMENTS: 'c' });
  expect([home, cache, documents]).toEqual([path.resolve('a'), path.resolve('b'), path.resolve('c')]);
});

test.each([
  [{ PEARLGRAPH_NEO4J_HEAP: '256m' }, 'PEARLGRAPH_NEO4J_HEAP: expected 512m or more, such as 1g, got "256m"'],
  [{ PEARLGRAPH_NEO4J_HEAP: 'plenty' }, 'PEARLGRAPH_NEO4J_HEAP: expected 512m or more, such as 1g, got "plenty"'],
  [
    { NEO4J_URI: 'http://127.0.0.1:7474', NEO4J_PASSWORD: 'p' },
    'NEO4J_URI: expected bolt://host:port or neo4j://host:port, also with +s or +ssc for TLS, got "http://127.0.0.1:7474"',
  ],
  [{ NEO4J_URI: 'bolt://127.0.0.1' }, 'NEO4J_PASSWORD: expected a password for bolt://127.0.0.1, got none; unset NEO4J_URI to use'],
])('%j is refused', (env, message) => {
  expect(() => readConfig(env)).toThrow(SetupError);
  expect(() => readConfig(env)).toThrow(message);
});

test('a password in NEO4J_URI is refused and not shown', () => {
  expect(() => readConfig({ NEO4J_URI: 'bolt://neo4j:secret@host', NEO4J_PASSWORD: 'p' })).toThrow(
    'NEO4J_URI: expected no user in it, got "bolt://…@host": set NEO4J_USERNAME and NEO4J_PASSWORD',
  );
});

test.each(['70000', '4e3'])('the port %s stops what serves, and nothing else', (port) => {
  expect(() => readServerConfig({ PORT: port })).toThrow(new SetupError(`PORT: expected a number from 0 to 65535, got "${port}"`));
  expect(readConfig({ PORT: port })).toEqual(readConfig({}));
});
