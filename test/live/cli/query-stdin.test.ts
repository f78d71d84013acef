import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';

/** Runs `pearlgraph query -` with a statement on standard input, on the Neo4j of the tests. */
async function query(
  statement: string,
  ...args: string[]
): Promise<{ readonly said: string; readonly complained: string; readonly code: number | null }> {
  const pearlgraph = ['--import', './test/run-typescript.mjs', 'src/cli/pearlgraph.ts', 'query', '-', ...args];
  const child = spawn(process.execPath, pearlgraph, { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(statement);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { said: await text(child.stdout), complained: await text(child.stderr), code: await ended };
}

test('query - asks the Cypher on standard input', async () => {
  const { said, code } = await query(
    'UNWIND $xs AS x RETURN x * 2 AS y',
    '--parameters',
    '{"xs": [1, 2, 3]}',
    '--limit',
    '2',
    '--format',
    'json',
  );
  expect(code).toBe(0);
  expect(JSON.parse(said)).toEqual({ columns: ['y'], rows: [[2], [4]], truncated: true });
});

test('query - refuses what the server refuses, with the place', async () => {
  const { said, complained, code } = await query("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line");
  expect([said, code]).toEqual(['', 1]);
  expect(complained).toBe('1:1 expected MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL or RETURN first, got LOAD\n');
});
