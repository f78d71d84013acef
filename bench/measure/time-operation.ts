import type { Side } from '../operations/operation.js';
import type { RunningSide } from '../sides/running-side.js';
import { readUsage } from '../sides/sides.js';
import type { Question } from './compare-answers.js';
import { type Figures, type Load, quantile } from './figures.js';

/** How long and how often an operation is asked. */
export interface Timing {
  /** Requests of each side at one connection. */
  readonly requests: number;
  /** Seconds of load over 32 connections. */
  readonly seconds: number;
  /** Seconds of requests at one connection, and of load, before either is timed. */
  readonly warmUp: number;
}

/** A side and what it is asked. */
export interface Asked {
  readonly running: RunningSide;
  readonly questions: readonly Question[];
  /** Whether it is loaded, too: not where it has failed under load before. */
  readonly loaded: boolean;
}

/** Takes note that a side failed; throws unless that side may. */
export type OnFailure = (side: Side, connections: 1 | 32, error: unknown) => void;

/** Milliseconds after which the requests at one connection stop: a side may take seconds for one, and then all get fewer. */
const patience = 60_000;

/**
 * Times one operation once. The sides are warmed, then asked in turns at one connection, each being first equally often, so that
 * whatever else the machine does falls on all; then each is loaded. Every answer must be the one that was compared.
 */
export async function timeOperation(asked: readonly Asked[], timing: Timing, onFailure: OnFailure): Promise<ReadonlyMap<Side, Figures>> {
  const times = new Map<Asked, number[]>();
  for (const one of asked) {
    const warm = await attempt(
      () => warmSide(one, timing.warmUp),
      (error) => onFailure(one.running.side, 1, error),
    );
    if (warm) times.set(one, []);
  }
  const end = performance.now() + patience;
  for (let round = 0; round < timing.requests && (round < 10 || performance.now() < end); round += 1) {
    for (let turn = 0; turn < asked.length; turn += 1) {
      const one = asked[(round + turn) % asked.length];
      if (one === undefined) continue;
      const found = times.get(one);
      if (found === undefined) continue;
      const sound = await attempt(
        async () => found.push(await timeOne(one, round)),
        (error) => onFailure(one.running.side, 1, error),
      );
      if (!sound) times.delete(one);
    }
  }
  const figures = new Map<Side, Figures>();
  for (const [one, found] of times) {
    const { side } = one.running;
    let load: Load | undefined;
    const work = async (): Promise<void> => {
      await loadSide(one, timing.warmUp);
      load = await loadSide(one, timing.seconds);
    };
    if (one.loaded) await attempt(work, (error) => onFailure(side, 32, error));
    figures.set(side, { p50: quantile(found, 0.5), p95: quantile(found, 0.95), p99: quantile(found, 0.99), load });
  }
  return figures;
}

async function attempt(work: () => Promise<unknown>, onError: (error: unknown) => void): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    onError(error);
    return false;
  }
}

async function warmSide(asked: Asked, seconds: number): Promise<void> {
  const began = performance.now();
  for (let round = 0; performance.now() - began < seconds * 1000; round += 1) await timeOne(asked, round);
}

async function timeOne({ running, questions }: Asked, round: number): Promise<number> {
  const question = questionOf(questions, round);
  const began = performance.now();
  const answer = await running.ask(question.body);
  const time = performance.now() - began;
  expectAnswer(question, answer);
  return time;
}

/** Asks over 32 connections during some seconds. */
async function loadSide({ running, questions }: Asked, seconds: number): Promise<Load> {
  const before = await readUsage(running);
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
  const perSecond = (sent * 1000) / (performance.now() - began);
  const after = await readUsage(running);
  return { perSecond, cpu: ((after?.cpu ?? Number.NaN) - (before?.cpu ?? Number.NaN)) / sent };
}

function questionOf(questions: readonly Question[], turn: number): Question {
  const question = questions[turn % questions.length];
  if (question === undefined) throw new Error('expected questions, got none');
  return question;
}

function expectAnswer({ answer }: Question, got: Buffer): void {
  if (!got.equals(answer)) throw new Error(`expected the answer of the comparison, got ${got.toString().slice(0, 300)}`);
}
