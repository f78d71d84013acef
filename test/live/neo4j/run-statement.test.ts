import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/neo4j/connect.js';
import type { Database } from '../../../src/neo4j/database.js';
import { runRead, runWrite } from '../../../src/neo4j/run-statement.js';
import { DatabaseError, RefusedError } from '../../../src/errors.js';
import { connectToTestNeo4j } from '../connect-to-test-neo4j.js';
import { openProxy, type Proxy } from './open-proxy.js';

let database: Database;
let sent: string[];

beforeAll(async () => {
  database = await connectToTestNeo4j();
});

beforeEach(() => {
  sent = [];
  database.onStatement = (text) => sent.push(text);
});

afterEach(async () => {
  database.onStatement = undefined;
  await runWrite(database, (transaction) => transaction.run('MATCH (n:RunStatementTest) DETACH DELETE n'));
});

afterAll(() => database.close());

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** The same database through a line that can be cut. */
async function openLine(): Promise<{ readonly proxy: Proxy; readonly line: Database }> {
  const { NEO4J_URI: uri = '', NEO4J_USERNAME: username = '', NEO4J_PASSWORD: password = '' } = process.env;
  const proxy = await openProxy(uri);
  const line = await connect({ uri: `bolt://127.0.0.1:${String(proxy.port)}`, username, password, database: database.name });
  line.onStatement = (text) => sent.push(text);
  return { proxy, line };
}

const countNodes = 'MATCH (n:RunStatementTest) RETURN count(n)';

describe('runRead', () => {
  test('gives rows as lists of values, in one statement', async () => {
    const rows = await runRead(database, 'UNWIND $names AS name RETURN name, size(name)', { names: ['香洲', '横琴粤澳'] });
    expect(rows).toEqual([
      ['香洲', 2],
      ['横琴粤澳', 4],
    ]);
    expect(sent).toHaveLength(1);
  });

  test('sends a bigint as INTEGER and a number as FLOAT, and gives both back as numbers', async () => {
    const [row] = await runRead(database, 'RETURN $whole, valueType($whole), $other, valueType($other)', { whole: 2n, other: 2 });
    expect(row).toEqual([2, 'INTEGER NOT NULL', 2, 'FLOAT NOT NULL']);
  });

  test('refuses to write', async () => {
    const error = await failureOf(runRead(database, 'CREATE (:RunStatementTest)'));
    expect(error).toBeInstanceOf(DatabaseError);
    expect(String(error)).toContain('Neo.ClientError.Statement.AccessMode');
    expect(await runRead(database, countNodes)).toEqual([[0]]);
  });

  test('a wrong statement is a DatabaseError with its text and without its values, sent once', async () => {
    const error = await failureOf(runRead(database, 'RETURN $secret AS', { secret: 'hidden' }));
    expect(error).toBeInstanceOf(DatabaseError);
    expect(String(error)).toContain('Neo.ClientError.Statement.SyntaxError');
    expect(String(error)).toContain('in:\nRETURN $secret AS');
    expect(String(error)).not.toContain('hidden');
    expect(sent).toHaveLength(1);
  });

  test('is stopped in the database at its timeout, and refused as TIMEOUT after one try', async () => {
    const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a + b < 0 RETURN count(*)';
    const started = Date.now();
    const error = await failureOf(runRead(database, endless, {}, { timeout: 500 }));
    expect(error).toBeInstanceOf(RefusedError);
    expect(error).toHaveProperty('code', 'TIMEOUT');
    expect(Date.now() - started).toBeLessThan(5_000);
    expect(sent).toHaveLength(1);
    const left = await runRead(database, 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $text RETURN count(*)', {
      text: endless.slice(0, 30),
    });
    expect(left).toEqual([[0]]);
  });

  test('outlives a connection that was cut', async () => {
    const { proxy, line } = await openLine();
    try {
      proxy.cutOnNextMessage();
      expect(await runRead(line, 'RETURN 1')).toEqual([[1]]);
      expect(sent).toEqual(['RETURN 1', 'RETURN 1']);
    } finally {
      await line.close();
      await proxy.close();
    }
  });

  test('is refused as UNAVAILABLE after three tries when Neo4j stays away', async () => {
    const { proxy, line } = await openLine();
    try {
      await proxy.close();
      const error = await failureOf(runRead(line, 'RETURN 1'));
      expect(error).toBeInstanceOf(RefusedError);
      expect(error).toHaveProperty('code', 'UNAVAILABLE');
      expect((error as RefusedError).cause).toHaveProperty('code', 'ServiceUnavailable');
      expect(sent).toHaveLength(3);
    } finally {
      await line.close();
    }
  });
});

describe('runWrite', () => {
  test('commits what was done when the work resolves, and gives its result', async () => {
    const created = await runWrite(database, async (transaction) => {
      await transaction.run('CREATE (:RunStatementTest {n: $n})', { n: 1n });
      return transaction.run('CREATE (x:RunStatementTest {n: $n}) RETURN x.n', { n: 2n });
    });
    expect(created).toEqual([[2]]);
    expect(await runRead(database, countNodes)).toEqual([[2]]);
  });

  test('rolls back everything when the work throws, and passes its error on', async () => {
    const mine = new Error('changed my mind');
    const error = await failureOf(
      runWrite(database, async (transaction) => {
        await transaction.run('CREATE (:RunStatementTest)');
        throw mine;
      }),
    );
    expect(error).toBe(mine);
    expect(await runRead(database, countNodes)).toEqual([[0]]);
  });

  test('after a deadlock the loser runs again, and both changes are there', async () => {
    await runWrite(database, (transaction) => transaction.run('UNWIND ["a", "b"] AS id CREATE (:RunStatementTest {id: id, n: 0})'));
    const bothHoldOne = barrier(2);
    let rounds = 0;
    const countUp = (...ids: readonly string[]) =>
      runWrite(database, async (transaction) => {
        rounds += 1;
        for (const id of ids) {
          await transaction.run('MATCH (x:RunStatementTest {id: $id}) SET x.n = x.n + 1', { id });
          await bothHoldOne();
        }
      });
    await Promise.all([countUp('a', 'b'), countUp('b', 'a')]);
    expect(rounds).toBe(3);
    expect(await runRead(database, 'MATCH (x:RunStatementTest) RETURN x.id, x.n ORDER BY x.id')).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
  });

  test('a line that is cut in COMMIT is not tried again, for the change may have been stored', async () => {
    const { proxy, line } = await openLine();
    try {
      const error = await failureOf(
        runWrite(line, async (transaction) => {
          await transaction.run('CREATE (:RunStatementTest)');
          proxy.cutOnNextMessage();
        }),
      );
      expect(error).toBeInstanceOf(DatabaseError);
      expect(String(error)).toContain('lost in COMMIT');
      expect(sent).toEqual(['CREATE (:RunStatementTest)']);
    } finally {
      await line.close();
      await proxy.close();
    }
  });
});

/** Lets nobody pass until so many have come; from then on everybody. */
function barrier(parties: number): () => Promise<void> {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let waiting = 0;
  return () => {
    waiting += 1;
    if (waiting === parties) open();
    return opened;
  };
}
