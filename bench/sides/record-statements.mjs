/**
 * Loaded into a side of its own that is never timed: remembers the statements that its driver sends, and on a message profiles them with
 * the very parameters and answers how many they were and how many database hits they took.
 */
import { createRequire } from 'node:module';

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE: database } = process.env;
let sent = [];

// Pearlgraph has a driver of its own; the other sides have the benchmark's.
for (const from of ['../../package.json', '../package.json']) {
  const require = createRequire(new URL(from, import.meta.url));
  const { Session, Transaction } = createRequire(require.resolve('neo4j-driver'))('neo4j-driver-core');
  for (const { prototype } of [Session, Transaction]) {
    const { run } = prototype;
    prototype.run = function (text, parameters, ...rest) {
      sent.push({ text, parameters });
      return run.call(this, text, parameters, ...rest);
    };
  }
}

const neo4j = createRequire(import.meta.url)('neo4j-driver');

function sumHits({ dbHits, children }) {
  return children.reduce((sum, child) => sum + sumHits(child), dbHits);
}

/** By a driver of its own, closed each time: an open one would keep a side from ending. */
async function profile(statements) {
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { disableLosslessIntegers: true });
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    let hits = 0;
    for (const { text, parameters } of statements) {
      const { summary } = await session.run(`PROFILE ${text}`, parameters);
      hits += sumHits(summary.profile);
    }
    return { statements: statements.length, hits };
  } finally {
    await session.close();
    await driver.close();
  }
}

process.on('message', async (message) => {
  const statements = sent;
  sent = [];
  const answer = message === 'forget' ? {} : await profile(statements).catch((error) => ({ error: String(error) }));
  // What the profiling sent has been recorded, too.
  sent = [];
  process.send(answer);
});
process.channel.unref();
