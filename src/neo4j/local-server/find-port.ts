import { connect, createServer } from 'node:net';

/**
 * The wanted port, or 0 (the system chooses) if something has it. Asks by connecting as well as by listening, for some systems
 * let a loopback listener slip in before one that listens everywhere.
 */
export async function findPort(wanted: number): Promise<number> {
  if (wanted === 0 || (await answers(wanted)) || !(await canListen(wanted))) return 0;
  return wanted;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const settle = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', settle(true)).once('error', settle(false)).setTimeout(1_000, settle(true));
  });
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
