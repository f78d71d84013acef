import type { Side } from '../operations/operation.js';
import type { RunningSide } from '../sides/running-side.js';
import type { Question } from './compare-answers.js';
import { type Figures, quantile } from './figures.js';

/** How long and how often an operation is asked. */
export interface Timing {
  /** Requests of each side at one connection. */
  readonly requests: number;
  /** Seconds of load over 32 connections. */
  readonly seconds: number;
  /** Seconds of the same load before anything is timed. */
  readonly warmUp: number;
}

/** A side and what it is asked. */
export interface Asked {
  readonly running: RunningSide;
  readonly questions: readonly Question[];
}

/** Reports that a side failed; throws unless that side may. */
export type OnFailure = (side: Side, error: unknown) => void;

/** Milliseconds after which the requests at one connection stop: a side may take seconds for one, and then all get fewer. */
const patience = 60_000;

/**
 * Times one operation once. The sides are warmed under load, then asked in turns at one connection, each being first equally often, so
 * that whatever else the machine does falls on all; then each is loaded. Every answer must be the one that was compared.
 */
export async function timeOperation(asked: readonly Asked[], timing: Timing, onFailure: OnFailure): Promise<ReadonlyMap<Side, Figures>> {
  const sound = new Map(asked.map((one) => [one.running.side, one]));
  const attempt = async <T>({ running: { side } }: Asked, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      onFailure(side, error);
      sound.delete(side);
      return undefined;
    }
  };
  for (const one of asked) await attempt(one, () => loadSide(one, timing.warmUp));

  const times = new Map<Side, number[]>(asked.map(({ running }) => [running.side, []]));
  const end = performance.now() + patience;
  for (let round = 0; round < timing.requests && (round < 10 || performance.now() < end); round += 1) {
    for (let turn = 0; turn < asked.length; turn += 1) {
      const one = asked[(round + turn) % asked.length];
      if (one === undefined || !sound.has(one.running.side)) continue;
      const time = await attempt(one, () => timeOne(one, round));
      if (time !== undefined) times.get(one.running.side)?.push(time);
    }
  }
  const figures = new Map<Side, Figures>();
  for (const one of asked) {
    const { side } = one.running;
    if (!sound.has(side)) continue;
    const perSecond = await attempt(one, () => loadSide(one, timing.seconds));
    const found = times.get(side) ?? [];
    if (perSecond !== undefined)
      figures.set(side, { p50: quantile(found, 0.5), p95: quantile(found, 0.95), p99: quantile(found, 0.99), perSecond });
  }
  return figures;
}

async function timeOne({ running, questions }: Asked, round: number): Promise<number> {
  const question = questionOf(questions, round);
  const began = performance.now();
  const answer = await running.ask(question.body);
  const time = performance.now() - began;
  expectAnswer(question, answer);
  return time;
}

/** Requests a second over 32 connections, during some seconds. */
async function loadSide({ running, questions }: Asked, seconds: number): Promise<number> {
  const began = performance.now();
  let sent = 0;
  const work = async (): Promise<void> => {
    while (performance.now() - began < seconds * 1000) {
      const question = questionOf(questions, sent);
      sent += 1;
      expectAnswer(question, await running.ask(question.body, 'many'));
    }
  };
  await Promise.all(Array.from({ length: 32 }, work));
  return (sent * 1000) / (performance.now() - began);
}

function questionOf(questions: readonly Question[], turn: number): Question {
  const question = questions[turn % questions.length];
  if (question === undefined) throw new Error('expected questions, got none');
  return question;
}

function expectAnswer({ answer }: Question, got: Buffer): void {
  if (!got.equals(answer)) throw new Error(`expected the answer of the comparison, got ${got.toString().slice(0, 300)}`);
}
