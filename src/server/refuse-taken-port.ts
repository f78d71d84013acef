import { once } from 'node:events';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { SetupError } from '../errors.js';

/**
 * Makes sure that a port can be listened on, by doing so for a moment: what takes its time need not be done in vain.
 * @throws SetupError where it is taken or may not be used
 */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
  const server = createServer().listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (error) {
    throw describeListenError(error, host, port);
  }
  await promisify(server.close.bind(server))();
}

/** What it means that a port cannot be listened on; any other failure as it is. */
export function describeListenError(error: unknown, host: string, port: number): unknown {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('syscall' in error)) return error;
  const place = `${host}:${String(port)}`;
  if (error.code === 'EADDRINUSE') return new SetupError(`${place} is in use: set PORT to another, e.g. PORT=4001`, { cause: error });
  return new SetupError(`${place} cannot be listened on (${String(error.code)}): check HOST and PORT`, { cause: error });
}
