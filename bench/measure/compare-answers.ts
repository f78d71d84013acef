import { isDeepStrictEqual } from 'node:util';
import type { Json, Operation, Side, Values, Variables } from '../operations/operation.js';
import type { RunningSide } from '../sides/running-side.js';

/** One question as it goes to a side, and the answer that it gave when the answers were compared. */
export interface Question {
  readonly body: Buffer;
  readonly answer: Buffer;
}

/** At how many connections a side failed, and how. */
export interface Failure {
  readonly side: Side;
  readonly connections: 1 | 32;
  readonly reason: string;
}

/** What is asked of the sides that have the same answers, and which have failed. */
export interface Comparison {
  readonly questions: ReadonlyMap<Side, readonly Question[]>;
  readonly failures: readonly Failure[];
}

/**
 * Asks each side an operation's questions, all of them, and compares what they answer.
 * @throws Error where two answers differ, or where a side other than the peer fails.
 */
export async function compareAnswers(operation: Operation, values: readonly Values[], asked: readonly RunningSide[]): Promise<Comparison> {
  const questions = new Map<Side, readonly Question[]>();
  const failures: Failure[] = [];
  let first: { readonly side: Side; readonly data: readonly unknown[] } | undefined;
  for (const running of asked) {
    const { side } = running;
    const found = await askAll(operation, values, running).catch((error: unknown) => {
      if (side !== 'peer') throw new Error(`${operation.name}: ${side} failed: ${String(error)}`, { cause: error });
      return String(error);
    });
    if (typeof found === 'string') {
      failures.push({ side, connections: 1, reason: found });
      continue;
    }
    const data = found.map(({ answer }) => readData(operation, side, answer));
    first ??= { side, data };
    for (const [turn, one] of data.entries()) expectSame(operation, values[turn]?.[side], [first.side, first.data[turn]], [side, one]);
    questions.set(side, found);
  }
  return { questions, failures };
}

async function askAll(operation: Operation, values: readonly Values[], running: RunningSide): Promise<readonly Question[]> {
  const questions: Question[] = [];
  for (const one of values) {
    const body = printBody(operation, running.side, one[running.side]);
    const answer = await running.ask(body);
    const { errors } = JSON.parse(answer.toString()) as { readonly errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 300));
    questions.push({ body, answer });
  }
  return questions;
}

function printBody(operation: Operation, side: Side, variables: Variables): Buffer {
  if (side === 'floor') return Buffer.from(JSON.stringify({ query: operation.floor, parameters: variables }));
  return Buffer.from(JSON.stringify({ query: side === 'peer' ? operation.peer?.query : operation.pearlgraph, variables }));
}

function readData(operation: Operation, side: Side, answer: Buffer): unknown {
  const { data } = JSON.parse(answer.toString()) as { readonly data: Json };
  return side === 'peer' ? operation.peer?.toData(data) : data;
}

function expectSame({ name }: Operation, variables: Variables | undefined, [one, a]: [Side, unknown], [other, b]: [Side, unknown]): void {
  if (isDeepStrictEqual(a, b)) return;
  const shown = [one, JSON.stringify(a).slice(0, 800), other, JSON.stringify(b).slice(0, 800)].join('\n');
  throw new Error(`${name}: ${other} answers otherwise than ${one}, asked with ${JSON.stringify(variables)}:\n${shown}`);
}
