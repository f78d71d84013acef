import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A TCP line to Neo4j that a test can cut. */
export interface Proxy {
  readonly port: number;
  /** Cuts every open connection; new ones are taken. */
  cut(): void;
  /** Cuts every open connection when the client next sends something, which does not arrive. */
  cutOnNextMessage(): void;
  close(): Promise<void>;
}

/** Opens a line to the Bolt address of this URI. */
export async function openProxy(uri: string): Promise<Proxy> {
  const { hostname, port } = new URL(uri);
  const clients = new Set<Socket>();
  let armed = false;
  const cut = (): void => {
    armed = false;
    for (const client of clients) client.destroy();
  };
  const server = createServer((client) => {
    const upstream = connect({ host: hostname, port: Number(port) });
    clients.add(client);
    client.on('data', (bytes) => {
      if (armed) cut();
      else upstream.write(bytes);
    });
    upstream.on('data', (bytes) => client.write(bytes));
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on('error', () => undefined);
      one.on('close', () => other.destroy());
    }
    client.on('close', () => clients.delete(client));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return {
    port: address.port,
    cut,
    cutOnNextMessage: () => {
      armed = true;
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
